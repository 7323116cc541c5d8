package org.jiceng.io.rollup;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jiceng.rollup.Ratio;
import org.jiceng.unit.UnitId;

/**
 * What a table of figures in CSV says. Like a {@link WrittenTable} it is what somebody wrote; it
 * says less, as {@link RollupFiles} tells.
 *
 * @param measures the keys of the measures, in the order of the header
 * @param rows what is said of each unit, in the order of the table
 */
public record WrittenFigures(ImmutableSet<String> measures, ImmutableMap<UnitId, Row> rows) {

  /**
   * What is said of one unit.
   *
   * @param name its name
   * @param figures the figure of each measure, by its key
   */
  public record Row(String name, ImmutableMap<String, Parts> figures) {}

  /**
   * A figure as it is written.
   *
   * @param value empty if it is known only by bounds, which the table does not say
   * @param known of how many rows, identities or units it is made
   * @param unknown of how many it could not be said what they contribute
   */
  public record Parts(Optional<Ratio> value, long known, long unknown) {}

  /** The figure of the measure of {@code key} at {@code unit}; empty if the table has none. */
  public Optional<Parts> figure(UnitId unit, String key) {
    return Optional.ofNullable(rows.get(unit))
        .flatMap(row -> Optional.ofNullable(row.figures().get(key)));
  }
}
