package org.jiceng.examples.elections;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jiceng.election.Attendance;
import org.jiceng.election.Ballot;
import org.jiceng.election.Contest;
import org.jiceng.election.ContestId;
import org.jiceng.election.Decisions;
import org.jiceng.election.ElectionKind;
import org.jiceng.election.Eligibility;
import org.jiceng.election.ListedCandidate;
import org.jiceng.election.Relation;
import org.jiceng.election.SeatsLeft;
import org.jiceng.election.WriteInFinding;
import org.jiceng.fact.Body;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;

/** One election for each thing that can become of a vote or of a seat. */
final class EachOutcome {
  private static final PersonId FIRST = PersonId.of("p1");
  private static final PersonId SECOND = PersonId.of("p2");
  private static final PersonId THIRD = PersonId.of("p3");

  private EachOutcome() {}

  static ImmutableList<Sample> all() {
    return ImmutableList.<Sample>builder()
        .addAll(seated())
        .addAll(votedOnAgain())
        .addAll(decided())
        .addAll(open())
        .addAll(failed())
        .add(Stations.interim())
        .build();
  }

  private static ImmutableList<Sample> seated() {
    return ImmutableList.of(
        Sample.of(
            "当选：参加投票人数过半数",
            "Elected: more than half of those who voted",
            villagers(2, 3).build(),
            EachKind.registered(1000, 733),
            Votes.of(733, 500, 367, 366)),
        Sample.of(
            "当选待批准：书记",
            "Elected, pending approval: a secretary",
            Lists.contest(ElectionKind.COMMITTEE_OFFICERS, Days.SPRING_2021, 1, 1).build(),
            Attendance.of(5, 5),
            Votes.of(5, 4)),
        Sample.of(
            "当选待审查：代表",
            "Elected, pending a review: delegates",
            Lists.contest(ElectionKind.DELEGATES, Days.SPRING_2021, 2, 3).build(),
            Attendance.of(40, 35),
            Votes.of(35, 30, 25, 10)),
        Sample.of(
            "当选待定：近亲属同时当选，国家法律未规定谁退出",
            "Elected, pending a decision on near relatives: national law does not say who leaves",
            villagers(3, 4).addRelations(Relation.of(FIRST, THIRD)).build(),
            EachKind.registered(900, 600),
            Votes.of(600, 500, 450, 400, 350)));
  }

  private static ImmutableList<Sample> votedOnAgain() {
    Sample tie =
        Sample.of(
            "另行投票：末位得票相等",
            "Another vote: a tie at the last seat",
            branch(3, 4),
            Attendance.of(60, 52),
            Votes.of(52, 40, 30, 35, 30));
    Sample shortfall =
        Sample.of(
            "另行选举：当选人数不足",
            "Another vote: fewer have the majority than there are seats",
            villagers(3, 5).build(),
            EachKind.registered(1000, 600),
            Votes.of(600, 500, 301, 300, 200, 150));
    return ImmutableList.of(
        tie,
        Sample.of(
            "接上：仅在得票相等者中投票，得票多者当选",
            "After that: among exactly the tied, more votes win",
            next(tie, Days.SPRING_2021),
            Attendance.of(60, 52),
            Votes.of(52, 25, 27)),
        shortfall,
        Sample.of(
            "接上：另行选举，得票不得少于已投选票的三分之一：600票须200票",
            "After that: another vote, at least a third of the ballots cast, 200 of 600",
            next(shortfall, Days.SPRING_2026),
            EachKind.registered(1000, 600),
            Votes.of(600, 200, 199, 120)),
        Sample.of(
            "另行选举：为妇女保留的席位无人过半数",
            "Another vote: no woman has the majority for the seat that is kept",
            seatKept(3, 5).build(),
            EachKind.registered(900, 500),
            Votes.of(500, 450, 400, 250, 160, 240)),
        Sample.of(
            "另行投票：得票相等的近亲属",
            "Another vote: near relatives with equal votes",
            Lists.contest(
                    ElectionKind.VILLAGERS_COMMITTEE,
                    OwnMethods.moreVotes(),
                    Days.SPRING_2026,
                    3,
                    4)
                .addRelations(Relation.of(FIRST, SECOND))
                .putSexes(SECOND, Sex.FEMALE)
                .build(),
            EachKind.registered(900, 500),
            Votes.of(500, 400, 400, 300, 200)));
  }

  private static ImmutableList<Sample> decided() {
    Contest.Builder men = Lists.contest(ElectionKind.VILLAGERS_COMMITTEE, Days.SPRING_2026, 3, 4);
    Lists.candidates(4).forEach(one -> men.putSexes(one.person(), Sex.MALE));
    return ImmutableList.of(
        Sample.of(
            "待决定：另选他人过半数，须认定所指何人",
            "A decision: a name written in has the majority, who is meant?",
            secretary(),
            Attendance.of(10, 9),
            nameWritten()),
        Sample.of(
                "接上：已认定所指，且可以当选，仍待批准",
                "After that: who was meant is found, and eligible; approval is still pending",
                secretary(),
                Attendance.of(10, 9),
                nameWritten())
            .deciding(found()),
        Sample.of(
            "待决定：当选者中无妇女，法律未规定后果",
            "A decision: no woman among the elected, and no text says what follows",
            men.build(),
            EachKind.registered(900, 500),
            Votes.of(500, 450, 400, 300, 200)),
        Sample.of(
                "暂缺：已选出四人，经村民会议同意",
                "Left vacant: four are elected, and the assembly agrees",
                Lists.contest(
                        ElectionKind.VILLAGERS_COMMITTEE,
                        OwnMethods.vacancyAllowed(),
                        Days.SPRING_2026,
                        5,
                        6)
                    .putSexes(SECOND, Sex.FEMALE)
                    .build(),
                EachKind.registered(900, 500),
                Votes.of(500, 450, 400, 350, 300, 200, 100))
            .deciding(Decisions.about(new SeatsLeft.LeftVacant(OwnMethods.ASSEMBLY, "会议记录（虚构）"))),
        Sample.of(
                "减少名额：选举人半数以上同意",
                "Seats given up: at least half of the electors consent",
                branch(5, 6),
                Attendance.of(30, 30),
                Votes.of(30, 29, 28, 27, 26, 15, 15))
            .deciding(Decisions.about(new SeatsLeft.GivenUp(15, "会议记录（虚构）"))));
  }

  private static ImmutableList<Sample> open() {
    return ImmutableList.of(
        Sample.of(
            "未定：国家法律未规定得票相等如何处理",
            "Unknown: national law has no rule on a tie",
            villagers(2, 3).build(),
            EachKind.registered(900, 500),
            Votes.of(500, 400, 300, 300)),
        Sample.of(
            "是否有效未定：2018年法未规定参选人数",
            "Undetermined: the law of 2018 does not say how many must vote",
            Lists.contest(ElectionKind.RESIDENTS_COMMITTEE_BY_VOTERS, Days.SPRING_2021, 3, 4)
                .build(),
            EachKind.registered(1000, 400),
            Votes.of(400, 300, 250, 220, 180)));
  }

  private static ImmutableList<Sample> failed() {
    return ImmutableList.of(
        Sample.of(
            "无效：到会不足五分之四",
            "Void: fewer than four fifths present",
            branch(3, 4),
            Attendance.of(60, 47),
            Votes.of(47, 40, 35, 30, 10)),
        Sample.of(
            "无效：收回选票多于投票人数",
            "Void: more ballots than voters",
            branch(3, 4),
            new Attendance.Builder().entitled(60).present(52).issued(52).voters(50).build(),
            Votes.of(51, 40, 35, 30, 10)),
        Sample.of(
            "无效：收回选票多于发出选票",
            "Void: more ballots than were issued",
            branch(3, 4),
            Attendance.of(60, 52),
            Votes.of(53, 40, 35, 30, 10)));
  }

  private static Contest secretary() {
    return Lists.contest(ElectionKind.BRANCH_SECRETARY, Days.SPRING_2021, 1, 1).build();
  }

  /** Six of nine write in another person, each with a vote against the listed one. */
  private static ImmutableList<Ballot> nameWritten() {
    return Votes.writing("候选人辛", 6, Votes.of(9, 0));
  }

  private static Decisions found() {
    // tag::decisions
    Body meeting = Body.of("MEMBERS_MEETING", "党员大会", "the members' meeting");
    ListedCandidate meant = ListedCandidate.of("p8", "候选人辛");
    return new Decisions.Builder()
        .addWriteIns(WriteInFinding.means("候选人辛", meant, meeting, "会议记录（虚构）"))
        .putEligibility(meant.person(), new Eligibility.Eligible(meeting, "会议记录（虚构）"))
        .build();
    // end::decisions
  }

  private static Contest branch(int seats, int candidates) {
    return Lists.contest(ElectionKind.BRANCH_COMMITTEE, Days.SPRING_2021, seats, candidates)
        .build();
  }

  /** The second candidate is a woman. */
  private static Contest.Builder villagers(int seats, int candidates) {
    Contest.Builder contest =
        Lists.contest(ElectionKind.VILLAGERS_COMMITTEE, Days.SPRING_2026, seats, candidates);
    contest.putSexes(SECOND, Sex.FEMALE);
    return contest;
  }

  /** All but the last are men. */
  private static Contest.Builder seatKept(int seats, int candidates) {
    Contest.Builder contest =
        Lists.contest(
            ElectionKind.VILLAGERS_COMMITTEE,
            OwnMethods.seatKept(),
            Days.SPRING_2026,
            seats,
            candidates);
    ImmutableList<ListedCandidate> list = Lists.candidates(candidates);
    for (int i = 0; i < candidates; i++) {
      contest.putSexes(list.get(i).person(), i < candidates - 1 ? Sex.MALE : Sex.FEMALE);
    }
    return contest;
  }

  private static Contest next(Sample sample, LocalDate day) {
    ContestId id = ContestId.of(sample.contest().id() + "-2");
    return sample.declaration().nextContest(id, day).orElseThrow();
  }
}
