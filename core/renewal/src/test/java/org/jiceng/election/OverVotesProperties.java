package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class OverVotesProperties {

  @Provide
  Arbitrary<List<Long>> blocks() {
    return Arbitraries.longs().list().ofMaxSize(70);
  }

  @Property
  void aBallotChoosesTooManyIfMoreThanTheLimitOfItsBitsAreSet(
      @ForAll("blocks") List<Long> lines, @ForAll @IntRange(min = 0, max = 70) int limit) {
    long[] words = new long[lines.size() + 1];
    for (int line = 0; line < lines.size(); line++) {
      words[line + 1] = lines.get(line);
    }
    OverVotes test = new OverVotes(lines.size(), limit);
    test.of(new long[lines.size()], 0);
    long over = test.of(words, 1);
    for (int ballot = 0; ballot < Long.SIZE; ballot++) {
      int at = ballot;
      long chosen = lines.stream().filter(line -> (line >>> at & 1) == 1).count();
      assertThat(over >>> ballot & 1).isEqualTo(chosen > limit ? 1 : 0);
    }
  }
}
