package org.jiceng.examples.elections;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jiceng.election.Contest;
import org.jiceng.election.ContestId;
import org.jiceng.election.ElectionKind;
import org.jiceng.election.ElectionMethod;
import org.jiceng.election.ElectionMethods;
import org.jiceng.election.ListedCandidate;

/** Contests with synthetic lists: p1 is 候选人甲, p2 is 候选人乙 and so on. */
final class Lists {
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";

  private Lists() {}

  static ImmutableList<ListedCandidate> candidates(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> ListedCandidate.of("p" + (i + 1), "候选人" + STEMS.charAt(i)))
        .collect(ImmutableList.toImmutableList());
  }

  /** By the law of the day. */
  static Contest.Builder contest(ElectionKind kind, LocalDate day, int seats, int candidates) {
    return contest(kind, method(kind, day), day, seats, candidates);
  }

  /** By a method of one's own. */
  static Contest.Builder contest(
      ElectionKind kind, ElectionMethod method, LocalDate day, int seats, int candidates) {
    Contest.Builder contest = new Contest.Builder();
    contest
        .id(ContestId.of(kind.name()))
        .office(kind)
        .seats(seats)
        .addAllCandidates(candidates(candidates))
        .method(method)
        .pollDay(day);
    return contest;
  }

  static ElectionMethod method(ElectionKind kind, LocalDate day) {
    return ElectionMethods.of(kind, day).orElseThrow();
  }
}
