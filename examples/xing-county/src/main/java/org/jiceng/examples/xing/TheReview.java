package org.jiceng.examples.xing;

import org.jiceng.review.Conclusion;
import org.jiceng.review.JointReview;
import org.jiceng.review.ReviewReport;
import org.jiceng.text.Audience;

/** Part 2: twelve candidates for one branch committee, reviewed by fourteen departments. */
final class TheReview {
  private final Printer printer;
  private final Inputs inputs;

  TheReview(Printer printer, Inputs inputs) {
    this.printer = printer;
    this.inputs = inputs;
  }

  /** Prints the review, and gives its report. */
  ReviewReport print() {
    printer.title("二、候选人资格联审", "2. The joint review of candidates");
    // tag::review
    JointReview review = JointReview.of(inputs.policy(), inputs.candidates(), Days.POLL);
    ReviewReport report = review.receive(inputs.opinions()).conclude();
    printer.print(report.explain(printer.language(), Audience.REVIEW_OFFICE));
    // end::review
    report.issues().forEach(issue -> printer.print(issue.in(printer.language())));
    printer.gap();
    printer.say("对公众只说结论，不说理由：", "The public reads the result, and no reason:");
    for (Conclusion conclusion : report.conclusions()) {
      printer.print(conclusion.explain(printer.language(), Audience.PUBLIC));
    }
    return report;
  }
}
