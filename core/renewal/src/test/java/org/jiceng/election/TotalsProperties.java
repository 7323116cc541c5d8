package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TotalsProperties {

  @Provide
  Arbitrary<AnyVote> votes() {
    return AnyVote.any();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void totalsOfAnyCountAreAcceptedAsThatCount(@ForAll("votes") AnyVote vote) {
    ImmutableCount count = (ImmutableCount) vote.plain();
    Count typed = vote.contest().count(vote.attendance(), Totals.of(count)).orElseThrow();
    assertThat(typed).isEqualTo(count.withNotes().withUnchecked(typed.unchecked()));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void inAnyOrder(@ForAll("votes") AnyVote vote, @ForAll long seed) {
    Totals totals = Totals.of(vote.plain());
    List<Tally> tallies = new ArrayList<>(totals.tallies());
    List<WriteInTally> names = new ArrayList<>(totals.writeIns());
    Collections.shuffle(tallies, new Random(seed));
    Collections.shuffle(names, new Random(seed));
    Totals shuffled =
        ((ImmutableTotals) totals)
            .withTallies(ImmutableList.copyOf(tallies))
            .withWriteIns(ImmutableList.copyOf(names));
    assertThat(vote.contest().count(vote.attendance(), shuffled).orElseThrow())
        .isEqualTo(vote.contest().count(vote.attendance(), totals).orElseThrow());
  }
}
