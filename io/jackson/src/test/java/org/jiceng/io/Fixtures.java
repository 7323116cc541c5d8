package org.jiceng.io;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.ScalarFact;
import org.jiceng.io.organization.RosterFiles;
import org.jiceng.io.review.CandidateFiles;
import org.jiceng.io.rollup.PlanFiles;
import org.jiceng.io.source.Source;
import org.jiceng.io.unit.UnitFiles;
import org.jiceng.issue.Loaded;
import org.jiceng.organization.Roster;
import org.jiceng.review.CandidateList;
import org.jiceng.rollup.Measure;
import org.jiceng.text.Bilingual;
import org.jiceng.unit.UnitTree;

/** The documents of version 0 that must be read for ever. */
public final class Fixtures {
  private static final Bilingual WORDS = new Bilingual("指标", "figure");
  private static final LocalDate DAY = LocalDate.of(2021, 4, 1);

  /** What a plan of the fixtures counts. */
  public record Seat(int age, boolean woman, boolean head) {}

  private static final ImmutableList<ScalarFact<Seat>> FACTS =
      ImmutableList.of(
          ScalarFact.integer("age", WORDS, new Bounds(0, 150), Seat::age),
          ScalarFact.flag("woman", WORDS, Seat::woman),
          ScalarFact.flag("head", WORDS, Seat::head));

  private Fixtures() {}

  public static byte[] bytes(String name) {
    try (InputStream file = Fixtures.class.getResourceAsStream("v0/" + name)) {
      return Objects.requireNonNull(file, name).readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public static Source source(String name) {
    return Source.of(name, bytes(name), StandardCharsets.UTF_8);
  }

  public static UnitTree tree() {
    return UnitFiles.read(source("units.csv")).orElseThrow();
  }

  public static Loaded<Roster> roster(Source source) {
    return RosterFiles.read(source, tree(), DAY);
  }

  public static Loaded<CandidateList> candidates(Source source) {
    return CandidateFiles.read(source, tree());
  }

  public static Loaded<ImmutableList<Measure<Seat>>> plan(Source source) {
    return PlanFiles.read(source, FACTS);
  }
}
