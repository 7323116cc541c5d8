package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;

/** Counts the ballots of a poll, office by office. */
final class PollCounter {
  private final Poll poll;
  private final Attendance attendance;
  private final ImmutableList<Contest> contests;
  private final IssueLog log = new IssueLog();

  PollCounter(Poll poll, Attendance attendance) {
    this.poll = poll;
    this.attendance = attendance;
    this.contests = poll.contests();
    log.addAll(poll.issues());
    attendance.check(log);
  }

  Outcome<PollCount> joint(Iterable<JointBallot> ballots) {
    checkForm(PaperForm.ONE);
    Set<String> ids = new HashSet<>();
    for (JointBallot ballot : ballots) {
      if (!ids.add(ballot.id())) {
        report(ElectionIssue.BALLOT_DUPLICATE, ballot);
      }
      if (ballot.parts().size() != contests.size()) {
        report(ElectionIssue.BALLOT_OFFICES_WRONG, ballot);
      } else {
        checkLines(ballot);
      }
    }
    return Outcome.of(log, () -> counted(ballots));
  }

  Outcome<PollCount> separate(ImmutableMap<ContestId, ImmutableList<Ballot>> ballots) {
    checkForm(PaperForm.ONE_PER_OFFICE);
    ImmutableList.Builder<Count> counts = ImmutableList.builder();
    for (Contest contest : contests) {
      ImmutableList<Ballot> ofOffice = ballots.get(contest.id());
      if (ofOffice == null) {
        log.add(
            ElectionIssue.POLL_BALLOTS_MISSING, place(), ImmutableMap.of("contest", contest.id()));
      } else {
        Outcome<Count> count = contest.count(attendance, ofOffice);
        log.addAll(count.issues());
        count.value().ifPresent(counts::add);
      }
    }
    return Outcome.of(log, () -> new PollCount(counts.build(), ImmutableSet.of()));
  }

  private PollCount counted(Iterable<JointBallot> ballots) {
    List<ImmutableList<Count>> readings = new ArrayList<>();
    for (OverVoteTest test : tests()) {
      readings.add(counted(ballots, test));
    }
    boolean agree = readings.stream().distinct().count() == 1;
    return new PollCount(
        readings.get(0), agree ? ImmutableSet.of() : ImmutableSet.of(Parameter.OVER_VOTE_TEST));
  }

  /** A total says nothing about one office, so no reading of it goes with that effect. */
  private ImmutableList<OverVoteTest> tests() {
    return poll.method().overVote().value() == OverVote.VOIDS_OFFICE
        ? ImmutableList.of(OverVoteTest.PER_OFFICE)
        : poll.method().overVoteTest().readings();
  }

  private ImmutableList<Count> counted(Iterable<JointBallot> ballots, OverVoteTest test) {
    JointJudgement judgement =
        new JointJudgement(
            poll.method(), test, contests.stream().map(BallotRules::of).collect(toImmutableList()));
    ImmutableList<CountSheet> sheets =
        contests.stream().map(CountSheet::new).collect(toImmutableList());
    for (JointBallot ballot : ballots) {
      ImmutableList<JudgedBallot> judged = judgement.of(ballot);
      for (int office = 0; office < sheets.size(); office++) {
        sheets.get(office).add(ballot.parts().get(office), judged.get(office));
      }
    }
    return sheets.stream()
        .map(sheet -> sheet.count(attendance, ImmutableSet.of()))
        .collect(toImmutableList());
  }

  private void checkForm(PaperForm used) {
    Optional<PaperForm> form = poll.method().paperForm().known();
    if (contests.size() > 1 && form.isPresent() && form.get() != used) {
      log.add(
          ElectionIssue.POLL_PAPER_FORM_DIFFERS,
          place(),
          ImmutableMap.of("form", form.get(), "citation", poll.method().paperForm().citation()));
    }
  }

  private void checkLines(JointBallot ballot) {
    IntStream.range(0, contests.size())
        .filter(
            office ->
                ballot.parts().get(office).lines().size()
                    != contests.get(office).candidates().size())
        .forEach(
            office ->
                log.add(
                    ElectionIssue.BALLOT_LINES_WRONG,
                    Place.of(contests.get(office).id().value()),
                    ImmutableMap.of(
                        "ballot", ballot.id(),
                        "lines", ballot.parts().get(office).lines().size(),
                        "candidates", contests.get(office).candidates().size())));
  }

  private void report(ElectionIssue code, JointBallot ballot) {
    log.add(
        code,
        place(),
        ImmutableMap.of(
            "ballot", ballot.id(), "parts", ballot.parts().size(), "offices", contests.size()));
  }

  private Place place() {
    return Place.of(poll.id().value());
  }
}
