package org.jiceng.examples.elections;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.jiceng.election.Attendance;
import org.jiceng.election.Ballot;
import org.jiceng.election.ContestId;
import org.jiceng.election.ElectionKind;
import org.jiceng.election.JointBallot;
import org.jiceng.election.ListedCandidate;
import org.jiceng.election.Mark;
import org.jiceng.election.OfficeList;
import org.jiceng.election.Poll;
import org.jiceng.election.PollDeclaration;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;
import org.jiceng.text.Bilingual;

/** A director and three members at one poll, on one paper. */
final class SeveralOffices {
  private static final ImmutableList<ListedCandidate> LIST = Lists.candidates(6);
  private static final int VOTERS = 501;

  private SeveralOffices() {}

  static PollDeclaration declaration() {
    // tag::poll
    Poll poll =
        new Poll.Builder()
            .id(ContestId.of("VILLAGE"))
            .addOffices(
                OfficeList.of("DIRECTOR", new Bilingual("主任", "Director"), 1, LIST.subList(0, 2)))
            .addOffices(
                OfficeList.of("MEMBERS", new Bilingual("委员", "Members"), 3, LIST.subList(2, 6)))
            .method(Lists.method(ElectionKind.VILLAGERS_COMMITTEE, Days.SPRING_2026))
            .pollDay(Days.SPRING_2026)
            .putSexes(PersonId.of("p3"), Sex.FEMALE)
            .build();
    Attendance attendance = EachKind.registered(1000, VOTERS);
    PollDeclaration declaration = poll.declare(poll.count(attendance, ballots()).orElseThrow());
    // end::poll
    return declaration;
  }

  /** Of every ten ballots six choose the first director, and all choose three members. */
  private static ImmutableList<JointBallot> ballots() {
    return Stream.iterate(1, i -> i + 1)
        .limit(VOTERS)
        .map(
            i -> {
              String id = Integer.toString(i);
              boolean first = i % 10 < 6;
              Ballot director = Ballot.of(id, mark(first), mark(!first));
              Ballot members =
                  Ballot.of(id, Mark.FOR, Mark.FOR, mark(i % 3 != 0), mark(i % 3 == 0));
              return JointBallot.of(director, members);
            })
        .collect(ImmutableList.toImmutableList());
  }

  private static Mark mark(boolean chosen) {
    return chosen ? Mark.FOR : Mark.BLANK;
  }
}
