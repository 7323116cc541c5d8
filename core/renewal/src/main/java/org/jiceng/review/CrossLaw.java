package org.jiceng.review;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.Instrument;
import org.jiceng.law.Instruments;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Office;
import org.jiceng.person.Kinship;

/** What the organic laws say of posts and relatives that do not go together. */
final class CrossLaw {
  private CrossLaw() {}

  /** Who sits in the committee does not sit in the body that supervises it. */
  static ImmutableList<IncompatiblePosts> postsOn(LocalDate day) {
    ImmutableList.Builder<IncompatiblePosts> posts = ImmutableList.builder();
    if (isOf2025(day)) {
      posts.add(
          unsupervised(CommitteeKind.VILLAGERS, seen(Instruments.VILLAGERS_COMMITTEE_2025, "37")),
          unsupervised(CommitteeKind.RESIDENTS, seen(Instruments.RESIDENTS_COMMITTEE_2025, "36")));
    } else {
      posts.add(unsupervised(CommitteeKind.VILLAGERS, supervisionBefore2026(day)));
    }
    return posts
        .add(
            new IncompatiblePosts(
                Posts.of(CommitteeKind.BRANCH, Office.SECRETARY),
                Posts.of(CommitteeKind.SUPERVISION, Office.SUPERVISION_CHAIR),
                CrossPolicy.guideline("secretary-not-chair")))
        .build();
  }

  private static IncompatiblePosts unsupervised(CommitteeKind committee, Citation citation) {
    return new IncompatiblePosts(
        Posts.allOf(committee), Posts.allOf(CommitteeKind.SUPERVISION), citation);
  }

  static ImmutableList<RelativesApart> relativesOn(LocalDate day) {
    if (!isOf2025(day)) {
      return ImmutableList.of(
          near(CommitteeKind.VILLAGERS, CommitteeKind.SUPERVISION, supervisionBefore2026(day)));
    }
    Instrument villagers = Instruments.VILLAGERS_COMMITTEE_2025;
    Instrument residents = Instruments.RESIDENTS_COMMITTEE_2025;
    return ImmutableList.of(
        near(
            CommitteeKind.VILLAGERS,
            CommitteeKind.VILLAGERS,
            new Citation("VC-ORG-2025/8-2b", villagers, Optional.of("8"), Confidence.SEEN)),
        near(CommitteeKind.VILLAGERS, CommitteeKind.SUPERVISION, seen(villagers, "37")),
        near(CommitteeKind.RESIDENTS, CommitteeKind.RESIDENTS, seen(residents, "8")),
        near(CommitteeKind.RESIDENTS, CommitteeKind.SUPERVISION, seen(residents, "36")));
  }

  /** A whole body's seats; the usual size of a branch committee is no law that was read. */
  static ImmutableList<BodySize> sizesOn(LocalDate day) {
    return ImmutableList.of(
        BodySize.between(CommitteeKind.VILLAGERS, 3, 7, villagersOn(day)),
        BodySize.between(CommitteeKind.RESIDENTS, 5, 9, residentsOn(day)),
        BodySize.between(
            CommitteeKind.BRANCH, 3, 7, CrossPolicy.remembered("branch-committee-size")));
  }

  private static Citation villagersOn(LocalDate day) {
    Instrument now = Instruments.VILLAGERS_COMMITTEE_2025;
    if (isOf2025(day)) {
      return new Citation("VC-ORG-2025/8-1", now, Optional.of("8"), Confidence.SEEN);
    }
    Instrument before = villagersBefore2026(day);
    return new Citation(before.id() + "/6-1", before, Optional.of("6"), Confidence.SEEN);
  }

  private static Citation residentsOn(LocalDate day) {
    if (isOf2025(day)) {
      return seen(Instruments.RESIDENTS_COMMITTEE_2025, "8");
    }
    Instrument instrument =
        Instruments.RESIDENTS_COMMITTEE_2018.isInForceOn(day)
            ? Instruments.RESIDENTS_COMMITTEE_2018
            : Instruments.RESIDENTS_COMMITTEE_1989;
    return new Citation("RC-ORG-1989/7", instrument, Optional.of("7"), Confidence.SEEN);
  }

  private static RelativesApart near(CommitteeKind one, CommitteeKind other, Citation citation) {
    return new RelativesApart(one, other, Kinship.NEAR_RELATIVES, citation);
  }

  private static boolean isOf2025(LocalDate day) {
    return Instruments.VILLAGERS_COMMITTEE_2025.isInForceOn(day);
  }

  /** The text of 2018 changed the term alone, so its article is that of 2010. */
  private static Citation supervisionBefore2026(LocalDate day) {
    return new Citation(
        "VC-ORG-2010/32", villagersBefore2026(day), Optional.of("32"), Confidence.SEEN);
  }

  private static Instrument villagersBefore2026(LocalDate day) {
    return Instruments.VILLAGERS_COMMITTEE_2018.isInForceOn(day)
        ? Instruments.VILLAGERS_COMMITTEE_2018
        : Instruments.VILLAGERS_COMMITTEE_2010;
  }

  private static Citation seen(Instrument instrument, String article) {
    return Citation.article(instrument, article, Confidence.SEEN);
  }
}
