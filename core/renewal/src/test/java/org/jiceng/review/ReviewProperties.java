package org.jiceng.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jiceng.fact.Body;
import org.jiceng.rule.Verdict;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;

/** What holds of a review whatever is replied. */
class ReviewProperties {
  private static final CandidateList ONE = Exercise.list(Exercise.candidate("甲"));
  private static final ReviewPolicy POLICY = Exercise.policy().build();

  private static Conclusion conclude(Iterable<Opinion> opinions) {
    return JointReview.of(POLICY, ONE, Exercise.DAY)
        .receive(opinions)
        .conclude()
        .conclusions()
        .get(0);
  }

  /** First replies of departments that were silent, one after another. */
  @Property(tries = 300)
  void firstRepliesMaySettleAConclusionAndNeverTurnItAround(
      @ForAll("firstReplies") List<Opinion> replies) {
    Status settled = Status.UNDETERMINED;
    for (int known = 0; known <= replies.size(); known++) {
      Status now = conclude(replies.subList(0, known)).status();
      if (settled == Status.CLEARED || settled == Status.BARRED) {
        assertThat(now).isEqualTo(settled);
      }
      settled = now;
    }
  }

  @Property(tries = 200)
  void theOrderInWhichRepliesArriveIsOfNoAccount(
      @ForAll("replies") List<Opinion> replies, @ForAll Random random) {
    List<Opinion> shuffled = new ArrayList<>(replies);
    Collections.shuffle(shuffled, random);
    int cut = replies.isEmpty() ? 0 : random.nextInt(replies.size());

    ReviewReport together = JointReview.of(POLICY, ONE, Exercise.DAY).receive(replies).conclude();
    ReviewReport apart =
        JointReview.of(POLICY, ONE, Exercise.DAY)
            .receive(shuffled.subList(0, cut))
            .receive(shuffled.subList(cut, shuffled.size()))
            .conclude();

    assertThat(apart.explain(Language.EN, Audience.REVIEW_OFFICE))
        .isEqualTo(together.explain(Language.EN, Audience.REVIEW_OFFICE));
    assertThat(apart.issues()).isEqualTo(together.issues());
    assertThat(apart.acceptedReplies() + apart.refusedReplies()).isEqualTo(replies.size());
  }

  @Property(tries = 200)
  void somebodyOwesSomethingExactlyWhileSomethingIsMissing(
      @ForAll("firstReplies") List<Opinion> replies) {
    Conclusion conclusion = conclude(replies);
    boolean missing =
        conclusion.findings().stream()
            .anyMatch(finding -> finding.verdict() == Verdict.UNDETERMINED);
    assertThat(conclusion.owed().isEmpty()).isEqualTo(!missing);
  }

  @Provide
  Arbitrary<List<Opinion>> firstReplies() {
    return replies()
        .map(
            many -> {
              Map<String, Opinion> first = new HashMap<>();
              List<Opinion> kept = new ArrayList<>();
              for (Opinion opinion : many) {
                if (first.putIfAbsent(opinion.department(), opinion) == null) {
                  kept.add(opinion);
                }
              }
              return kept;
            });
  }

  @Provide
  Arbitrary<List<Opinion>> replies() {
    Arbitrary<Opinion> one =
        Combinators.combine(
                Arbitraries.of(Exercise.FOURTEEN), Arbitraries.integers().between(1, 3), answers())
            .as(
                (Body body, Integer version, Answer answer) ->
                    Exercise.opinion("甲", body, version, answer));
    return one.list().ofMaxSize(40);
  }

  private static Arbitrary<Answer> answers() {
    Arbitrary<ConditionCode> codes = Arbitraries.of(ConditionCode.class);
    Arbitrary<ReportedRecord> records =
        Combinators.combine(codes, Arbitraries.integers().between(2012, 2020))
            .as((code, year) -> Exercise.record(code, year.toString()));
    Arbitrary<ReportedRecord> graded =
        Combinators.combine(records, Arbitraries.of(ListSeverity.class)).as(ReportedRecord::graded);
    return Arbitraries.frequencyOf(
        Tuple.of(12, Arbitraries.just(Answer.noIssue())),
        Tuple.of(1, Arbitraries.just(Answer.notOurData())),
        Tuple.of(1, Arbitraries.just(Answer.open())),
        Tuple.of(1, codes.map(Answer::open)),
        Tuple.of(2, records.map(Answer::records)),
        Tuple.of(1, graded.map(Answer::records)));
  }
}
