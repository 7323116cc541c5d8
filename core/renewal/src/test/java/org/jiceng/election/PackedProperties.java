package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class PackedProperties {

  @Provide
  Arbitrary<AnyVote> votes() {
    return AnyVote.any();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void packedBallotsAreCountedLikeTheSameBallotsOneByOne(@ForAll("votes") AnyVote vote) {
    Count packed = vote.packed();
    assertThat(packed.unchecked()).containsExactly(UncheckedRule.BALLOT_TWICE);
    assertThat(((ImmutableCount) packed).withUnchecked(ImmutableList.of())).isEqualTo(vote.plain());
    for (InvalidBallot reason :
        ImmutableList.of(InvalidBallot.OVER_VOTED, InvalidBallot.WRITE_IN_UNBACKED)) {
      Statistics.label(reason.name())
          .collect(packed.invalid().containsKey(reason))
          .coverage(kinds -> kinds.check(true).count(number -> number > 5));
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void whatIsUnpackedIsWhatWasPacked(@ForAll("votes") AnyVote vote) {
    assertThat(PackedBallots.of(vote.contest().candidates().size(), vote.ballots()).ballots())
        .isEqualTo(vote.ballots());
  }
}
