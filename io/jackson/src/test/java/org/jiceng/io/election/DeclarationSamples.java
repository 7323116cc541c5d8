package org.jiceng.io.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jiceng.election.Attendance;
import org.jiceng.election.Ballot;
import org.jiceng.election.Contest;
import org.jiceng.election.ContestId;
import org.jiceng.election.Decisions;
import org.jiceng.election.Declaration;
import org.jiceng.election.ElectionKind;
import org.jiceng.election.ElectionMethod;
import org.jiceng.election.ElectionMethods;
import org.jiceng.election.Eligibility;
import org.jiceng.election.ListedCandidate;
import org.jiceng.election.Mark;
import org.jiceng.election.PoolCut;
import org.jiceng.election.Relation;
import org.jiceng.election.RelationRule;
import org.jiceng.election.SeatsLeft;
import org.jiceng.election.StopRule;
import org.jiceng.election.WomanRule;
import org.jiceng.election.WriteInFinding;
import org.jiceng.fact.Body;
import org.jiceng.law.Base;
import org.jiceng.law.Citation;
import org.jiceng.law.Comparison;
import org.jiceng.law.Confidence;
import org.jiceng.law.Fraction;
import org.jiceng.law.Instruments;
import org.jiceng.law.Provision;
import org.jiceng.law.Setting;
import org.jiceng.law.Threshold;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;
import org.jiceng.text.Bilingual;

/** A small vote for each thing that can become of a vote or of a seat. */
public final class DeclarationSamples {
  private static final LocalDate SPRING_2021 = LocalDate.of(2021, 3, 21);
  private static final LocalDate SPRING_2026 = LocalDate.of(2026, 3, 8);
  private static final Body ASSEMBLY = Body.of("ASSEMBLY", "村民会议", "the villagers' assembly");
  private static final String NAME = "候选人辛";

  public static final ImmutableMap<String, Declaration> ALL =
      ImmutableMap.<String, Declaration>builder()
          .put("elected", declare(villagers(2), 100, ballots(73, 50, 37, 36)))
          .put("elected, for the record", declare(branch(3), 60, ballots(52, 40, 35, 30, 10)))
          .put(
              "approval",
              declare(
                  contest(ElectionKind.COMMITTEE_OFFICERS, SPRING_2021, 1, 1), 5, ballots(5, 4)))
          .put(
              "review",
              declare(
                  contest(ElectionKind.DELEGATES, SPRING_2021, 2, 3), 40, ballots(35, 30, 25, 10)))
          .put(
              "relation",
              declare(relatives(villagers(3, 4), 1, 3), 90, ballots(60, 50, 45, 40, 35)))
          .put("tie", declare(branch(3), 60, ballots(52, 40, 30, 35, 30)))
          .put("shortfall", declare(villagers(3, 5), 100, ballots(60, 50, 31, 30, 20, 15)))
          .put(
              "woman's seat",
              declare(
                  sexes(
                      with(villagers(3, 5), method -> method.woman(rule(WomanRule.SEAT_KEPT))), 5),
                  90,
                  ballots(50, 45, 40, 25, 16, 24)))
          .put(
              "relatives tied",
              declare(
                  relatives(
                      with(
                          villagers(3, 4),
                          method -> method.relation(rule(RelationRule.MORE_VOTES))),
                      1,
                      2),
                  90,
                  ballots(50, 40, 40, 30, 20)))
          .put("name", declare(secretary(), 10, writing(6, ballots(9, 0))))
          .put("name tied", declare(branch(2), 31, nameTied()))
          .put(
              "edge of the pool",
              declare(
                  with(
                      villagers(1, 4),
                      method ->
                          method.poolCut(
                              rule(
                                  PoolCut.to(
                                      new Threshold(
                                          Base.SEATS, Comparison.MORE_THAN, Fraction.of(0, 1)))))),
                  16,
                  ballots(10, 4, 2, 2, 2)))
          .put(
              "order of two rules",
              declare(relatives(sexes(villagers(3), 4), 2, 3), 100, ballots(60, 50, 40, 35, 20)))
          .put("name found", declare(secretary(), 10, writing(6, ballots(9, 0)), found()))
          .put("name reviewed", declare(secretary(), 10, writing(6, ballots(9, 0)), meant()))
          .put("no woman", declare(sexes(villagers(3, 4), 5), 90, ballots(50, 45, 40, 30, 20)))
          .put(
              "vacant",
              declare(
                  with(
                      villagers(5, 6),
                      method -> method.stop(rule(StopRule.by(ASSEMBLY, Comparison.AT_LEAST, 3)))),
                  90,
                  ballots(50, 45, 40, 35, 30, 20, 10),
                  Decisions.about(new SeatsLeft.LeftVacant(ASSEMBLY, "会议记录（虚构）"))))
          .put(
              "given up",
              declare(
                  branch(5),
                  30,
                  ballots(30, 29, 28, 27, 26, 15, 15),
                  Decisions.about(new SeatsLeft.GivenUp(15, "会议记录（虚构）"))))
          .put("open", declare(villagers(2), 90, ballots(50, 40, 30, 30)))
          .put(
              "undetermined",
              declare(
                  contest(ElectionKind.RESIDENTS_COMMITTEE_BY_VOTERS, SPRING_2021, 3, 4),
                  100,
                  ballots(40, 30, 25, 22, 18)))
          .put("too few", declare(branch(3), 60, ballots(47, 40, 35, 30, 10)))
          .put("above voters", aboveVoters())
          .put(
              "above issued",
              declare(branch(3), Attendance.of(60, 52), ballots(53, 40, 35, 30, 10)))
          .put("interim", SampleMinutes.ofStations().declaration())
          .buildOrThrow();

  private DeclarationSamples() {}

  private static Declaration aboveVoters() {
    Attendance voted =
        new Attendance.Builder().entitled(60).present(52).issued(52).voters(50).build();
    return declare(branch(3), voted, ballots(51, 40, 35, 30, 10));
  }

  /** As many vote as there are ballots. */
  private static Declaration declare(Contest contest, int entitled, List<Ballot> ballots) {
    return declare(contest, entitled, ballots, Decisions.none());
  }

  private static Declaration declare(
      Contest contest, int entitled, List<Ballot> ballots, Decisions decisions) {
    return contest
        .declare(
            contest.count(Attendance.of(entitled, ballots.size()), ballots).orElseThrow(),
            decisions)
        .orElseThrow();
  }

  private static Declaration declare(Contest contest, Attendance there, List<Ballot> ballots) {
    return contest.declare(contest.count(there, ballots).orElseThrow());
  }

  private static Contest contest(ElectionKind kind, LocalDate day, int seats, int candidates) {
    return new Contest.Builder()
        .id(ContestId.of(kind.name()))
        .office(kind)
        .seats(seats)
        .addAllCandidates(
            IntStream.rangeClosed(1, candidates)
                .mapToObj(at -> ListedCandidate.of("id-" + at, "候选人" + at))
                .toList())
        .method(ElectionMethods.of(kind, day).orElseThrow())
        .pollDay(day)
        .build();
  }

  private static Contest branch(int seats) {
    return contest(ElectionKind.BRANCH_COMMITTEE, SPRING_2021, seats, seats + 1);
  }

  private static Contest secretary() {
    return contest(ElectionKind.BRANCH_SECRETARY, SPRING_2021, 1, 1);
  }

  private static Contest villagers(int seats) {
    return villagers(seats, seats + 1);
  }

  /** The second is a woman. */
  private static Contest villagers(int seats, int candidates) {
    return sexes(contest(ElectionKind.VILLAGERS_COMMITTEE, SPRING_2026, seats, candidates), 2);
  }

  private static Contest sexes(Contest contest, int woman) {
    Contest.Builder builder = changed(contest, contest.method());
    contest
        .candidates()
        .forEach(
            one ->
                builder.putSexes(
                    one.person(),
                    one.label().endsWith(Integer.toString(woman)) ? Sex.FEMALE : Sex.MALE));
    return builder.build();
  }

  private static Contest relatives(Contest contest, int one, int other) {
    return changed(contest, contest.method())
        .putAllSexes(contest.sexes())
        .addRelations(Relation.of(PersonId.of("id-" + one), PersonId.of("id-" + other)))
        .build();
  }

  private static Contest with(Contest contest, UnaryOperator<ElectionMethod.Builder> change) {
    return changed(contest, change.apply(contest.method().but()).build())
        .putAllSexes(contest.sexes())
        .build();
  }

  private static Contest.Builder changed(Contest contest, ElectionMethod method) {
    Contest.Builder builder = new Contest.Builder();
    builder
        .id(contest.id())
        .office(contest.office())
        .seats(contest.seats())
        .addAllCandidates(contest.candidates())
        .method(method)
        .pollDay(contest.pollDay());
    return builder;
  }

  private static <T> Setting<T> rule(T value) {
    return new Provision<>(
        value,
        Citation.unverified(
            Instruments.policy(
                "RULES", new Bilingual("本村选举办法（虚构）", "rules of a village"), SPRING_2026),
            "own",
            Confidence.SEEN));
  }

  private static Decisions meant() {
    return new Decisions.Builder()
        .addWriteIns(WriteInFinding.means(NAME, ListedCandidate.of("id-8", NAME), ASSEMBLY, "记录"))
        .build();
  }

  private static Decisions found() {
    return new Decisions.Builder()
        .addAllWriteIns(meant().writeIns())
        .putEligibility(PersonId.of("id-8"), new Eligibility.Eligible(ASSEMBLY, "记录"))
        .build();
  }

  /** Dealt out one ballot after another, so that none chooses more than it must. */
  private static ImmutableList<Ballot> ballots(int ballots, int... votes) {
    Mark[][] lines = new Mark[ballots][votes.length];
    for (Mark[] ballot : lines) {
      Arrays.fill(ballot, Mark.AGAINST);
    }
    int next = 0;
    for (int line = 0; line < votes.length; line++) {
      for (int vote = 0; vote < votes[line]; vote++) {
        lines[next++ % ballots][line] = Mark.FOR;
      }
    }
    return IntStream.range(0, ballots)
        .mapToObj(at -> Ballot.of(Integer.toString(at + 1), lines[at]))
        .collect(ImmutableList.toImmutableList());
  }

  /** The second and the name have as many votes for the second seat. */
  private static ImmutableList<Ballot> nameTied() {
    ImmutableList.Builder<Ballot> ballots = ImmutableList.builder();
    for (int id = 1; id <= 31; id++) {
      Ballot ballot =
          Ballot.of(
              Integer.toString(id),
              id <= 14 || id > 17 ? Mark.FOR : Mark.AGAINST,
              id <= 14 ? Mark.AGAINST : Mark.FOR,
              Mark.AGAINST);
      ballots.add(id <= 17 ? ballot.writingIn(NAME) : ballot);
    }
    return ballots.build();
  }

  private static ImmutableList<Ballot> writing(int times, ImmutableList<Ballot> ballots) {
    return IntStream.range(0, ballots.size())
        .mapToObj(at -> at < times ? ballots.get(at).writingIn(NAME) : ballots.get(at))
        .collect(ImmutableList.toImmutableList());
  }
}
