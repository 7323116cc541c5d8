package org.jiceng.io.review;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jiceng.io.attribute.CellParser;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.attribute.Listings;
import org.jiceng.io.source.FileIssue;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.organization.Office;
import org.jiceng.review.Sanction;
import org.jiceng.review.SanctionKind;

/** Sanctions in cells: {@code kind=PARTY_WARNING|formerPosts=SECRETARY DIRECTOR|months=12}. */
final class SanctionCells {
  static final String KIND = "kind";
  static final String FORMER_POSTS = "formerPosts";
  static final String MONTHS = "months";

  private static final CellParser<ImmutableMap<String, String>> PARTS =
      Listings.map(
          Cells.oneOf(ImmutableMap.of(KIND, KIND, FORMER_POSTS, FORMER_POSTS, MONTHS, MONTHS)),
          Cells.text());

  static final CellParser<Sanction> SANCTION =
      (cell, place) ->
          PARTS
              .parse(cell, place)
              .fold(parts -> read(parts, place), issues -> new Outcome.Refused<>(issues));

  private SanctionCells() {}

  private static Outcome<Sanction> read(ImmutableMap<String, String> parts, Place place) {
    IssueLog log = new IssueLog();
    Optional<SanctionKind> kind =
        kept(Cells.needed(Cells.oneOf(SanctionKind.class)).parse(part(KIND, parts), place), log);
    Optional<ImmutableSet<Office>> posts = Optional.empty();
    if (parts.containsKey(FORMER_POSTS)) {
      posts =
          kept(
                  Listings.of(Listings.BLANK, Cells.oneOf(Office.class))
                      .parse(part(FORMER_POSTS, parts), place),
                  log)
              .map(ImmutableSet::copyOf);
    }
    Optional<Integer> months = Optional.empty();
    if (parts.containsKey(MONTHS)) {
      months =
          kept(
              Cells.needed(Cells.integer(1, SanctionValues.LONGEST))
                  .parse(part(MONTHS, parts), place),
              log);
    }
    if (kind.isPresent() && months.filter(own -> !kind.get().mayLast(own)).isPresent()) {
      log.add(
          Issue.of(
              FileIssue.FILE_ATTRIBUTE_MISPLACED,
              place,
              ImmutableMap.of("attribute", MONTHS, "other", kind.get().name())));
    }
    Optional<ImmutableSet<Office>> formerPosts = posts;
    Optional<Integer> own = months;
    return Outcome.of(log, () -> new Sanction(kind.orElseThrow(), formerPosts, own));
  }

  private static String part(String name, ImmutableMap<String, String> parts) {
    return parts.getOrDefault(name, "");
  }

  private static <T> Optional<T> kept(Outcome<T> read, IssueLog log) {
    log.addAll(read.issues());
    return read.value();
  }

  /** The cell that is read as {@code sanction}. */
  static String write(Sanction sanction) {
    ImmutableMap.Builder<String, String> parts = ImmutableMap.builder();
    parts.put(KIND, sanction.kind().name());
    sanction
        .formerPosts()
        .ifPresent(
            posts ->
                parts.put(
                    FORMER_POSTS,
                    Listings.join(Listings.BLANK, posts.stream().map(Office::name).toList())));
    sanction.months().ifPresent(months -> parts.put(MONTHS, months.toString()));
    return Listings.join(parts.buildOrThrow());
  }
}
