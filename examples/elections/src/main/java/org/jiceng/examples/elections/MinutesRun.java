package org.jiceng.examples.elections;

import com.google.common.collect.ImmutableList;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jiceng.election.Attendance;
import org.jiceng.election.Contest;
import org.jiceng.election.Decisions;
import org.jiceng.election.ElectionKind;
import org.jiceng.io.election.CastVotes;
import org.jiceng.io.election.Minutes;
import org.jiceng.io.election.MinutesFiles;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Loaded;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;

/**
 * Writes the minutes of a vote to a file, verifies them from the file alone, and then once more
 * after each of three changes: in English, or in Chinese with {@code --lang zh}.
 */
public final class MinutesRun {
  private static final int SHOWN = 4;

  private final PrintStream out;
  private final Language language;

  private MinutesRun(PrintStream out, Language language) {
    this.out = out;
    this.language = language;
  }

  /** {@code [--lang zh]}. */
  public static void main(String[] arguments) throws IOException {
    Language language = List.of(arguments).contains("zh") ? Language.ZH : Language.EN;
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Path folder = Files.createTempDirectory("minutes");
    try {
      print(out, language, folder);
    } finally {
      Files.deleteIfExists(folder.resolve("minutes.json"));
      Files.deleteIfExists(folder);
    }
  }

  static void print(PrintStream out, Language language, Path folder) throws IOException {
    new MinutesRun(out, language).print(folder.resolve("minutes.json"));
  }

  private static Minutes minutes() {
    Contest contest = Lists.contest(ElectionKind.BRANCH_COMMITTEE, Days.SPRING_2026, 3, 4).build();
    // tag::minutes
    Attendance attendance = Attendance.of(63, 58);
    CastVotes votes = new CastVotes.OfBallots(attendance, Votes.of(58, 50, 47, 39, 21));
    return Minutes.of(contest, votes, Decisions.none()).orElseThrow();
    // end::minutes
  }

  private void print(Path file) throws IOException {
    MinutesFiles.write(minutes(), file);
    String whole = Files.readString(file);
    verify("如所写", "As it was written", file);
    change(file, whole, "\"for\" : 39", "\"for\" : 40");
    verify("一项得票改为40", "A figure of the declaration becomes 40", file);
    change(file, whole, "\"FOR\"", "\"AGAINST\"");
    verify("第一张选票的第一行改动", "The first line of the first ballot is changed", file);
    change(file, whole, "候选人丙", "候选人癸");
    verify("候选人姓名改动", "The name of a candidate is changed", file);
  }

  private static void change(Path file, String whole, String from, String to) throws IOException {
    int at = whole.indexOf(from);
    Files.writeString(file, whole.substring(0, at) + to + whole.substring(at + from.length()));
  }

  private void verify(String zh, String en, Path file) throws IOException {
    out.println();
    say("== " + zh + " ==", "== " + en + " ==");
    Loaded<Minutes> verified = MinutesFiles.verify(file);
    ImmutableList<Issue> errors = verified.errors();
    if (errors.isEmpty()) {
      Minutes minutes = verified.orElseThrow();
      say("核验无误：" + hash(minutes), "Verified: " + hash(minutes));
      return;
    }
    say("不予采信，问题" + errors.size() + "个：", "Refused, problems: " + errors.size());
    errors.stream().limit(SHOWN).forEach(issue -> out.println("  " + issue.in(language)));
  }

  private static String hash(Minutes minutes) {
    return "SHA-256 " + MinutesFiles.sha256(minutes);
  }

  private void say(String zh, String en) {
    out.println(new Bilingual(zh, en).in(language));
  }
}
