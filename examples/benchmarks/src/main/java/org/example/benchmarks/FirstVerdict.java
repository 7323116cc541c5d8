package org.example.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jiceng.text.Language;

/**
 * What a first verdict costs in a fresh virtual machine, as CPU time of whole processes: rules made,
 * planned, one applicant judged and what is wrong explained, less a machine that does nothing.
 */
public final class FirstVerdict {
  private static final int RUNS = 15;

  private FirstVerdict() {}

  /** Without arguments it measures; {@code judge} and {@code nothing} are what is measured. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length == 0) {
      long bare = median("nothing");
      long whole = median("judge");
      System.out.printf(
          "bare %d ms, with a first verdict %d ms, over the bare machine %d ms CPU%n",
          bare, whole, whole - bare);
      return;
    }
    if (arguments[0].equals("judge")) {
      Applicant applicant = Applicants.of(1, 100, 0)[0];
      ApplicantRules.plan()
          .findings(applicant)
          .forEach(finding -> System.out.println(finding.in(Language.EN)));
    }
    System.out.println(
        ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis());
  }

  private static long median(String what) throws IOException, InterruptedException {
    List<Long> millis = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  FirstVerdict.class.getName(),
                  what)
              .start();
      List<String> lines = process.inputReader().lines().toList();
      millis.add(Long.parseLong(lines.get(lines.size() - 1)));
      process.waitFor();
    }
    Collections.sort(millis);
    return millis.get(RUNS / 2);
  }
}
