package org.jiceng.renewal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiceng.election.Attendance;
import org.jiceng.election.Ballot;
import org.jiceng.election.Contest;
import org.jiceng.election.Declaration;
import org.jiceng.election.Mark;
import org.jiceng.fact.Body;
import org.jiceng.fact.DateAnchor;
import org.jiceng.fact.PartialDate;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.law.Confidence;
import org.jiceng.law.DocumentRef;
import org.jiceng.law.Instrument;
import org.jiceng.law.Instruments;
import org.jiceng.organization.Branch;
import org.jiceng.organization.CommitteeId;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Gained;
import org.jiceng.organization.Office;
import org.jiceng.organization.Roster;
import org.jiceng.organization.SeatRow;
import org.jiceng.organization.Tenure;
import org.jiceng.person.BirthDate;
import org.jiceng.person.PartyMembership;
import org.jiceng.person.PartyStanding;
import org.jiceng.person.Person;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;
import org.jiceng.review.Answer;
import org.jiceng.review.Candidate;
import org.jiceng.review.CandidateId;
import org.jiceng.review.CandidateList;
import org.jiceng.review.ConditionCode;
import org.jiceng.review.JointReview;
import org.jiceng.review.ListSeverity;
import org.jiceng.review.NegativeList;
import org.jiceng.review.Opinion;
import org.jiceng.review.Panel;
import org.jiceng.review.ReviewPolicy;
import org.jiceng.review.ReviewReport;
import org.jiceng.rule.LookBack;
import org.jiceng.text.Bilingual;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitRow;
import org.jiceng.unit.UnitTree;

/** A village and a community, those who sit in their bodies, and those who want to. */
final class Places {
  static final LocalDate OLD = LocalDate.of(2021, 3, 1);
  static final LocalDate POLL = LocalDate.of(2026, 3, 8);
  static final UnitId VILLAGE = UnitId.of("v");
  static final UnitId COMMUNITY = UnitId.of("c");
  static final CommitteeId BRANCH = CommitteeId.of(VILLAGE, CommitteeKind.BRANCH);
  static final CommitteeId VILLAGERS = CommitteeId.of(VILLAGE, CommitteeKind.VILLAGERS);
  static final CommitteeId SUPERVISION = CommitteeId.of(VILLAGE, CommitteeKind.SUPERVISION);
  static final Body TOWN = Body.of("TOWN", "镇党委", "the township committee");
  static final Body POLICE = Body.of("GA", "公安局", "public security bureau");
  static final BodySeats SEATS =
      BodySeats.of(
          VILLAGE,
          CommitteeKind.VILLAGERS,
          ImmutableMap.of(Office.COMMITTEE_MEMBER, 2, Office.DIRECTOR, 1));

  private static final UnitTree TREE =
      UnitTree.of(
              List.of(
                  UnitRow.of(UnitId.of("t"), Optional.empty(), UnitKind.TOWN, "某镇"),
                  UnitRow.of(VILLAGE, Optional.of(UnitId.of("t")), UnitKind.VILLAGE, "甲村"),
                  UnitRow.of(COMMUNITY, Optional.of(UnitId.of("t")), UnitKind.COMMUNITY, "乙社区")))
          .orElseThrow();

  private Places() {}

  /** old1 heads branch and village; old2 and old3 sit in the villagers' committee. */
  static Roster roster() {
    return Roster.of(
            TREE,
            OLD,
            List.of(
                seat("old1", CommitteeKind.BRANCH, Office.SECRETARY),
                seat("old2", CommitteeKind.BRANCH, Office.BRANCH_MEMBER),
                seat("old1", CommitteeKind.VILLAGERS, Office.DIRECTOR),
                seat("old2", CommitteeKind.VILLAGERS, Office.COMMITTEE_MEMBER),
                seat("old3", CommitteeKind.VILLAGERS, Office.COMMITTEE_MEMBER)))
        .orElseThrow();
  }

  private static SeatRow seat(String person, CommitteeKind body, Office office) {
    return new SeatRow(
        VILLAGE, body, office, new Tenure(Gained.ELECTED, OLD), person(person), Place.none());
  }

  /** Whose id begins with m is a man; with p, on probation in the Party; with x, of unknown sex. */
  static Person person(String id) {
    return new Person.Builder()
        .id(PersonId.of(id))
        .label("候选人" + id)
        .sex(id.startsWith("m") ? Sex.MALE : id.startsWith("x") ? Sex.UNKNOWN : Sex.FEMALE)
        .birth(BirthDate.on(LocalDate.of(1980, 1, 1)))
        .membership(
            new PartyMembership(
                id.startsWith("p") ? PartyStanding.PROBATIONARY : PartyStanding.FULL,
                Optional.of(Branch.idOf(VILLAGE)),
                PartialDate.parse("2010")))
        .build();
  }

  static Candidate candidate(String id, CommitteeKind body, Office office) {
    return candidate(id, id, body, office);
  }

  static Candidate candidate(String id, String person, CommitteeKind body, Office office) {
    return new Candidate.Builder()
        .id(CandidateId.of(id))
        .person(person(person))
        .unit(body == CommitteeKind.RESIDENTS ? COMMUNITY : VILLAGE)
        .body(body)
        .office(office)
        .place(Place.of("list.csv").line(2).at(id))
        .build();
  }

  static Candidate director(String id) {
    return candidate(id, CommitteeKind.VILLAGERS, Office.DIRECTOR);
  }

  static Candidate member(String id) {
    return candidate(id, CommitteeKind.VILLAGERS, Office.COMMITTEE_MEMBER);
  }

  /** One department answers about everybody, and has nothing against anybody. */
  static ReviewReport review(Candidate... candidates) {
    return review(ImmutableMap.of(), candidates);
  }

  /** One department answers about everybody: as in {@code answers}, or that it found nothing. */
  static ReviewReport review(ImmutableMap<String, Answer> answers, Candidate... candidates) {
    CandidateList list = CandidateList.of(List.of(candidates), TREE).orElseThrow();
    return JointReview.of(policy(), list, POLL)
        .receive(
            Arrays.stream(candidates)
                .map(Candidate::id)
                .map(
                    id ->
                        new Opinion.Builder()
                            .department(POLICE)
                            .candidate(id)
                            .version(1)
                            .date(POLL.minusDays(3))
                            .answer(answers.getOrDefault(id.value(), Answer.noIssue()))
                            .build())
                .toList())
        .conclude();
  }

  private static ReviewPolicy policy() {
    Instrument text = Instruments.policy("TEST", new Bilingual("某县办法", "Rules of a county"), OLD);
    ReviewPolicy.Builder policy = new ReviewPolicy.Builder();
    policy
        .id("TEST")
        .title(new Bilingual("某县换届", "A county"))
        .referenceDay(POLL)
        .panel(Panel.of(new Bilingual("本例所设", "made up"), List.of(POLICE)))
        .negativeList(
            NegativeList.named(text, Confidence.SEEN)
                .add(ConditionCode.N06, ListSeverity.WHILE_OPEN, LookBack.untilRectified())
                .add(ConditionCode.N12, ListSeverity.SOFT, LookBack.years(5, DateAnchor.DECIDED))
                .build())
        .fileKeeper(TOWN);
    for (ConditionCode condition : ConditionCode.values()) {
      policy.putAllCompetence(condition, List.of(POLICE));
    }
    return policy.build();
  }

  static ImmutableList<CandidateId> slate(String... ids) {
    return Arrays.stream(ids).map(CandidateId::of).collect(toImmutableList());
  }

  static DocumentRef document(String number) {
    return new DocumentRef(number, POLL, TOWN);
  }

  /** Ten of ten vote; the first so many ballots are for a candidate, the others against. */
  static Declaration declare(Contest contest, int... votes) {
    ImmutableList<Ballot> ballots =
        IntStream.range(0, 10)
            .mapToObj(
                ballot ->
                    Ballot.of(
                        Integer.toString(ballot),
                        Arrays.stream(votes)
                            .mapToObj(n -> ballot < n ? Mark.FOR : Mark.AGAINST)
                            .toArray(Mark[]::new)))
            .collect(toImmutableList());
    return contest.declare(contest.count(Attendance.of(10, 10), ballots).orElseThrow());
  }

  static ImmutableList<String> seats(Roster roster, CommitteeId committee) {
    return roster.members(committee).stream()
        .map(
            member ->
                member.person()
                    + " "
                    + member.office()
                    + " "
                    + member.tenure().gained()
                    + " "
                    + member.tenure().inOfficeFrom())
        .collect(toImmutableList());
  }

  static ImmutableList<String> codes(Outcome<?> outcome) {
    return codes(outcome.issues());
  }

  static ImmutableList<String> codes(List<Issue> issues) {
    return issues.stream().map(issue -> issue.code().name()).collect(toImmutableList());
  }
}
