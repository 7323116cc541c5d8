package org.jiceng.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;

/** Whatever arrives one by one, the report is the one of a review of everything from the start. */
class UpdateProperties {
  private static final ReviewPolicy POLICY = Exercise.policy().build();
  private static final List<String> NAMES = List.of("甲", "乙", "丙");
  private static final CandidateList LIST =
      Exercise.list(Exercise.candidate("甲"), Exercise.candidate("乙"), Exercise.candidate("丙"));

  /** One of three things that can arrive. */
  private record Arrival(
      List<Opinion> replies, List<SoftDecision> decisions, List<Reopening> again) {
    ReviewUpdate at(ReviewReport report) {
      if (!decisions.isEmpty()) {
        return report.decide(decisions);
      }
      return again.isEmpty() ? report.receive(replies) : report.reopen(again);
    }

    JointReview at(JointReview review) {
      return review.receive(replies).decide(decisions).reopen(again);
    }

    CandidateId candidate() {
      if (!decisions.isEmpty()) {
        return decisions.get(0).candidate();
      }
      return again.isEmpty() ? replies.get(0).candidate() : again.get(0).candidate();
    }
  }

  @Property(tries = 200)
  void anUpdateIsTheReviewOfEverythingAndTouchesNobodyElse(
      @ForAll("arrivals") List<Arrival> arrivals) {
    JointReview review = JointReview.of(POLICY, LIST, Exercise.DAY);
    ReviewReport report = review.conclude();
    for (Arrival arrival : arrivals) {
      ReviewReport before = report;
      review = arrival.at(review);
      ReviewUpdate update = arrival.at(before);
      report = update.report();
      for (Conclusion conclusion : report.conclusions()) {
        Conclusion was = before.conclusion(conclusion.candidate().id()).orElseThrow();
        boolean changed =
            update.changes().stream().anyMatch(change -> change.after() == conclusion);
        if (!conclusion.candidate().id().equals(arrival.candidate())) {
          assertThat(conclusion).isSameAs(was);
          assertThat(changed).isFalse();
        }
        if (conclusion.status() != was.status()) {
          assertThat(changed).isTrue();
        }
      }
    }
    ReviewReport whole = review.conclude();
    assertThat(report.explain(Language.EN, Audience.REVIEW_OFFICE))
        .isEqualTo(whole.explain(Language.EN, Audience.REVIEW_OFFICE));
    assertThat(report.issues()).isEqualTo(whole.issues());
    assertThat(report.owedReplies()).isEqualTo(whole.owedReplies());
    assertThat(report.panelSummary()).isEqualTo(whole.panelSummary());
    assertThat(report.acceptedReplies() + report.refusedReplies())
        .isEqualTo(arrivals.stream().mapToInt(arrival -> arrival.replies().size()).sum());
    assertThat(report.acceptedActs() + report.refusedActs())
        .isEqualTo(
            arrivals.stream()
                .mapToInt(arrival -> arrival.decisions().size() + arrival.again().size())
                .sum());
  }

  @Provide
  Arbitrary<List<Arrival>> arrivals() {
    Arbitrary<String> names = Arbitraries.of("甲", "乙", "丙", "陌生");
    Arbitrary<Arrival> replies =
        Combinators.combine(
                names,
                Arbitraries.of(Exercise.FOURTEEN),
                Arbitraries.integers().between(1, 3),
                Arbitraries.of(
                    Answer.noIssue(),
                    Answer.open(),
                    Answer.notOurData(),
                    Answer.records(Exercise.record(ConditionCode.N12, "2019-01-01")),
                    Answer.records(Exercise.record(ConditionCode.N01, "2015-01-01"))))
            .as(
                (name, body, version, answer) ->
                    new Arrival(
                        List.of(Exercise.opinion(name, body, version, answer)),
                        List.of(),
                        List.of()));
    Arbitrary<Arrival> decisions =
        Combinators.combine(
                names, Arbitraries.of(true, false), Arbitraries.integers().between(0, 20))
            .as(
                (name, allows, days) ->
                    new Arrival(
                        List.of(),
                        List.of(
                            DecisionsTest.decision(name, allows, Exercise.REPLIED.plusDays(days))
                                .decider(POLICY.softDecider())
                                .reason("理由")
                                .build()),
                        List.of()));
    Arbitrary<Arrival> again =
        Combinators.combine(
                names,
                Arbitraries.of(Exercise.FOURTEEN),
                Arbitraries.integers().between(1, 3),
                Arbitraries.of(Ground.class))
            .as(
                (name, body, version, ground) ->
                    new Arrival(
                        List.of(),
                        List.of(),
                        List.of(
                            new Reopening.Builder()
                                .candidate(CandidateId.of(name))
                                .department(body.code())
                                .version(version)
                                .date(Exercise.DAY)
                                .ground(ground)
                                .reason("理由")
                                .build())));
    Arbitrary<List<Arrival>> cleanStart =
        Arbitraries.subsetOf(NAMES)
            .map(
                names2 -> {
                  List<Arrival> clean = new ArrayList<>();
                  names2.stream()
                      .sorted()
                      .forEach(
                          name ->
                              clean.add(
                                  new Arrival(
                                      Exercise.clean(name, Exercise.XF).toList(),
                                      List.of(),
                                      List.of())));
                  return clean;
                });
    return Combinators.combine(
            cleanStart, Arbitraries.oneOf(replies, decisions, again).list().ofMaxSize(12))
        .as(
            (clean, more) -> {
              List<Arrival> all = new ArrayList<>(clean);
              all.addAll(more);
              return all;
            });
  }
}
