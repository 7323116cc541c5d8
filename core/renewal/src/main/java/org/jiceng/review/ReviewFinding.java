package org.jiceng.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.fact.Body;
import org.jiceng.fact.Evidence;
import org.jiceng.law.Authority;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.rule.Explanation;
import org.jiceng.rule.NeededAndFound;
import org.jiceng.rule.Owed;
import org.jiceng.rule.Rule;
import org.jiceng.rule.Verdict;
import org.jiceng.text.Message;
import org.jiceng.text.Text;

/** What one rule says of one candidate. For the review office: it tells everything. */
public final class ReviewFinding {
  private final Rule<Dossier> rule;
  private final Verdict verdict;
  private final Optional<Question> question;
  private final Dossier dossier;
  private final Standing undecided;
  private final Standing standing;

  ReviewFinding(Rule<Dossier> rule, Verdict verdict, Optional<Question> question, Dossier dossier) {
    this.rule = rule;
    this.verdict = verdict;
    this.question = question;
    this.dossier = dossier;
    this.undecided = Standing.of(verdict, rule.effect(), this::isCaseOpen);
    this.standing =
        undecided == Standing.NEEDS_DECISION
            ? decision().map(this::decided).orElse(undecided)
            : undecided;
  }

  private boolean isCaseOpen() {
    return readings().anyMatch(reading -> reading.kind() == Reading.Kind.OPEN);
  }

  /** Whoever allows cannot speak for bodies that have not answered yet. */
  private Standing decided(SoftDecision decision) {
    if (!decision.allows()) {
      return Standing.BARS;
    }
    ImmutableList<Reading> missing = missing();
    if (missing.isEmpty()) {
      return Standing.ALLOWED;
    }
    boolean caseOpen = missing.stream().anyMatch(reading -> reading.kind() == Reading.Kind.OPEN);
    return caseOpen ? Standing.SUSPENDS : Standing.UNDETERMINED;
  }

  /** The readings of bodies that still owe what they know. */
  private ImmutableList<Reading> missing() {
    return readings()
        .filter(
            reading ->
                dossier.records(reading.question(), reading.body()) instanceof Evidence.Missing)
        .collect(toImmutableList());
  }

  private Optional<SoftDecision> decision() {
    return question.flatMap(asked -> dossier.decision(asked.condition()));
  }

  /** Whether a body had to decide, or still has to. */
  boolean wasToBeDecided() {
    return undecided == Standing.NEEDS_DECISION;
  }

  /** The rule's id. */
  public String rule() {
    return rule.id();
  }

  /** What the rule asks. */
  public Text name() {
    return rule.name();
  }

  /** What it rests on. */
  public Citation citation() {
    return rule.citation();
  }

  /** Whether it is a statute, a regulation, or policy. */
  public Authority authority() {
    return rule.authority();
  }

  /** What the rule says. */
  public Verdict verdict() {
    return verdict;
  }

  /** What that means for the candidate. */
  public Standing standing() {
    return standing;
  }

  /** The condition of the catalogue that it is about, if it is about one. */
  public Optional<ConditionCode> condition() {
    return question.map(Question::condition);
  }

  /** Who owes what; empty if the verdict is settled. */
  public ImmutableList<Owed> owed() {
    if (wasToBeDecided() && standing != Standing.BARS) {
      return missing().stream()
          .map(reading -> new Owed(reading.body(), reading.owes()))
          .collect(toImmutableList());
    }
    return explanation().owed().stream().map(this::inWords).collect(toImmutableList());
  }

  /** A record that a body owes is a reply, a result, or an answer, as it replied before. */
  private Owed inWords(Owed owed) {
    return readings()
        .filter(reading -> reading.question().recordsAt(reading.body()).equals(owed.what()))
        .findFirst()
        .map(reading -> new Owed(reading.body(), reading.owes()))
        .orElse(owed);
  }

  /** What was compared and what the bodies said, line by line; remarks and documents included. */
  public ImmutableList<Text> details() {
    ImmutableList.Builder<Text> lines = ImmutableList.builder();
    readings()
        .filter(reading -> reading.kind() != Reading.Kind.CLEAN)
        .forEach(reading -> addReading(reading, lines));
    deemed()
        .forEach(
            body ->
                lines.add(Message.of(ReviewText.READ_DEEMED, ImmutableMap.of("department", body))));
    lines.addAll(compared());
    if (wasToBeDecided()) {
      lines.add(decision().map(ReviewFinding::words).orElseGet(this::undecided));
    }
    return lines.build();
  }

  private Text undecided() {
    return Message.of(ReviewText.DECIDER, ImmutableMap.of("body", dossier.policy().softDecider()));
  }

  private static Text words(SoftDecision decision) {
    Optional<String> document = decision.document();
    return Message.of(
        decision.allows() ? ReviewText.DECIDED_TO_ALLOW : ReviewText.DECIDED_TO_REFUSE,
        ImmutableMap.of(
            "body", decision.decider().orElseThrow(),
            "date", decision.date().orElseThrow(),
            "document", document.isPresent() ? document.get() : ReviewText.NO_DOCUMENT,
            "reason", decision.reason()));
  }

  /** The bodies without a condition whose silence was taken for a reply. */
  private Stream<Body> deemed() {
    return ListRules.asksForReplies(rule)
        ? ReviewRules.withoutCondition(dossier.policy()).stream()
            .filter(body -> dossier.latest(body).isEmpty() && dossier.isDeemedToPass(body))
        : Stream.empty();
  }

  /** Whether it says nothing worth a word while it is met: nobody was asked. */
  boolean goesWithoutSaying() {
    return question.filter(Question::inspectionOnly).isPresent();
  }

  /** Whether a silence was taken for a reply. */
  boolean restsOnSilence() {
    return readings().anyMatch(reading -> reading.kind() == Reading.Kind.DEEMED)
        || deemed().findAny().isPresent();
  }

  private void addReading(Reading reading, ImmutableList.Builder<Text> lines) {
    lines.add(reading.words(dossier));
    if (reading.body().equals(dossier.policy().inspectionBody())) {
      lines.add(
          Message.of(
              ReviewText.INSPECTED,
              ImmutableMap.of("policy", dossier.policy().id(), "confidence", Confidence.INFERRED)));
    }
    reading
        .reply()
        .flatMap(dossier::reopened)
        .ifPresent(
            again ->
                lines.add(
                    Message.of(
                        ReviewText.REOPENED,
                        ImmutableMap.of(
                            "ground", again.ground(),
                            "date", again.date(),
                            "reason", again.reason()))));
    reading
        .reply()
        .flatMap(Opinion::remark)
        .ifPresent(
            remark -> lines.add(Message.of(ReviewText.REMARK, ImmutableMap.of("remark", remark))));
  }

  /** Of what is asked of bodies, only what they recorded: the readings say the rest. */
  private ImmutableList<NeededAndFound> compared() {
    if (question.isEmpty()) {
      return explanation().compared();
    }
    ImmutableSet<Text> recorded =
        readings()
            .filter(reading -> reading.kind() == Reading.Kind.RECORDED)
            .map(reading -> reading.question().recordsAt(reading.body()))
            .collect(toImmutableSet());
    return explanation().compared().stream()
        .filter(compared -> recorded.contains(compared.label()))
        .collect(toImmutableList());
  }

  /** Made when it is read: most findings are met, and are never explained. */
  private Explanation explanation() {
    return rule.condition().explain(dossier, dossier.policy().referenceDay());
  }

  Stream<Reading> readings() {
    return question.stream().flatMap(asked -> dossier.readings(asked).stream());
  }

  /** The rule and the verdict; nothing of the candidate. */
  @Override
  public String toString() {
    return rule.id() + " " + verdict;
  }
}
