package org.jiceng.examples.xing.generate;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Gives everybody an education by its code of GB/T 4658, all of it graduated; exactly as many as
 * the term says have junior college or above, rather the younger ones, and everyone who was sent.
 */
final class Schooling {
  private static final int MASTER = 14;
  private static final int BACHELOR = 21;
  private static final int JUNIOR_COLLEGE = 31;
  private static final int SECONDARY_SPECIALISED = 41;
  private static final int SENIOR_HIGH = 61;
  private static final int JUNIOR_HIGH = 71;
  private static final int PRIMARY = 81;

  private final List<Bench> benches;
  private final Term term;
  private final Dice dice;

  Schooling(List<Bench> benches, Term term, Dice dice) {
    this.benches = benches;
    this.term = term;
    this.dice = dice;
  }

  void give() {
    benches.stream()
        .flatMap(bench -> bench.everyone().stream())
        .forEach(person -> person.educated(school(person)));
    graduate(secretaries(false), term.collegeSecretaries().villages());
    graduate(secretaries(true), term.collegeSecretaries().communities());
    List<StandIn> others =
        benches.stream()
            .flatMap(bench -> bench.counted().stream())
            .filter(person -> !person.isSecretary())
            .toList();
    graduate(others, term.college() - term.collegeSecretaries().total());
  }

  private List<StandIn> secretaries(boolean community) {
    return benches.stream()
        .filter(bench -> bench.place().community() == community)
        .map(Bench::secretary)
        .toList();
  }

  private void graduate(List<StandIn> people, int number) {
    record Turn(StandIn person, int late) {}
    ToIntFunction<StandIn> late = person -> person.isSent() ? 0 : person.age() + dice.below(24);
    people.stream()
        .map(person -> new Turn(person, late.applyAsInt(person)))
        .sorted(Comparator.comparingInt(Turn::late))
        .limit(number)
        .forEach(turn -> turn.person().educated(college(turn.person())));
  }

  private int college(StandIn person) {
    if (person.isSent()) {
      return dice.oneOf(MASTER, BACHELOR, BACHELOR, BACHELOR, BACHELOR, JUNIOR_COLLEGE);
    }
    return person.age() < 35
        ? dice.oneOf(BACHELOR, JUNIOR_COLLEGE, JUNIOR_COLLEGE)
        : dice.oneOf(BACHELOR, JUNIOR_COLLEGE, JUNIOR_COLLEGE, JUNIOR_COLLEGE, JUNIOR_COLLEGE);
  }

  private int school(StandIn person) {
    return person.age() < 50
        ? dice.oneOf(SENIOR_HIGH, SENIOR_HIGH, SECONDARY_SPECIALISED, JUNIOR_HIGH, JUNIOR_HIGH)
        : dice.oneOf(SENIOR_HIGH, SENIOR_HIGH, JUNIOR_HIGH, JUNIOR_HIGH, JUNIOR_HIGH, PRIMARY);
  }
}
