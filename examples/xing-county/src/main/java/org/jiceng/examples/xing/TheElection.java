package org.jiceng.examples.xing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiceng.election.Attendance;
import org.jiceng.election.Ballot;
import org.jiceng.election.Contest;
import org.jiceng.election.ContestId;
import org.jiceng.election.Declaration;
import org.jiceng.election.ElectionMethods;
import org.jiceng.election.Electorate;
import org.jiceng.election.Exclusion;
import org.jiceng.election.ExclusionGround;
import org.jiceng.election.RegisterEntry;
import org.jiceng.issue.Outcome;
import org.jiceng.organization.CommitteeId;
import org.jiceng.person.PersonId;
import org.jiceng.renewal.Renewal;
import org.jiceng.review.CandidateId;
import org.jiceng.text.Audience;

/** Part 3: the members' meeting of the branch elects its committee, and two other votes. */
final class TheElection {
  private static final int SEATS = 3;
  private static final int FULL_MEMBERS = 60;
  private static final int PROBATIONARY = 3;

  private final Printer printer;
  private final Inputs.Ballots ballots;
  private final Renewal renewal;
  private final CommitteeId committee;

  TheElection(Printer printer, Inputs inputs, Renewal renewal, CommitteeId committee) {
    this.printer = printer;
    this.ballots = inputs.ballots();
    this.renewal = renewal;
    this.committee = committee;
  }

  /** Prints the votes, and gives the declaration of the first one. */
  Declaration print() {
    printer.title("三、支部委员会选举", "3. The election of the branch committee");
    Electorate electorate = electorate();
    int entitled = electorate.entitled();

    // tag::election
    Contest contest = contest("committee");
    Attendance attendance = Attendance.of(entitled, 52);
    Declaration declaration =
        contest.declare(contest.count(attendance, ballots.committee()).orElseThrow());
    printer.print(declaration.explain(printer.language(), Audience.REVIEW_OFFICE));
    // end::election

    printer.gap();
    printer.say("另一次选举，末位得票相等：", "Another vote, in which the last seat is tied:");
    Contest tied = contest("tie");
    Declaration undecided = declare(tied, attendance, ballots.tie());
    Contest again = undecided.nextContest(ContestId.of("tie-again"), Days.POLL).orElseThrow();
    declare(again, attendance, ballots.tieAgain());

    printer.gap();
    printer.say("第三次，到会44人：", "A third, with 44 present:");
    Attendance tooFew = new Attendance.Builder().entitled(entitled).present(44).issued(0).build();
    declare(contest("too-few"), tooFew, ImmutableList.of());
    return declaration;
  }

  /** 63 on the register; one exclusion was agreed above, but the meeting did not pass it. */
  private Electorate electorate() {
    List<RegisterEntry> register =
        Stream.concat(
                members(1, FULL_MEMBERS).map(RegisterEntry::full),
                members(FULL_MEMBERS + 1, FULL_MEMBERS + PROBATIONARY)
                    .map(RegisterEntry::probationary))
            .toList();
    Exclusion notPassed = new Exclusion(PersonId.of("M-60"), ExclusionGround.AWAY, true, false);
    Outcome<Electorate> outcome = Electorate.ofBranch(register, List.of(notPassed));
    outcome.issues().forEach(issue -> printer.print(issue.in(printer.language())));
    Electorate electorate = outcome.orElseThrow();
    printer.print(electorate.in(printer.language()));
    return electorate;
  }

  private static Stream<PersonId> members(int first, int last) {
    return IntStream.rangeClosed(first, last).mapToObj(n -> PersonId.of("M-" + n));
  }

  private Contest contest(String id) {
    ImmutableList<CandidateId> slate =
        Stream.of("C01", "C02", "C03", "C04").map(CandidateId::of).collect(toImmutableList());
    return renewal
        .contest(
            ContestId.of(id),
            committee,
            ElectionMethods.branchCommittee(Days.POLL).orElseThrow(),
            SEATS,
            Days.POLL,
            slate)
        .orElseThrow();
  }

  private Declaration declare(Contest contest, Attendance attendance, List<Ballot> cast) {
    Declaration declaration = contest.declare(contest.count(attendance, cast).orElseThrow());
    printer.print(declaration.explain(printer.language(), Audience.PUBLIC));
    return declaration;
  }
}
