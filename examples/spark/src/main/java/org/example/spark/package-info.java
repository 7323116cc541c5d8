/**
 * A rollup on Apache Spark: rows are collected where they are, states are sent and added up, and the
 * table is the one that a single machine computes, to the bit.
 */
package org.example.spark;
