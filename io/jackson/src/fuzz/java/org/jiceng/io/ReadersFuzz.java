package org.jiceng.io;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Looks for bytes that a reader cannot bear, one reader at a time: {@code mvn -Pfuzz -pl io/jackson
 * test -Dtest=ReadersFuzz#units -Dfuzz.duration=10m}. What is found stands beside the corpus.
 */
class ReadersFuzz {
  @FuzzTest
  void units(byte[] bytes) {
    FuzzTargets.run("units", bytes);
  }

  @FuzzTest
  void aliases(byte[] bytes) {
    FuzzTargets.run("aliases", bytes);
  }

  @FuzzTest
  void roster(byte[] bytes) {
    FuzzTargets.run("roster", bytes);
  }

  @FuzzTest
  void candidates(byte[] bytes) {
    FuzzTargets.run("candidates", bytes);
  }

  @FuzzTest
  void policy(byte[] bytes) {
    FuzzTargets.run("policy", bytes);
  }

  @FuzzTest
  void negativeList(byte[] bytes) {
    FuzzTargets.run("negativeList", bytes);
  }

  @FuzzTest
  void plan(byte[] bytes) {
    FuzzTargets.run("plan", bytes);
  }

  @FuzzTest
  void opinions(byte[] bytes) {
    FuzzTargets.run("opinions", bytes);
  }

  @FuzzTest
  void ballots(byte[] bytes) {
    FuzzTargets.run("ballots", bytes);
  }

  @FuzzTest
  void minutes(byte[] bytes) {
    FuzzTargets.run("minutes", bytes);
  }

  @FuzzTest
  void declaration(byte[] bytes) {
    FuzzTargets.run("declaration", bytes);
  }

  @FuzzTest
  void reviewReport(byte[] bytes) {
    FuzzTargets.run("reviewReport", bytes);
  }

  @FuzzTest
  void rollupTable(byte[] bytes) {
    FuzzTargets.run("rollupTable", bytes);
  }

  @FuzzTest
  void figures(byte[] bytes) {
    FuzzTargets.run("figures", bytes);
  }

  @FuzzTest
  void unitHistory(byte[] bytes) {
    FuzzTargets.run("unitHistory", bytes);
  }

  @FuzzTest
  void unitChanges(byte[] bytes) {
    FuzzTargets.run("unitChanges", bytes);
  }
}
