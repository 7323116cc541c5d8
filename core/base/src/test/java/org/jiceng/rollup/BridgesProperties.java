package org.jiceng.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** A walk through the equations solves what Gauss and Jordan solve, in whole numbers. */
class BridgesProperties {

  @Provide
  Arbitrary<PublicationProperties.Given> given() {
    return new PublicationProperties().given();
  }

  @Property(tries = 1_000)
  void bridgesAreWhatEliminationSolves(
      @ForAll("given") PublicationProperties.Given given, @ForAll Random random) {
    for (Publication<Entry> publication : given.all(given.table(given.rows()))) {
      Cells cells = publication.cells();
      int printed = 1 + random.nextInt(5);
      List<BitSet> hidden = new ArrayList<>();
      for (int column = 0; column < cells.columns().size(); column++) {
        BitSet some = new BitSet();
        for (int node = 0; node < cells.nodes(); node++) {
          some.set(node, random.nextInt(printed + 1) == 0);
        }
        hidden.add(some);
      }
      Equations equations = Auditor.equations(cells, hidden);
      Elimination elimination = new Elimination();
      for (int equation = 0; equation < equations.size(); equation++) {
        elimination.add(terms(equations, equation));
      }
      BitSet solved = Bridges.of(equations);
      Statistics.collect(cells.columns().size(), solved.isEmpty());
      assertThat(solved.stream().boxed()).hasSameElementsAs(elimination.determined());
    }
  }

  private static Map<Integer, Integer> terms(Equations equations, int equation) {
    Map<Integer, Integer> terms = new TreeMap<>();
    IntStream.range(equations.from(equation), equations.to(equation))
        .forEach(term -> terms.put(equations.secret(term), equations.isAdded(term) ? 1 : -1));
    return terms;
  }
}
