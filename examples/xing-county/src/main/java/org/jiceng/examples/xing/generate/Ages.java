package org.jiceng.examples.xing.generate;

import java.util.List;

/** Gives everybody an age, so that those who count come to exactly the term's sum, and a birth. */
final class Ages {
  private final List<Bench> benches;
  private final Term term;
  private final Dice dice;

  Ages(List<Bench> benches, Term term, Dice dice) {
    this.benches = benches;
    this.term = term;
    this.dice = dice;
  }

  void give() {
    List<StandIn> everyone = benches.stream().flatMap(bench -> bench.everyone().stream()).toList();
    everyone.forEach(person -> person.aged(term.ages().of(person).draw(dice)));
    meetTheSum();
    everyone.forEach(this::giveBirth);
  }

  /** A year more, or less, for one after another within the range, until the sum is met. */
  private void meetTheSum() {
    List<StandIn> counted =
        dice.shuffled(benches.stream().flatMap(bench -> bench.counted().stream()).toList());
    int missing = term.ages().sum() - counted.stream().mapToInt(StandIn::age).sum();
    int step = Integer.signum(missing);
    for (int i = 0; missing != 0; i++) {
      StandIn person = counted.get(i % counted.size());
      if (term.ages().of(person).holds(person.age() + step)) {
        person.aged(person.age() + step);
        missing -= step;
      }
    }
  }

  /** A day of the year at whose end the person is of that age on the term's day. */
  private void giveBirth(StandIn person) {
    person.born(term.day().minusYears(person.age() + 1L).plusDays(1 + dice.below(365)));
  }
}
