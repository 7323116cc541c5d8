package org.example.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The same members in DuckDB: a row for each, with the five units above it. */
@State(Scope.Benchmark)
public class DuckDb {

  @Param({"3100000"})
  int members;

  private Connection connection;

  /** Fills the table, and makes the result agree with the hand kernel. */
  @Setup(Level.Trial)
  public void fill() throws SQLException {
    Country country = new Country(members);
    connection = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE member (a INTEGER, b INTEGER, c INTEGER, d INTEGER, e INTEGER,"
              + " woman BOOLEAN, education TINYINT, age TINYINT)");
    }
    append(country);
    checkEqual(rollup(), new HandKernel(country).sums());
  }

  /** Closes it. */
  @TearDown
  public void close() throws SQLException {
    connection.close();
  }

  private void append(Country country) throws SQLException {
    try (DuckDBAppender appender =
        connection.unwrap(DuckDBConnection.class).createAppender("main", "member")) {
      int[] path = new int[5];
      for (int row = 0; row < members; row++) {
        int node = country.places[row];
        for (int level = 4; level >= 0; level--) {
          path[level] = node;
          node = country.parents[node];
        }
        MemberRow member = MemberRow.unpacked(country.packed[row]);
        appender.beginRow();
        for (int unit : path) {
          appender.append(unit);
        }
        appender.append(member.woman());
        appender.append((byte) member.education());
        appender.append((byte) member.age());
        appender.endRow();
      }
    }
  }

  /** The five measures of every node, read, and summed up over all nodes. */
  long[] rollup() throws SQLException {
    long[] totals = new long[5];
    try (Statement statement = connection.createStatement();
        ResultSet nodes =
            statement.executeQuery(
                "SELECT a, b, c, d, e, count(*), sum(age), count(*) FILTER (education >= 4),"
                    + " count(*) FILTER (woman), count(*) FILTER (woman AND education >= 4)"
                    + " FROM member GROUP BY ROLLUP (a, b, c, d, e)")) {
      while (nodes.next()) {
        for (int m = 0; m < totals.length; m++) {
          totals[m] += nodes.getLong(6 + m);
        }
      }
    }
    return totals;
  }

  private static void checkEqual(long[] totals, long[][] sums) {
    for (int m = 0; m < sums.length; m++) {
      long total = 0;
      for (long sum : sums[m]) {
        total += sum;
      }
      if (total != totals[m]) {
        throw new IllegalStateException("differs in measure " + m);
      }
    }
  }
}
