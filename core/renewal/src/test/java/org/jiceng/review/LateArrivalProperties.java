package org.jiceng.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jiceng.fact.Body;
import org.jiceng.issue.Place;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;

/** What holds of a review with decisions, bodies asked again, and replies of any day. */
class LateArrivalProperties {
  private static final CandidateId ID = CandidateId.of("甲");
  private static final ReviewPolicy POLICY = Exercise.policy().build();
  private static final Answer PETITION =
      Answer.records(Exercise.record(ConditionCode.N12, "2019-01-01"));
  private static final Answer DEBTOR =
      Answer.records(Exercise.record(ConditionCode.N13, "2019-01-01"));
  private static final Place FILE = Place.of("arrivals");

  /** What arrived, each at a place of its own. */
  private record Arrived(
      List<Opinion> replies, List<SoftDecision> decisions, List<Reopening> again) {

    JointReview review() {
      return JointReview.of(POLICY, Exercise.list(Exercise.candidate("甲")), Exercise.DAY)
          .receive(replies)
          .decide(decisions)
          .reopen(again);
    }

    int rows() {
      return replies.size() + decisions.size() + again.size();
    }
  }

  private static Status status(ReviewReport report) {
    return report.conclusions().get(0).status();
  }

  /**
   * The bodies of {@code silent} are silent until all else has arrived; then each replies for the
   * first time.
   */
  @Property(tries = 400)
  void aFirstReplyNeverTurnsASettledConclusionAround(
      @ForAll("arrived") Arrived arrived, @ForAll("bodies") Set<Body> silent) {
    Set<String> codes = new LinkedHashSet<>();
    silent.forEach(body -> codes.add(body.code()));
    List<Opinion> before = new ArrayList<>();
    List<Opinion> first = new ArrayList<>();
    for (Opinion reply : arrived.replies()) {
      if (!codes.contains(reply.department())) {
        before.add(reply);
      } else if (first.stream().noneMatch(o -> o.department().equals(reply.department()))) {
        first.add(reply);
      }
    }
    List<Reopening> again =
        arrived.again().stream().filter(one -> !codes.contains(one.department())).toList();
    ReviewReport report = new Arrived(before, arrived.decisions(), again).review().conclude();
    for (Opinion reply : first) {
      Status settled = status(report);
      report = report.receive(List.of(reply)).report();
      if (settled == Status.CLEARED || settled == Status.BARRED) {
        assertThat(status(report)).isEqualTo(settled);
      }
    }
  }

  @Property(tries = 300)
  void versionsAndDaysOrderWhatArrivesAndArrivalDoesNot(
      @ForAll("arrived") Arrived arrived, @ForAll Random random) {
    ReviewReport together = arrived.review().conclude();
    List<Object> shuffled = new ArrayList<>(arrived.replies());
    shuffled.addAll(arrived.decisions());
    shuffled.addAll(arrived.again());
    Collections.shuffle(shuffled, random);
    ReviewReport apart = new Arrived(List.of(), List.of(), List.of()).review().conclude();
    for (Object one : shuffled) {
      if (one instanceof Opinion reply) {
        apart = apart.receive(List.of(reply)).report();
      } else if (one instanceof SoftDecision decision) {
        apart = apart.decide(List.of(decision)).report();
      } else {
        apart = apart.reopen(List.of((Reopening) one)).report();
      }
    }
    assertThat(apart.explain(Language.EN, Audience.REVIEW_OFFICE))
        .isEqualTo(together.explain(Language.EN, Audience.REVIEW_OFFICE));
    assertThat(apart.issues()).isEqualTo(together.issues());
    assertThat(apart.owedReplies()).isEqualTo(together.owedReplies());
  }

  @Property(tries = 300)
  void everyRowIsAcceptedOrRefusedAndWhatIsRefusedHasAnIssueAtItsPlace(
      @ForAll("arrived") Arrived arrived) {
    ReviewReport report = arrived.review().conclude();
    assertThat(report.acceptedReplies() + report.refusedReplies())
        .isEqualTo(arrived.replies().size());
    assertThat(report.acceptedActs() + report.refusedActs())
        .isEqualTo(arrived.decisions().size() + arrived.again().size());
    Set<Integer> lines = new LinkedHashSet<>();
    report.issues().stream()
        .filter(issue -> issue.isError())
        .forEach(issue -> lines.add(issue.place().line()));
    assertThat(report.acceptedReplies() + report.acceptedActs())
        .isEqualTo(arrived.rows() - lines.size());
  }

  @Property(tries = 300)
  void equalVersionsThatDifferAreAnIssueAndNeitherCounts(@ForAll("arrived") Arrived arrived) {
    ImmutableListMultimap<String, Opinion> versions =
        Multimaps.index(arrived.replies(), one -> one.department() + " " + one.version());
    ReviewReport report = arrived.review().conclude();
    Conclusion conclusion = report.conclusion(ID).orElseThrow();
    int conflicting = 0;
    for (Collection<Opinion> alike : versions.asMap().values()) {
      boolean differ = ImmutableSet.copyOf(alike).size() > 1;
      conflicting += differ ? alike.size() : 0;
      assertThat(alike).allMatch(one -> conclusion.replies().contains(one) != differ);
    }
    assertThat(report.issues())
        .filteredOn(issue -> issue.code() == ReviewIssue.OPINION_VERSION_CONFLICT)
        .hasSize(conflicting);
  }

  @Provide
  Arbitrary<Set<Body>> bodies() {
    return Arbitraries.of(Exercise.FOURTEEN).set().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<Arrived> arrived() {
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(Exercise.FOURTEEN).set().ofMinSize(11)),
                Tuple.of(1, Arbitraries.of(Exercise.FOURTEEN).set())),
            replies().list().ofMaxSize(6),
            Arbitraries.of(Start.class),
            decisions().list().ofMaxSize(4),
            reopenings().list().ofMaxSize(3))
        .as(LateArrivalProperties::placed);
  }

  /** What is there before all else: without it hardly any conclusion is settled. */
  private enum Start {
    NOTHING,
    DEBTOR,
    REFUSED
  }

  private static Arrived placed(
      Set<Body> clean,
      List<Opinion.Builder> replies,
      Start start,
      List<SoftDecision.Builder> acts,
      List<Reopening.Builder> again) {
    List<Opinion.Builder> all = new ArrayList<>(replies);
    List<SoftDecision.Builder> decisions = new ArrayList<>(acts);
    clean.stream().sorted().forEach(body -> all.add(answered(reply(body, 2, 0), Answer.noIssue())));
    if (start == Start.DEBTOR) {
      all.add(answered(reply(Exercise.FY, 5, 3), DEBTOR));
    } else if (start == Start.REFUSED) {
      all.add(answered(reply(Exercise.XF, 5, 3), PETITION));
      decisions.add(decision(false, 17, "理由"));
    }
    int rows = all.size() + decisions.size();
    return new Arrived(
        IntStream.range(0, all.size())
            .mapToObj(at -> all.get(at).place(FILE.line(at + 1)).build())
            .toList(),
        IntStream.range(0, decisions.size())
            .mapToObj(at -> decisions.get(at).place(FILE.line(all.size() + at + 1)).build())
            .toList(),
        IntStream.range(0, again.size())
            .mapToObj(at -> again.get(at).place(FILE.line(rows + at + 1)).build())
            .toList());
  }

  private static Opinion.Builder reply(Body body, int version, int day) {
    Opinion.Builder reply = new Opinion.Builder();
    reply.candidate(ID).version(version).date(Exercise.REPLIED.plusDays(day));
    return reply.department(body);
  }

  private static Opinion.Builder answered(Opinion.Builder reply, Answer answer) {
    reply.answer(answer);
    return reply;
  }

  private static Arbitrary<Opinion.Builder> replies() {
    return Combinators.combine(
            Arbitraries.of(Exercise.FOURTEEN),
            Arbitraries.integers().between(1, 4),
            Arbitraries.integers().between(0, 16),
            Arbitraries.of(
                Answer.noIssue(),
                Answer.notOurData(),
                Answer.open(ConditionCode.N12),
                PETITION,
                Answer.records(Exercise.record(ConditionCode.N12, "2018-01-01")),
                DEBTOR))
        .as((body, version, day, answer) -> answered(reply(body, version, day), answer));
  }

  private static Arbitrary<SoftDecision.Builder> decisions() {
    return Combinators.combine(
            Arbitraries.of(true, false),
            Arbitraries.integers().between(-1, 16),
            Arbitraries.of("理由", ""))
        .as(LateArrivalProperties::decision);
  }

  private static SoftDecision.Builder decision(boolean allows, int days, String reason) {
    SoftDecision.Builder decision =
        DecisionsTest.decision("甲", allows, Exercise.REPLIED.plusDays(days));
    decision.decider(POLICY.softDecider()).reason(reason);
    return decision;
  }

  private static Arbitrary<Reopening.Builder> reopenings() {
    return Combinators.combine(
            Arbitraries.of(Exercise.FOURTEEN),
            Arbitraries.integers().between(1, 3),
            Arbitraries.integers().between(0, 17),
            Arbitraries.of(Ground.class))
        .as(
            (body, version, days, ground) -> {
              Reopening.Builder again = new Reopening.Builder();
              again
                  .candidate(ID)
                  .department(body.code())
                  .version(version)
                  .date(Exercise.REPLIED.plusDays(days))
                  .ground(ground)
                  .reason("理由");
              return again;
            });
  }
}
