package org.jiceng.examples.exercise;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiceng.issue.Place;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Gained;
import org.jiceng.organization.Office;
import org.jiceng.organization.Roster;
import org.jiceng.organization.SeatRow;
import org.jiceng.organization.Tenure;
import org.jiceng.person.BirthDate;
import org.jiceng.person.PersonId;
import org.jiceng.register.Elector;
import org.jiceng.register.ElectorFact;
import org.jiceng.register.ElectorRegister;
import org.jiceng.register.ElectorRow;
import org.jiceng.register.RegisterAct;
import org.jiceng.register.RegisterKind;
import org.jiceng.register.RegisterLaws;
import org.jiceng.register.RegisterRows;
import org.jiceng.review.Answer;
import org.jiceng.review.Candidate;
import org.jiceng.review.CandidateList;
import org.jiceng.review.JointReview;
import org.jiceng.review.Opinion;
import org.jiceng.review.ReviewReport;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitRow;
import org.jiceng.unit.UnitTree;

/** The village in the east before its election: who sits, who votes, and who was cleared. */
final class OldSeats {
  private static final LocalDate BEFORE = LocalDate.of(2021, 3, 21);
  private static final String STEMS = "甲乙丙丁戊己庚辛壬";

  private OldSeats() {}

  /** One person in both posts. */
  static Roster roster() {
    Optional<UnitId> town = Optional.of(UnitId.of("TOWN"));
    UnitTree tree =
        UnitTree.of(
                List.of(
                    UnitRow.of(UnitId.of("TOWN"), Optional.empty(), UnitKind.TOWN, "某镇"),
                    UnitRow.of(County.EAST, town, UnitKind.VILLAGE, "东村")))
            .orElseThrow();
    return Roster.of(
            tree,
            BEFORE,
            List.of(
                seat(CommitteeKind.BRANCH, Office.SECRETARY),
                seat(CommitteeKind.VILLAGERS, Office.DIRECTOR)))
        .orElseThrow();
  }

  private static SeatRow seat(CommitteeKind body, Office office) {
    return new SeatRow(
        County.EAST,
        body,
        office,
        new Tenure(Gained.ELECTED, BEFORE),
        County.member("p0", "原任"),
        Place.none());
  }

  /** Nobody has anything against anybody. */
  static ReviewReport report() {
    ImmutableList<Candidate> candidates =
        IntStream.rangeClosed(1, STEMS.length())
            .mapToObj(OldSeats::candidate)
            .collect(ImmutableList.toImmutableList());
    return JointReview.of(
            CountyPolicy.policy(), CandidateList.of(candidates).orElseThrow(), County.DAY)
        .receive(candidates.stream().flatMap(OldSeats::clean).toList())
        .conclude();
  }

  /** Four for the branch committee, two for director, three for member. */
  private static Candidate candidate(int number) {
    CommitteeKind body = number <= 4 ? CommitteeKind.BRANCH : CommitteeKind.VILLAGERS;
    Office self = number <= 6 ? Office.DIRECTOR : Office.COMMITTEE_MEMBER;
    return County.candidate(
        Integer.toString(number),
        County.member("p" + number, "候选人" + STEMS.charAt(number - 1)),
        County.EAST,
        body,
        number <= 4 ? Office.BRANCH_MEMBER : self);
  }

  private static Stream<Opinion> clean(Candidate candidate) {
    return County.DEPARTMENTS.stream()
        .map(
            department ->
                new Opinion.Builder()
                    .department(department)
                    .candidate(candidate.id())
                    .version(1)
                    .date(County.DAY.minusDays(3))
                    .answer(Answer.noIssue())
                    .build());
  }

  /** Twelve villagers who live where they are registered, published twenty days before the poll. */
  static ElectorRegister register() {
    LocalDate closed = County.DAY.minusDays(21);
    RegisterRows.Builder rows = new RegisterRows.Builder();
    rows.unit(County.EAST)
        .laws(RegisterLaws.of(RegisterKind.VILLAGE))
        .registeredOn(closed)
        .pollDay(County.DAY)
        .addPublishedOn(County.DAY.minusDays(20))
        .asOf(County.DAY);
    for (int line = 2; line < 14; line++) {
      Place place = Place.of("register.csv").line(line);
      PersonId person = PersonId.of("e" + line);
      rows.addElectors(
              new ElectorRow(
                  new Elector.Builder()
                      .id(person)
                      .birth(BirthDate.on(LocalDate.of(1980, 5, 3)))
                      .yes(
                          ElectorFact.POLITICAL_RIGHTS,
                          ElectorFact.HOUSEHOLD_HERE,
                          ElectorFact.LIVES_HERE)
                      .build(),
                  place))
          .addActs(RegisterAct.listed(person, closed, place));
    }
    return rows.build().judged().value().orElseThrow();
  }
}
