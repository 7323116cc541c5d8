package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.law.Provision;
import org.jiceng.law.Setting;
import org.jiceng.text.Bilingual;

/** Polls of the tests on a director (p1, p2) and three members (p3 … p6). */
final class Polls {
  static final LocalDate DAY = LocalDate.of(2026, 3, 8);
  static final Bilingual DIRECTOR = new Bilingual("主任", "Director");
  static final Bilingual MEMBERS = new Bilingual("委员", "Members");

  private Polls() {}

  /** Whoever has more votes is elected, and names count. */
  static ImmutableElectionMethod plain() {
    return (ImmutableElectionMethod)
        new ElectionMethod.Builder()
            .name(new Bilingual("自定办法", "A free method"))
            .writeIn(set(WriteInRule.FREE))
            .build();
  }

  static ElectionMethod with(OverVoteTest test, OverVote effect) {
    return plain().withOverVoteTest(set(test)).withOverVote(set(effect));
  }

  static <T> Setting<T> set(T value) {
    return new Provision<>(value, Basis.inferred("test"));
  }

  static Poll.Builder builder(ElectionMethod method) {
    ImmutableList<ListedCandidate> persons = Contests.candidates(6);
    return builder(
        method,
        OfficeList.of("director", DIRECTOR, 1, persons.subList(0, 2)),
        OfficeList.of("members", MEMBERS, 3, persons.subList(2, 6)));
  }

  static Poll.Builder builder(ElectionMethod method, OfficeList... offices) {
    Poll.Builder poll = new Poll.Builder();
    poll.id(ContestId.of("poll")).addOffices(offices).method(method).pollDay(DAY);
    return poll;
  }

  /** As {@code +-|++-0 候选人戊}: the director's lines, then the members', each with its names. */
  static ImmutableList<JointBallot> ballots(String... papers) {
    List<JointBallot> ballots = new ArrayList<>();
    for (String paper : papers) {
      String id = "b" + (ballots.size() + 1);
      ballots.add(
          new JointBallot(
              Streams.stream(Splitter.on('|').split(paper))
                  .map(Paper::of)
                  .map(part -> new Ballot(id, Box.marks(part.lines()), part.names()))
                  .collect(toImmutableList())));
    }
    return ImmutableList.copyOf(ballots);
  }

  static PollDeclaration declare(Poll poll, Attendance attendance, String... papers) {
    return poll.declare(poll.count(attendance, ballots(papers)).orElseThrow());
  }

  static ImmutableList<String> elected(PollDeclaration declaration) {
    return declaration.elected().stream()
        .map(seat -> seat.person().value())
        .collect(toImmutableList());
  }
}
