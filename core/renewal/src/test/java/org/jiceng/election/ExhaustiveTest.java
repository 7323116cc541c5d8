package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every small vote of every kind in each interval of its law, by the library and by the second
 * counter. Presets that have the same rules, by the library and by the second counter, share their
 * votes.
 *
 * <p>The normal build goes to three ballots of one or two candidates and two of three; {@code
 * -Djiceng.exhaustive=full} goes to four ballots everywhere.
 */
@Tag("exhaustive")
class ExhaustiveTest {
  private final boolean full = System.getProperty("jiceng.exhaustive", "").equals("full");
  private long compared;
  private long covered;

  @Test
  void theSecondCounterAgreesOnEverySmallVote() {
    ImmutableListMultimap<ImmutableList<Object>, Preset> byRules =
        Multimaps.index(Preset.all(), Preset::rules);
    for (ImmutableList<Object> rules : byRules.keySet()) {
      ImmutableList<Preset> presets = byRules.get(rules);
      long before = compared;
      SmallVotes votes = new SmallVotes(presets.get(0), this::compare);
      votes.visit(1, full ? 4 : 3);
      votes.visit(2, full ? 4 : 3);
      votes.visit(3, full ? 4 : 2);
      covered += presets.size() * (compared - before);
      System.out.println("exhaustive: " + (compared - before) + " votes of " + presets);
    }
    System.out.printf(
        "exhaustive: %d votes compared, for %d presets %d%s%n",
        compared, byRules.size(), covered, full ? ", full" : "");
    assertThat(compared).isGreaterThan(500_000);
  }

  private void compare(Vote vote) {
    compared++;
    VoteResult byEngine = vote.byEngine();
    VoteResult bySlowCounter = SlowCounter.declare(vote);
    if (!byEngine.equals(bySlowCounter)) {
      assertThat(byEngine).as("%s", vote).isEqualTo(bySlowCounter);
    }
  }
}
