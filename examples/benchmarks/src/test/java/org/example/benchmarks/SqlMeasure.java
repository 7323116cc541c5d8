package org.example.benchmarks;

import org.jiceng.rollup.Measure;

/**
 * A measure, and a query that gives for each node its number, what stands below the line (0 for
 * nothing), and of how many rows, persons or units it could not be said.
 */
record SqlMeasure(Measure<RandomRows.Row> measure, String sql) {}
