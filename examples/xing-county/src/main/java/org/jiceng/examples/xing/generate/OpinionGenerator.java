package org.jiceng.examples.xing.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes the replies of fourteen departments about twelve candidates: each department has found
 * nothing about each candidate, but for five stories. Everything in them is made up.
 */
public final class OpinionGenerator {
  private static final List<String> DEPARTMENTS =
      List.of("JW", "ZZ", "TZ", "ZF", "GA", "FY", "JC", "SF", "XF", "MZ", "NY", "ZR", "HJ", "WJ");
  private static final int CANDIDATES = 12;

  /** What a department answers instead, by candidate and department; empty: it does not reply. */
  private static final Map<String, String> STORIES =
      Map.of(
          "C06 FY", record("N13", "2020-09-01"), // a veto by the competent
          "C08 XF", "", // silence
          "C10 JW", "\"answer\":\"OPEN\",\"condition\":\"N06\"", // an open case
          "C11 XF", record("N12", "2018-05-10"), // unsuitable, and nobody has decided
          "C12 NY", record("N15", "2019-04-02")); // a lead: another department is competent

  private OpinionGenerator() {}

  /**
   * Writes {@code opinions.ndjson}, in an order of arrival that is of no account.
   *
   * @param args the directory
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    List<String> replies = new ArrayList<>();
    for (int number = 1; number <= CANDIDATES; number++) {
      String candidate = "C%02d".formatted(number);
      for (String department : DEPARTMENTS) {
        String answer =
            STORIES.getOrDefault(candidate + " " + department, "\"answer\":\"NO_ISSUE\"");
        if (!answer.isEmpty()) {
          replies.add(reply(candidate, department, number, answer));
        }
      }
    }
    List<String> arrived = new Dice(RosterGenerator.SEED).shuffled(replies);
    Files.writeString(Path.of(args[0], "opinions.ndjson"), String.join("\n", arrived) + "\n");
  }

  private static String reply(String candidate, String department, int number, String answer) {
    return ("{\"candidate\":\"%s\",\"department\":\"%s\",\"version\":1,\"date\":\"2021-03-05\","
            + "\"document\":\"合成%s〔2021〕%d号\",%s}")
        .formatted(candidate, department, department, number, answer);
  }

  private static String record(String condition, String decided) {
    return "\"answer\":\"RECORDS\",\"condition\":\"%s\",\"dates\":{\"DECIDED\":\"%s\"}"
        .formatted(condition, decided);
  }
}
