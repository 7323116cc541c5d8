package org.example.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import org.jiceng.rollup.Figure;
import org.jiceng.rollup.Measure;
import org.jiceng.rollup.Ratio;
import org.jiceng.rollup.Rollup;
import org.jiceng.rollup.RollupTable;
import org.jiceng.unit.UnitTree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every class of measure on random trees, random rows with facts missing, and random filters: what
 * SQL says of each node, and what the library says.
 */
class DuckDbDifferentialTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void everyFigureIsWhatSqlSays(long seed) throws SQLException {
    Random random = new Random(seed);
    UnitTree tree = RandomRows.tree(random);
    List<RandomRows.Row> rows = RandomRows.rows(tree, random);
    List<SqlMeasure> measures = new SqlMeasures(random).all();
    RollupTable<RandomRows.Row> table =
        Rollup.over(tree, RandomRows.Row.ROWS)
            .measure(measures.stream().<Measure<RandomRows.Row>>map(SqlMeasure::measure).toList())
            .compute(rows)
            .orElseThrow();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      fill(connection, tree, rows);
      for (SqlMeasure measure : measures) {
        compare(connection, tree, table, measure);
      }
    }
  }

  private static void fill(Connection connection, UnitTree tree, List<RandomRows.Row> rows)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE within (node INTEGER, above INTEGER)");
      statement.execute(
          "CREATE TABLE member (node INTEGER, who INTEGER, age INTEGER, woman BOOLEAN,"
              + " points INTEGER, weight INTEGER)");
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO within VALUES (?, ?)")) {
      for (int node = 0; node < tree.size(); node++) {
        for (int above = node; above >= 0; above = tree.parentIndex(above)) {
          insert.setInt(1, node);
          insert.setInt(2, above);
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO member VALUES (?, ?, ?, ?, ?, ?)")) {
      for (RandomRows.Row row : rows) {
        insert.setInt(1, tree.indexOf(row.unit()));
        insert.setInt(2, row.who());
        insert.setObject(3, row.age().orElse(null));
        insert.setObject(4, row.woman().orElse(null));
        insert.setObject(5, row.points().orElse(null));
        insert.setObject(6, row.weight().orElse(null));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void compare(
      Connection connection,
      UnitTree tree,
      RollupTable<RandomRows.Row> table,
      SqlMeasure measure)
      throws SQLException {
    boolean[] seen = new boolean[tree.size()];
    try (Statement statement = connection.createStatement();
        ResultSet nodes = statement.executeQuery(measure.sql())) {
      while (nodes.next()) {
        int node = nodes.getInt(1);
        seen[node] = true;
        String where = measure.measure().key() + " at " + node + ": " + measure.sql();
        Figure figure = table.at(tree.unit(node).id(), measure.measure());
        assertEquals(nodes.getLong(4), figure.unknown(), () -> "unknown " + where);
        assertTrue(figure.bounds().isExact(), () -> "exact " + where);
        Ratio value = figure.value();
        long below = nodes.getLong(3);
        if (below == 0) {
          assertTrue(!value.isDefined(), () -> "defined " + where);
        } else {
          assertEquals(
              nodes.getLong(2) * value.denominator(),
              value.numerator() * below,
              () -> where + " " + value);
        }
      }
    }
    for (int node = 0; node < seen.length; node++) {
      Figure figure = table.at(tree.unit(node).id(), measure.measure());
      if (!seen[node]) {
        assertEquals(0, figure.known() + figure.unknown(), "rows out of nothing at " + node);
      }
    }
  }
}
