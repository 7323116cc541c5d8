package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.text.Bilingual;

/**
 * What the file of a golden election says was voted on several offices at once: as {@code
 * offices=director:1:2 members:3:4}, each with its seats and candidates, the highest first.
 * Candidates are numbered through. On one paper {@code papers=3 +-/+++- | 2 ++/---+} has a part for
 * each office; on papers of their own each office has its own {@code papers.director}.
 */
record GoldenPoll(CaseFile given) {
  static final ImmutableSet<String> KEYS = ImmutableSet.of("offices", "papers.");

  private static final ContestId ID = ContestId.of("poll");

  /** What the library makes of it; refused with all that is wrong. */
  GoldenResult result() {
    Outcome<ElectionMethod> method = new GoldenMethod(given).read();
    if (method.value().isEmpty()) {
      return GoldenResult.refused(method.issues());
    }
    Poll poll = poll(method.orElseThrow());
    Attendance attendance = new GoldenVote(given).attendance();
    ImmutableMap<ContestId, ImmutableList<Ballot>> separate = separate();
    Outcome<PollCount> count =
        separate.isEmpty()
            ? poll.count(attendance, joint())
            : poll.countSeparate(attendance, separate);
    if (count.value().isEmpty()) {
      return GoldenResult.refused(count.issues());
    }
    ImmutableList<Declaration> offices = poll.declare(count.orElseThrow()).offices();
    IssueLog log = new IssueLog();
    log.addAll(count.issues());
    offices.forEach(office -> log.addAll(office.issues()));
    return GoldenResult.of(offices, log.sorted(), contest -> contest.id() + ": ");
  }

  private Poll poll(ElectionMethod method) {
    LocalDate day = LocalDate.parse(given.text("day").orElseThrow());
    List<OfficeList> offices = new ArrayList<>();
    int from = 0;
    for (String office : given.list("offices")) {
      List<String> parts = Splitter.on(':').splitToList(office);
      int to = from + Integer.parseInt(parts.get(2));
      offices.add(
          OfficeList.of(
              parts.get(0),
              new Bilingual(parts.get(0), parts.get(0)),
              Integer.parseInt(parts.get(1)),
              Contests.candidates(to).subList(from, to)));
      from = to;
    }
    return new Poll.Builder()
        .id(ID)
        .addAllOffices(offices)
        .method(method)
        .pollDay(day)
        .putAllSexes(GoldenVote.sexes(Contests.candidates(from), given.text("sexes").orElse("")))
        .addAllRelations(Iterables.transform(given.list("relations"), GoldenVote::relation))
        .build();
  }

  private ImmutableList<JointBallot> joint() {
    ImmutableList.Builder<JointBallot> ballots = ImmutableList.builder();
    int number = 0;
    for (String group : given.bars("papers")) {
      int space = group.indexOf(' ');
      for (int copy = 0; copy < Integer.parseInt(group.substring(0, space)); copy++) {
        String id = "b" + ++number;
        ballots.add(
            new JointBallot(
                Splitter.on('/')
                    .splitToStream(group.substring(space + 1))
                    .map(part -> GoldenVote.ballot(id, Paper.of(part)))
                    .collect(toImmutableList())));
      }
    }
    return ballots.build();
  }

  private ImmutableMap<ContestId, ImmutableList<Ballot>> separate() {
    ImmutableMap.Builder<ContestId, ImmutableList<Ballot>> separate = ImmutableMap.builder();
    given
        .family("papers.")
        .forEach(
            (office, papers) ->
                separate.put(
                    ContestId.of(office), GoldenVote.ballots(GoldenPapers.written(papers))));
    return separate.buildOrThrow();
  }
}
