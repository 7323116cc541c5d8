package org.jiceng.examples.xing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jiceng.io.review.CandidateFiles;
import org.jiceng.io.unit.UnitFiles;
import org.jiceng.review.CandidateList;
import org.jiceng.review.JointReview;
import org.jiceng.review.ReviewPolicy;
import org.jiceng.review.ReviewReport;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.jiceng.unit.UnitTree;

/** One list alone: what the regulations say about each candidate, with no panel and no list. */
public final class OneList {

  private OneList() {}

  /**
   * Prints the findings about {@code candidates.csv} of a folder.
   *
   * @param args the folder
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    print(Path.of(args[0]), Printer.utf8());
  }

  static void print(Path folder, PrintStream out) throws IOException {
    // tag::one-list
    UnitTree county = UnitFiles.read(folder.resolve("units.csv")).orElseThrow();
    CandidateList list =
        CandidateFiles.read(folder.resolve("candidates.csv"), county).orElseThrow();

    LocalDate day = LocalDate.of(2021, 3, 21);
    ReviewReport report = JointReview.of(ReviewPolicy.regulationsOnly(day), list, day).conclude();
    out.println(report.explain(Language.EN, Audience.REVIEW_OFFICE));
    // end::one-list
  }
}
