package org.jiceng.io.rollup;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jiceng.rollup.Figure;
import org.jiceng.text.Bilingual;
import org.jiceng.unit.UnitId;

/**
 * What the document of a table of figures says. It is what somebody wrote: the document holds
 * neither the rows nor the whole tree, so that nothing is summed up again. Who has them sums up
 * again, and compares by {@link RollupFiles#verifyJson}.
 *
 * @param measures the words for each measure, by its key
 * @param nodes what is said of each unit, in the order of the document
 */
public record WrittenTable(
    ImmutableMap<String, Bilingual> measures, ImmutableMap<UnitId, Node> nodes) {

  /**
   * What is said of one unit.
   *
   * @param name its name
   * @param expected how many units below it should have rows
   * @param present how many have
   * @param figures the figure of each measure of the table, by its key
   */
  public record Node(
      String name, int expected, int present, ImmutableMap<String, Figure> figures) {}

  /** The figure of the measure of {@code key} at {@code unit}; empty if the table has none. */
  public Optional<Figure> figure(UnitId unit, String key) {
    return Optional.ofNullable(nodes.get(unit))
        .flatMap(node -> Optional.ofNullable(node.figures().get(key)));
  }
}
