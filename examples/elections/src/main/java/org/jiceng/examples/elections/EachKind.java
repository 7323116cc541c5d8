package org.jiceng.examples.elections;

import com.google.common.collect.ImmutableList;
import org.jiceng.election.Attendance;
import org.jiceng.election.Contest;
import org.jiceng.election.ElectionKind;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;

/** One election of each kind, by national law alone. */
final class EachKind {

  private EachKind() {}

  static ImmutableList<Sample> all() {
    return ImmutableList.<Sample>builder().addAll(party()).addAll(selfGovernment()).build();
  }

  private static ImmutableList<Sample> party() {
    return ImmutableList.of(
        Sample.of(
            "支部委员会：党员大会差额选举，3席，候选人4人",
            "Branch committee: three of four, by the members' meeting",
            party(ElectionKind.BRANCH_COMMITTEE, 3, 4),
            Attendance.of(60, 52),
            Votes.of(52, 45, 43, 30, 12)),
        Sample.of(
            "总支部委员会：5席，候选人6人",
            "General branch committee: five of six",
            party(ElectionKind.GENERAL_BRANCH_COMMITTEE, 5, 6),
            Attendance.of(120, 100),
            Votes.of(100, 90, 88, 80, 75, 60, 40)),
        Sample.of(
            "基层委员会：5席，候选人6人，恰好到会五分之四",
            "Grassroots committee: five of six, exactly four fifths present",
            party(ElectionKind.GRASSROOTS_COMMITTEE, 5, 6),
            Attendance.of(150, 120),
            Votes.of(120, 110, 100, 95, 90, 80, 30)),
        Sample.of(
            "不设委员会的支部：党员大会选举书记",
            "A branch without a committee: the members elect the secretary",
            party(ElectionKind.BRANCH_SECRETARY, 1, 1),
            Attendance.of(6, 5),
            Votes.of(5, 4)),
        Sample.of(
            "新一届委员会选举书记",
            "The new committee elects its secretary",
            party(ElectionKind.COMMITTEE_OFFICERS, 1, 1),
            Attendance.of(3, 3),
            Votes.of(3, 2)),
        Sample.of(
            "差额预选：过半数以实到会还是应到会为基数不明，乙因此未定",
            "Preliminary vote: half of those present or of those entitled is open, which matters for 乙",
            party(ElectionKind.PRELIMINARY, 2, 3),
            Attendance.of(60, 50),
            Votes.of(50, 40, 28, 10)),
        Sample.of(
            "选举党员代表大会代表：须经资格审查",
            "Delegates to a delegates' meeting: a review follows",
            party(ElectionKind.DELEGATES, 4, 5),
            Attendance.of(60, 52),
            Votes.of(52, 50, 48, 40, 35, 20)),
        Sample.of(
            "新一届委员会选举常务委员会",
            "The new committee elects a standing committee",
            party(ElectionKind.STANDING_COMMITTEE, 3, 4),
            Attendance.of(9, 9),
            Votes.of(9, 9, 8, 6, 2)));
  }

  private static ImmutableList<Sample> selfGovernment() {
    return ImmutableList.of(
        Sample.of(
            "村民委员会：登记参选1000人，501人投票",
            "Villagers' committee: 501 of 1,000 registered villagers vote",
            selfGovernment(ElectionKind.VILLAGERS_COMMITTEE, 3, 4),
            registered(1000, 501),
            Votes.of(501, 400, 350, 251, 250)),
        Sample.of(
            "居民委员会：全体选民选举",
            "Residents' committee: by all residents with the vote",
            selfGovernment(ElectionKind.RESIDENTS_COMMITTEE_BY_VOTERS, 5, 6),
            registered(1200, 733),
            Votes.of(733, 700, 650, 600, 500, 367, 366)),
        Sample.of(
            "居民委员会：户代表选举",
            "Residents' committee: by household delegates",
            selfGovernment(ElectionKind.RESIDENTS_COMMITTEE_BY_HOUSEHOLDS, 5, 6),
            registered(400, 260),
            Votes.of(260, 250, 240, 230, 200, 180, 90)),
        Sample.of(
            "居民委员会：居民代表选举，60名代表须41人投票",
            "Residents' committee: by representatives, of whom 41 of 60 must vote",
            selfGovernment(ElectionKind.RESIDENTS_COMMITTEE_BY_REPRESENTATIVES, 5, 6),
            registered(60, 41),
            Votes.of(41, 40, 38, 35, 30, 21, 20)));
  }

  static Attendance registered(int register, int voters) {
    return new Attendance.Builder().entitled(register).present(voters).build();
  }

  private static Contest party(ElectionKind kind, int seats, int candidates) {
    return Lists.contest(kind, Days.SPRING_2021, seats, candidates).build();
  }

  /** The second candidate is a woman, so that the law's rule on women is met. */
  private static Contest selfGovernment(ElectionKind kind, int seats, int candidates) {
    return Lists.contest(kind, Days.SPRING_2026, seats, candidates)
        .putSexes(PersonId.of("p2"), Sex.FEMALE)
        .build();
  }
}
