package org.jiceng.review;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Arrays;
import org.jiceng.fact.DateAnchor;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.Instruments;
import org.jiceng.review.PostLadder.Rise;

/**
 * What sanctions of the Party stop while they have effect, by the text of the day on which they
 * were decided.
 *
 * @param citation the text
 * @param kinds the kinds of sanctions
 * @param decided which days of decision it covers
 * @param rises the posts that it closes
 */
record SanctionStop(
    Citation citation, ImmutableSet<SanctionKind> kinds, Text decided, ImmutableSet<Rise> rises) {

  /** Which text a sanction was decided under. */
  enum Text {
    OF_2018,
    OF_2023,
    ANY;

    boolean covers(ReportedRecord record) {
      LocalDate second = Instruments.PARTY_DISC_2023.from();
      boolean earlier =
          record
              .date(DateAnchor.DECIDED)
              .filter(date -> date.isBefore(second).isTrue())
              .isPresent();
      return this == ANY || earlier == (this == OF_2018);
    }
  }

  private static final ImmutableSet<SanctionKind> WARNINGS =
      ImmutableSet.of(SanctionKind.PARTY_WARNING, SanctionKind.PARTY_SERIOUS_WARNING);
  private static final ImmutableSet<SanctionKind> REMOVAL =
      ImmutableSet.of(SanctionKind.PARTY_REMOVAL);
  private static final ImmutableSet<SanctionKind> PROBATION =
      ImmutableSet.of(SanctionKind.PARTY_PROBATION);
  private static final ImmutableSet<Rise> HIGHER = ImmutableSet.of(Rise.HIGHER);
  private static final ImmutableSet<Rise> SAME_OR_HIGHER = ImmutableSet.of(Rise.SAME, Rise.HIGHER);

  private static final ImmutableList<SanctionStop> OF_REGULATIONS =
      ImmutableList.of(
          new SanctionStop(
              Citation.article(Instruments.PARTY_DISC_2023, "10", Confidence.SEEN),
              WARNINGS,
              Text.OF_2023,
              HIGHER),
          new SanctionStop(
              Citation.article(Instruments.PARTY_DISC_2018, "10", Confidence.SECONDARY),
              WARNINGS,
              Text.OF_2018,
              HIGHER),
          new SanctionStop(
              Citation.article(Instruments.PARTY_DISC_2023, "11", Confidence.SECONDARY),
              REMOVAL,
              Text.OF_2023,
              SAME_OR_HIGHER),
          new SanctionStop(
              Citation.unverified(Instruments.PARTY_DISC_2018, "removal", Confidence.SECONDARY),
              REMOVAL,
              Text.OF_2018,
              SAME_OR_HIGHER),
          new SanctionStop(
              Citation.unverified(Instruments.PARTY_DISC_2023, "after-probation", Confidence.SEEN),
              PROBATION,
              Text.OF_2023,
              SAME_OR_HIGHER));

  /** All stops; those that no text was read for rest on {@code policy}. */
  static ImmutableList<SanctionStop> all(ReviewPolicy policy) {
    ImmutableSet<SanctionKind> ofParty =
        Arrays.stream(SanctionKind.values())
            .filter(SanctionKind::isParty)
            .collect(toImmutableSet());
    return ImmutableList.copyOf(
        Iterables.concat(
            OF_REGULATIONS,
            ImmutableList.of(
                new SanctionStop(
                    Citation.unverified(
                        policy.instrument(), "after-probation", Confidence.INFERRED),
                    PROBATION,
                    Text.OF_2018,
                    SAME_OR_HIGHER),
                firstPost(policy, WARNINGS, Text.OF_2023, "first-post"),
                firstPost(
                    policy,
                    Sets.difference(ofParty, WARNINGS).immutableCopy(),
                    Text.ANY,
                    "first-post-after-removal"))));
  }

  /** The text of 2018 spoke of promotion alone, which a first post is not. */
  private static SanctionStop firstPost(
      ReviewPolicy policy, ImmutableSet<SanctionKind> kinds, Text decided, String word) {
    return new SanctionStop(
        Citation.unverified(policy.instrument(), word, Confidence.INFERRED),
        kinds,
        decided,
        ImmutableSet.of(Rise.FIRST));
  }

  boolean covers(ReportedRecord record) {
    return record.sanction().filter(sanction -> kinds.contains(sanction.kind())).isPresent()
        && decided.covers(record)
        && hasBegun(record);
  }

  /** The effect after a probation begins with the restoration of rights, and not without it. */
  private static boolean hasBegun(ReportedRecord record) {
    return record.sanction().orElseThrow().kind() != SanctionKind.PARTY_PROBATION
        || record.date(DateAnchor.RIGHTS_RESTORED).isPresent();
  }

  boolean closesFirstPosts() {
    return rises.contains(Rise.FIRST);
  }
}
