package org.jiceng.examples.exercise;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Office;
import org.jiceng.person.IdentityNumber;
import org.jiceng.person.Kinship;
import org.jiceng.person.KinshipTie;
import org.jiceng.person.Kinships;
import org.jiceng.person.Person;
import org.jiceng.person.PersonId;
import org.jiceng.review.Candidate;
import org.jiceng.review.CandidateId;
import org.jiceng.review.CandidateList;
import org.jiceng.review.CrossPolicy;
import org.jiceng.review.CrossReport;
import org.jiceng.review.CrossReview;
import org.jiceng.review.JointReview;
import org.jiceng.review.PlannedSeats;
import org.jiceng.review.ReviewReport;
import org.jiceng.review.ReviewUpdate;
import org.jiceng.review.SeatPlan;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.jiceng.unit.UnitId;

/** Two lists that are in order each by itself, and not together. */
final class AcrossLists {
  private static final PersonId FIRST = PersonId.of("p1");
  private static final PersonId SECOND = PersonId.of("p2");

  private AcrossLists() {}

  static ImmutableList<Shown> shown(Language language) {
    CrossReport found = report();
    ReviewUpdate update = reviewed().across(found);
    return ImmutableList.of(
        Shown.of(
            "审查机关所见", "For the review office", found.explain(language, Audience.REVIEW_OFFICE)),
        Shown.of("结论由此的变化", "What becomes of the conclusions", update.in(language)),
        Shown.of(
            "其中一名人选所见",
            "What one of the candidates is told",
            update.report().conclusions().get(1).explain(language, Audience.CANDIDATE)));
  }

  /** The east by itself, where no department has anything. */
  private static ReviewReport reviewed() {
    CandidateList east = east();
    return JointReview.of(CountyPolicy.policy(), east, County.DAY)
        .receive(
            east.candidates().stream()
                .flatMap(one -> TheReview.clean(one.id().value(), County.DEPARTMENTS))
                .toList())
        .conclude();
  }

  private static CandidateList east() {
    Person second = County.member("p2", "候选人乙");
    return list(
        member("1", County.member("p1", "候选人甲"), County.EAST),
        member("2", second, County.EAST),
        County.candidate(
            "3", second, County.EAST, CommitteeKind.SUPERVISION, Office.SUPERVISION_MEMBER));
  }

  static CrossReport report() {
    // The same number, another key, and a wide space in the name.
    Person again = County.member("p9", "候选人\u3000甲");
    CandidateList east = east();
    CandidateList west = list(member("4", again, County.WEST));
    IdentityNumber number =
        IdentityNumber.read("140000198001010022", County.DAY).valid().orElseThrow();
    // tag::across
    CrossReport report =
        CrossReview.of(CrossPolicy.lawOn(County.DAY), List.of(east, west))
            .identities(ImmutableMap.of(CandidateId.of("1"), number, CandidateId.of("4"), number))
            .kinships(
                Kinships.of(
                    List.of(FIRST, SECOND, again.id()),
                    List.of(KinshipTie.of(FIRST, SECOND, Kinship.SIBLING))))
            .seats(
                SeatPlan.of(List.of(PlannedSeats.ofBranchCommittee(County.EAST, 3))).orElseThrow())
            .conclude();
    // end::across
    return report;
  }

  private static Candidate member(String id, Person person, UnitId unit) {
    return County.candidate(id, person, unit, CommitteeKind.VILLAGERS, Office.COMMITTEE_MEMBER);
  }

  private static CandidateList list(Candidate... candidates) {
    return CandidateList.of(List.of(candidates)).orElseThrow();
  }
}
