package org.jiceng.examples.xing.generate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/** Says who is a woman: exactly as many as the term has. */
final class Women {
  private final List<Bench> benches;
  private final Term term;
  private final Dice dice;

  Women(List<Bench> benches, Term term, Dice dice) {
    this.benches = benches;
    this.term = term;
    this.dice = dice;
  }

  void place() {
    placeSecretaries(false);
    placeSecretaries(true);
    if (term.womanInEveryVillage()) {
      benches.stream()
          .map(Bench::selfGovernment)
          .filter(body -> body.stream().noneMatch(StandIn::isWoman))
          .forEach(this::placeOne);
    }
    placeOthers();
    benches.stream()
        .flatMap(bench -> bench.supervision().stream())
        .filter(supervisor -> supervisor.seats().size() == 1 && dice.onceIn(4))
        .forEach(StandIn::isNowWoman);
  }

  private void placeSecretaries(boolean community) {
    List<StandIn> secretaries =
        benches.stream()
            .filter(bench -> bench.place().community() == community)
            .map(Bench::secretary)
            .toList();
    dice.shuffled(secretaries).stream()
        .limit(term.womenSecretaries().of(community))
        .forEach(StandIn::isNowWoman);
  }

  /** The rest: one more in a unit each, communities first, then villages as they are drawn. */
  private void placeOthers() {
    List<Bench> order = new ArrayList<>();
    benches.stream().filter(bench -> bench.place().community()).forEach(order::add);
    order.addAll(
        dice.shuffled(benches.stream().filter(bench -> !bench.place().community()).toList()));
    long placed =
        benches.stream()
            .flatMap(bench -> bench.counted().stream())
            .filter(StandIn::isWoman)
            .count();
    Iterator<Bench> next = order.iterator();
    for (long missing = term.women() - placed; missing > 0; missing--) {
      placeOne(next.next().counted());
    }
  }

  private void placeOne(Collection<StandIn> body) {
    dice.oneOf(body.stream().filter(person -> !person.isSecretary() && !person.isWoman()).toList())
        .isNowWoman();
  }
}
