package org.jiceng.review;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.review.Exercise.DAY;
import static org.jiceng.review.Exercise.FY;
import static org.jiceng.review.Exercise.GA;
import static org.jiceng.review.Exercise.WJ;
import static org.jiceng.review.Exercise.XF;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jiceng.fact.Body;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.Instruments;
import org.jiceng.law.Provision;
import org.jiceng.organization.Office;
import org.jiceng.person.EducationLevel;
import org.jiceng.rule.Span;
import org.jiceng.text.Audience;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;
import org.jiceng.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every line that a review prints, for each audience, is the committed one. If a change is meant,
 * copy {@code target/words_*.txt} over {@code src/test/resources/review/}.
 */
class WordsTest {
  private static final LocalDate EARLY = LocalDate.of(2021, 3, 5);

  @ParameterizedTest
  @EnumSource(Language.class)
  void areTheCommittedOnes(Language language) throws IOException {
    List<String> lines = new ArrayList<>();
    ReviewPolicy full = full();
    lines.add("== a policy of everything");
    lines.add(words(full.notes(), language));
    lines.add("== the regulations alone");
    ReviewPolicy bare = ReviewPolicy.regulationsOnly(DAY);
    lines.add(words(bare.notes(), language));

    ReviewReport report = report(Exercise.policy().build());
    lines.add("== conclusions");
    for (Conclusion conclusion : report.conclusions()) {
      for (Audience audience : Audience.values()) {
        lines.add("-- " + conclusion.candidate().id() + ", " + audience);
        lines.add(conclusion.explain(language, audience));
      }
      for (Body body : List.of(GA, WJ)) {
        lines.add("-- " + conclusion.candidate().id() + ", to " + body.code());
        lines.add(conclusion.explainTo(body, language));
      }
    }
    lines.add("== silence that passes");
    lines.add(explained(report(full), language));
    lines.add("== nobody asked");
    lines.add(
        explained(
            JointReview.of(bare, Exercise.list(Exercise.candidate("甲")), DAY).conclude(),
            language));

    String name = "words_" + language.tag() + ".txt";
    Path now = Path.of("target", name);
    Files.write(now, lines);
    assertThat(Files.readString(now))
        .isEqualTo(Files.readString(Path.of("src/test/resources/review", name)));
  }

  private static String explained(ReviewReport report, Language language) {
    return Stream.of(Audience.REVIEW_OFFICE, Audience.CANDIDATE)
        .flatMap(
            audience -> report.conclusions().stream().map(of -> of.explain(language, audience)))
        .collect(joining("\n"));
  }

  private static String words(List<Text> notes, Language language) {
    return notes.stream().map(note -> note.in(language)).collect(joining("\n"));
  }

  /** One with a record, one whose department is silent, one whose decision is open, one clean. */
  private static ReviewReport report(ReviewPolicy policy) {
    return JointReview.of(
            policy,
            Exercise.list(
                Exercise.candidate("甲"),
                Exercise.candidate("乙"),
                Exercise.candidate("丙"),
                Exercise.candidate("丁")),
            DAY)
        .receive(Exercise.clean("甲", GA).toList())
        .receive(List.of(reply("甲", GA, ConditionCode.N01)))
        .receive(Exercise.clean("乙", WJ, FY).toList())
        .receive(Exercise.clean("丙", XF).toList())
        .receive(List.of(reply("丙", XF, ConditionCode.N12)))
        .receive(Exercise.clean("丁").toList())
        .conclude();
  }

  private static Opinion reply(String candidate, Body body, ConditionCode condition) {
    return Exercise.opinion(
        candidate, body, Answer.records(Exercise.record(condition, "2020-05-01")));
  }

  private static ReviewPolicy full() {
    Citation own =
        Citation.unverified(
            Instruments.policy("XING-2021", Bilingual.same("兴县 2021"), EARLY),
            "education",
            Confidence.INFERRED);
    return Exercise.policy()
        .putEducationFloors(Office.SECRETARY, new Provision<>(EducationLevel.SENIOR_HIGH, own))
        .putSpanStarts(Span.THIS_TERM, LocalDate.of(2018, 3, 8))
        .repliesDue(EARLY)
        .deemedPassAfter(EARLY)
        .everyDepartmentOwesReply(false)
        .membersOfThisBranchOnly(false)
        .build();
  }
}
