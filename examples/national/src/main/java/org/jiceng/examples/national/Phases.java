package org.jiceng.examples.national;

import java.io.PrintStream;

/** Prints how long each phase took, and how much of the heap is in use after it. */
final class Phases {
  private final PrintStream out;
  private long began = System.nanoTime();

  Phases(PrintStream out) {
    this.out = out;
  }

  /** The next phase begins now. */
  void begin() {
    began = System.nanoTime();
  }

  /** The phase is over, and the next one begins. */
  void done(String what) {
    long milliseconds = (System.nanoTime() - began) / 1_000_000;
    Runtime runtime = Runtime.getRuntime();
    runtime.gc();
    long used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    out.printf("%-24s %,7d ms, then %,5d MB in use%n", what, milliseconds, used);
    begin();
  }
}
