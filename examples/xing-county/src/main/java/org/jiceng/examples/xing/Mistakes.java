package org.jiceng.examples.xing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.io.review.CandidateFiles;
import org.jiceng.io.source.ReadRows;
import org.jiceng.io.source.Reading;
import org.jiceng.io.source.Source;
import org.jiceng.io.unit.AliasFiles;
import org.jiceng.io.unit.UnitFiles;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Severity;
import org.jiceng.review.Candidate;
import org.jiceng.text.Language;
import org.jiceng.unit.UnitNames;
import org.jiceng.unit.UnitTree;

/**
 * A list of candidates as tired people type one, read row by row: {@code Mistakes COUNTY [--lang
 * zh|en]}. There are twenty mistakes in it, one in the header and one in all rows but the first;
 * each is told with its line and column when it is met, and what was typed is never repeated where
 * it may be somebody's data. The numbers in it belong to nobody: there is no division 149999.
 */
public final class Mistakes {

  private Mistakes() {}

  /**
   * Prints what is told.
   *
   * @param args the folder of the county, and the language
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    List<String> rest = new ArrayList<>(List.of(args));
    Language language = Language.EN;
    int option = rest.indexOf("--lang");
    if (option >= 0 && option + 1 < rest.size()) {
      language = rest.get(option + 1).equals(Language.ZH.tag()) ? Language.ZH : Language.EN;
      rest.subList(option, option + 2).clear();
    }
    if (rest.size() != 1) {
      System.err.println("usage: Mistakes COUNTY [--lang zh|en]");
      System.exit(2);
    }
    print(Path.of(rest.get(0)), language, Printer.utf8());
  }

  static void print(Path county, Language language, PrintStream out) throws IOException {
    Printer printer = new Printer(out, language);
    List<Candidate> candidates = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    ReadRows rows = read(county, candidates, issues);

    issues.forEach(issue -> out.println(issue.in(language)));
    printer.gap();
    printer.say(
        "%d 个问题：错误 %d，警告 %d，提示 %d",
        "%d issues: %d errors, %d warnings, %d notices",
        issues.size(),
        count(issues, Severity.ERROR),
        count(issues, Severity.WARNING),
        count(issues, Severity.NOTICE));
    printer.say(
        "%d 行：采用 %d，退回 %d",
        "%d rows: %d accepted, %d refused", rows.rows(), rows.accepted(), rows.refused());
    printer.say(
        "采用的人选：%s",
        "Candidates accepted: %s",
        String.join(" ", candidates.stream().map(Candidate::label).toList()));
  }

  static ReadRows read(Path county, List<Candidate> candidates, List<Issue> issues)
      throws IOException {
    UnitTree tree = UnitFiles.read(county.resolve("units.csv")).orElseThrow();
    UnitNames names =
        UnitNames.of(tree, AliasFiles.read(county.resolve("aliases.csv"), tree).orElseThrow());
    // tag::stream
    Source source = Source.streamed(county.resolve("candidates-mistakes.csv"));
    ReadRows rows =
        CandidateFiles.read(source, tree, names, Reading.standard(), candidates::add, issues::add);
    // end::stream
    return rows;
  }

  private static long count(List<Issue> issues, Severity severity) {
    return issues.stream().filter(issue -> issue.severity() == severity).count();
  }
}
