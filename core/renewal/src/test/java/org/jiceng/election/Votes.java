package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Votes of every kind: up to 200 papers, up to 70 candidates. Most papers use all their choices on
 * the same few candidates, so that majorities and ties are common.
 */
final class Votes {
  private Votes() {}

  static Arbitrary<Vote> any() {
    return of(Preset.all());
  }

  static Arbitrary<Vote> of(ImmutableList<Preset> presets) {
    Arbitrary<Integer> seats = Arbitraries.integers().between(1, 9);
    Arbitrary<Integer> more =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.integers().between(-1, 0)),
            Tuple.of(8, Arbitraries.integers().between(1, 3)),
            Tuple.of(1, Arbitraries.integers().between(4, 61)));
    return Combinators.combine(Arbitraries.of(presets), seats, more)
        .flatAs((preset, number, surplus) -> votes(preset, number, Math.max(1, number + surplus)));
  }

  private static Arbitrary<Vote> votes(Preset preset, int seats, int candidates) {
    return papers(seats, candidates)
        .flatMap(
            papers ->
                turnout(papers.size())
                    .map(turnout -> new Vote(preset, seats, candidates, turnout, papers)))
        .flatMap(
            vote ->
                Combinators.combine(people(candidates), decided(vote.turnout().present()))
                    .as((people, decision) -> vote.with(people).with(decision)));
  }

  /** Several papers of which there are some copies each. */
  private static Arbitrary<ImmutableList<Paper>> papers(int seats, int candidates) {
    return Combinators.combine(paper(seats, candidates), Arbitraries.integers().between(1, 10))
        .as((paper, copies) -> Stream.generate(() -> paper).limit(copies))
        .list()
        .ofMaxSize(20)
        .map(groups -> groups.stream().flatMap(copies -> copies).collect(toImmutableList()));
  }

  /** A full list of choices, one with a name in the place of the last, or anything. */
  private static Arbitrary<Paper> paper(int seats, int candidates) {
    int most = Math.min(seats, candidates);
    Arbitrary<String> name = Arbitraries.of("列外人甲", "列外人乙", "候选人甲");
    Arbitrary<List<String>> none = Arbitraries.just(List.of());
    return Arbitraries.frequencyOf(
        Tuple.of(8, paper(candidates, Arbitraries.just(most), Arbitraries.just("-"), none)),
        Tuple.of(
            4,
            paper(
                candidates,
                Arbitraries.just(most - 1),
                Arbitraries.just("-"),
                Arbitraries.just(List.of("列外人甲")))),
        Tuple.of(
            3,
            paper(
                candidates,
                Arbitraries.integers().between(0, Math.min(candidates, seats + 1)),
                Arbitraries.of("-", "-", "-", "0", "_", "x"),
                name.list().ofMaxSize(3))));
  }

  private static Arbitrary<Paper> paper(
      int candidates,
      Arbitrary<Integer> chosen,
      Arbitrary<String> rest,
      Arbitrary<List<String>> names) {
    // A choice far down a long list is rare: nobody would be elected otherwise.
    Arbitrary<List<Integer>> order =
        Arbitraries.shuffle(IntStream.range(0, Math.min(candidates, 12)).boxed().toList());
    return Combinators.combine(
            chosen,
            rest.list().ofSize(candidates),
            order,
            names,
            Arbitraries.integers().between(0, 9))
        .as(
            (number, others, lines, written, far) -> {
              List<String> signs = new ArrayList<>(others);
              int shift = far == 0 ? candidates - lines.size() : 0;
              lines.subList(0, number).forEach(line -> signs.set(line + shift, "+"));
              return new Paper(String.join("", signs), ImmutableList.copyOf(written));
            });
  }

  /** Around as many voters as papers, and around four fifths or around half of all. */
  private static Arbitrary<Vote.Turnout> turnout(int papers) {
    Arbitrary<Integer> few = Arbitraries.integers().between(0, 2);
    return Combinators.combine(
            Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(1, 1), Tuple.of(1, -1)),
            few,
            few,
            Arbitraries.frequencyOf(
                Tuple.of(3, few),
                Tuple.of(2, Arbitraries.integers().between(papers / 5, papers / 4 + 1)),
                Tuple.of(1, Arbitraries.integers().between(Math.max(0, papers - 3), papers + 3))))
        .as(
            (more, notVoting, withoutPaper, absent) -> {
              int voters = Math.max(0, papers + more);
              int issued = voters + notVoting;
              int present = issued + withoutPaper;
              return new Vote.Turnout(present + absent, present, issued, voters);
            });
  }

  private static Arbitrary<Vote.People> people(int candidates) {
    Arbitrary<String> sexes =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just("M".repeat(candidates))),
            Tuple.of(2, Arbitraries.strings().withChars("MMMF").ofLength(candidates)),
            Tuple.of(1, Arbitraries.strings().withChars("MMMF?").ofLength(candidates)));
    Arbitrary<String> seated = Arbitraries.strings().withChars("MMF?").ofMaxLength(2);
    Arbitrary<String> person = Arbitraries.integers().between(1, candidates).map(n -> "p" + n);
    Arbitrary<String> relation =
        Combinators.combine(person, person, Arbitraries.integers().between(0, 4))
            .filter((one, other, of) -> of == 0 || !one.equals(other))
            .as((one, other, of) -> one + " " + (of == 0 ? "s1" : other));
    Arbitrary<List<String>> relations =
        candidates == 1 ? Arbitraries.just(List.of()) : relation.list().ofMaxSize(3);
    Arbitrary<Integer> toFollow = Arbitraries.frequency(Tuple.of(5, 0), Tuple.of(1, 1));
    return Combinators.combine(sexes, seated, relations, toFollow)
        .as(
            (each, before, related, follow) ->
                new Vote.People(
                    each,
                    before,
                    related.stream()
                        .filter(one -> !one.endsWith("s1") || !before.isEmpty())
                        .collect(toImmutableList()),
                    follow));
  }

  /** Nothing, or that seats are given up or left vacant. */
  private static Arbitrary<SeatsLeft> decided(int present) {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(new SeatsLeft.AsTheMethodSays())),
        Tuple.of(
            1,
            Arbitraries.integers()
                .between(Math.max(0, present / 2 - 1), present / 2 + 1)
                .map(consenting -> new SeatsLeft.GivenUp(consenting, "会议记录"))),
        Tuple.of(
            1,
            Arbitraries.of(SelfGovernment.ELECTION_COMMITTEE, ProvincialMethod.ASSEMBLY)
                .map(body -> new SeatsLeft.LeftVacant(body, "决议"))));
  }
}
