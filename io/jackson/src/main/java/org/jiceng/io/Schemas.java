package org.jiceng.io;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What the documents look like, as JSON Schemas (2020-12), for programs that write them in another
 * language. Each schema is one document without references to others; its {@code $id} is a URN such
 * as {@code urn:jiceng:schema:review-policy:0}. The schemas of {@code jiceng.ballot} and {@code
 * jiceng.opinion} describe one line of NDJSON.
 *
 * <p>They also stand in the jar at {@code META-INF/jiceng/schemas/<format>-0.json}.
 *
 * <p>What a schema accepts the reader reads without a word about its form. What goes beyond form
 * (that a code names a body of the panel, that a first day comes before a last) only the reader
 * knows; and the reader forgives what a schema does not, such as white space around a word, or an
 * empty word in a line for one that may be left out.
 *
 * <p>Where people write, in policies, lists, plans of measures and lines of ballots and replies, a
 * constant is called by its name or by its Chinese word, for a schema as for its reader. Documents
 * of values have names alone.
 *
 * <p>The schemas of {@link ValueDocument}s, of minutes and of review reports follow from the values
 * themselves, as does that of what a declaration follows from. Of a text that is neither words, a
 * constant, a message, a body nor a citation they know the kind alone, and of a constant in a text
 * no more than how a name looks.
 */
public final class Schemas {
  private static final ImmutableSortedSet<String> FORMATS =
      ImmutableSortedSet.of(
          "jiceng.attendance",
          "jiceng.ballot",
          "jiceng.ballots",
          "jiceng.candidates",
          "jiceng.contest",
          "jiceng.decisions",
          "jiceng.declaration",
          "jiceng.measure-plan",
          "jiceng.method",
          "jiceng.minutes",
          "jiceng.negative-list",
          "jiceng.nominations",
          "jiceng.opinion",
          "jiceng.opinions",
          "jiceng.poll",
          "jiceng.recommendations",
          "jiceng.review-policy",
          "jiceng.review-report",
          "jiceng.rollup-table",
          "jiceng.roster",
          "jiceng.soft-decisions",
          "jiceng.totals",
          "jiceng.unit-changes",
          "jiceng.unit-history",
          "jiceng.units");

  private Schemas() {}

  /** The formats that have a schema. */
  public static ImmutableSortedSet<String> formats() {
    return FORMATS;
  }

  /**
   * The schema of version 0 of {@code format}, as JSON.
   *
   * @throws IllegalArgumentException if the format has none
   */
  public static String of(String format) {
    checkArgument(FORMATS.contains(format), "no schema of %s; there are %s", format, FORMATS);
    String resource = "/META-INF/jiceng/schemas/" + format + "-0.json";
    try (InputStream schema = Schemas.class.getResourceAsStream(resource)) {
      checkArgument(schema != null, "%s is not in the jar", resource);
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException("reading from the jar", broken);
    }
  }
}
