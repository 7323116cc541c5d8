package org.jiceng.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jiceng.fact.Body;
import org.jiceng.fact.DatedRecord;
import org.jiceng.fact.Evidence;

/**
 * What is known of one candidate: the subject of the rules. The latest version of each body's reply
 * counts.
 */
final class Dossier {
  private final Candidate candidate;
  private final ReviewPolicy policy;
  private final LocalDate day;
  private final Received.Of accepted;
  private final ImmutableSortedMap<String, Opinion> latest;
  private final ImmutableList<Opinion> telling;

  /**
   * A dossier.
   *
   * @param day the day on which it is looked at
   * @param accepted what counts, the replies of each body in the order of their versions
   */
  Dossier(Candidate candidate, ReviewPolicy policy, LocalDate day, Received.Of accepted) {
    this.candidate = candidate;
    this.policy = policy;
    this.day = day;
    this.accepted = accepted;
    this.latest =
        accepted.opinions().stream()
            .collect(
                toImmutableSortedMap(
                    Comparator.naturalOrder(),
                    Opinion::department,
                    opinion -> opinion,
                    (earlier, later) -> later));
    this.telling = latest.values().stream().filter(Dossier::tells).collect(toImmutableList());
  }

  /** Most replies have found nothing, and can be no lead. */
  private static boolean tells(Opinion opinion) {
    AnswerKind kind = opinion.answer().kind();
    return kind == AnswerKind.OPEN || kind == AnswerKind.RECORDS;
  }

  /** The latest replies that say that there is something. */
  ImmutableList<Opinion> telling() {
    return telling;
  }

  Candidate candidate() {
    return candidate;
  }

  ReviewPolicy policy() {
    return policy;
  }

  Optional<Opinion> latest(Body body) {
    return Optional.ofNullable(latest.get(body.code()));
  }

  Received.Of accepted() {
    return accepted;
  }

  /** Why the body of {@code opinion}, its latest reply, was asked again, and has not answered. */
  Optional<Reopening> reopened(Opinion opinion) {
    return accepted.reopenings().stream()
        .filter(
            reopening ->
                reopening.department().equals(opinion.department())
                    && reopening.version() == opinion.version())
        .max(Comparator.comparing(Reopening::ground, Comparator.reverseOrder()));
  }

  /** Whether {@code body} has not replied, or was asked again and has not answered since. */
  boolean owes(Body body) {
    return latest(body).filter(reply -> reopened(reply).isEmpty()).isEmpty();
  }

  /**
   * The last day on which the reply of {@code body} is in time: that of the policy, but after a
   * re-examination was asked for, the last of its days, and none for who is asked again too late.
   */
  Optional<LocalDate> due(Body body) {
    Optional<Reopening> again = latest(body).flatMap(this::reopened);
    if (again.filter(of -> of.ground() == Ground.RE_EXAMINATION).isPresent()) {
      return again.map(of -> policy.reExaminedBy(of.date()));
    }
    return policy
        .repliesDue()
        .filter(last -> again.filter(of -> of.date().isAfter(last)).isEmpty());
  }

  /**
   * The latest decision on {@code condition}, if it still holds: what was refused stays refused
   * whatever else is reported, but who allows must have known all of it.
   */
  Optional<SoftDecision> decision(ConditionCode condition) {
    return accepted.decisions().stream()
        .filter(decision -> decision.condition() == condition)
        .filter(this::knowsSome)
        .reduce((earlier, later) -> later)
        .filter(this::holds);
  }

  /** Whether something that is recorded was known when {@code decision} was taken. */
  private boolean knowsSome(SoftDecision decision) {
    return recordedOn(decision.condition()).anyMatch(reply -> isKnown(reply, decision));
  }

  /** Whether {@code decision}, if there is anything to decide, was not taken too early. */
  boolean holds(SoftDecision decision) {
    return decision.allows()
        ? recordedOn(decision.condition()).allMatch(reply -> isKnown(reply, decision))
        : knowsSome(decision) || recordedOn(decision.condition()).findAny().isEmpty();
  }

  private static boolean isKnown(LocalDate reply, SoftDecision decision) {
    return !decision.date().orElseThrow().isBefore(reply);
  }

  /**
   * When each competent body, or the inspection, reported the records under {@code condition} that
   * count.
   */
  private Stream<LocalDate> recordedOn(ConditionCode condition) {
    return Stream.concat(
            policy.competentFor(condition).stream(), Stream.of(policy.inspectionBody()))
        .flatMap(body -> latest(body).stream())
        .filter(opinion -> !opinion.answer().records(condition).isEmpty())
        .map(Opinion::date);
  }

  /** Whether {@code body} has answered, or is taken to have. */
  boolean isAnswered(Body body) {
    return latest(body)
        .map(reply -> !reply.answer().equals(Answer.open()) && !isAskedAgain(reply))
        .orElseGet(() -> isDeemedToPass(body));
  }

  private boolean isAskedAgain(Opinion reply) {
    return reopened(reply).filter(of -> of.ground() == Ground.ASKED_AGAIN).isPresent();
  }

  /** Whether the silence of {@code body} is taken for a reply: only of somebody who was asked. */
  boolean isDeemedToPass(Body body) {
    boolean asked =
        policy.panel().departments().contains(body) || policy.competence().containsValue(body);
    return asked && policy.deemedPassAfter().filter(day::isAfter).isPresent();
  }

  /** The replies that report something under {@code condition} without competence for it. */
  ImmutableList<Opinion> leads(ConditionCode condition) {
    return telling.stream()
        .filter(opinion -> names(opinion.answer(), condition))
        .filter(opinion -> !isCompetent(opinion, condition))
        .collect(toImmutableList());
  }

  private static boolean names(Answer answer, ConditionCode condition) {
    boolean openOnIt = answer instanceof Answer.Open open && open.conditions().contains(condition);
    return openOnIt || !answer.records(condition).isEmpty();
  }

  private boolean isCompetent(Opinion opinion, ConditionCode condition) {
    return opinion.department().equals(policy.inspectionBody().code())
        || policy.competentFor(condition).stream()
            .anyMatch(body -> body.code().equals(opinion.department()));
  }

  /** What the reply of {@code body}, or its silence, means for {@code question}. */
  Reading read(Question question, Body body) {
    Optional<Opinion> reply = latest(body);
    if (reply.isEmpty()) {
      boolean deemed = isDeemedToPass(body) && leads(question.condition()).isEmpty();
      Reading.Kind silence = deemed ? Reading.Kind.DEEMED : Reading.Kind.SILENT;
      return new Reading(silence, question, body, reply);
    }
    return new Reading(
        isAskedAgain(reply.get()) ? Reading.Kind.ASKED_AGAIN : kind(question, reply.get()),
        question,
        body,
        reply);
  }

  private Reading.Kind kind(Question question, Opinion opinion) {
    ConditionCode condition = question.condition();
    ImmutableList<ReportedRecord> records = opinion.answer().records(condition);
    if (!records.isEmpty()) {
      if (records.stream().anyMatch(question::disagreesWith)) {
        return Reading.Kind.DISAGREES;
      }
      return question.wordingNarrower() ? Reading.Kind.NARROWER : Reading.Kind.RECORDED;
    }
    if (opinion.answer().isOpenOn(condition)) {
      return Reading.Kind.OPEN;
    }
    // A reply of the lead's own day may not have known it: only a later one answers it.
    if (leads(condition).stream().anyMatch(lead -> !opinion.date().isAfter(lead.date()))) {
      return Reading.Kind.LEAD;
    }
    return opinion.answer().lacksDataOn(condition) ? Reading.Kind.NO_DATA : Reading.Kind.CLEAN;
  }

  /** The readings of every body that is competent for {@code question}. */
  ImmutableList<Reading> readings(Question question) {
    Stream<Body> inspected =
        Stream.of(policy.inspectionBody()).filter(body -> hasVerified(question, body));
    return Stream.concat(question.asked(policy).stream(), inspected)
        .map(body -> read(question, body))
        .collect(toImmutableList());
  }

  /** The same as {@link #records}, except that the inspection owes no reply. */
  Evidence<ImmutableList<DatedRecord>> known(Question question, Body body) {
    return body.equals(policy.inspectionBody()) && !hasVerified(question, body)
        ? Evidence.known(ImmutableList.of())
        : records(question, body);
  }

  /** What {@code body} reported last under {@code condition}. */
  Stream<ReportedRecord> reported(ConditionCode condition, Body body) {
    return latest(body).stream().flatMap(opinion -> opinion.answer().records(condition).stream());
  }

  /** The same, of which {@code counts}, each with its document. */
  ImmutableList<DatedRecord> facts(
      ConditionCode condition, Body body, Predicate<ReportedRecord> counts) {
    Optional<String> document = latest(body).flatMap(Opinion::document);
    return reported(condition, body)
        .filter(counts)
        .map(record -> record.toFact(document))
        .collect(toImmutableList());
  }

  private boolean hasVerified(Question question, Body body) {
    return latest(body)
        .filter(reply -> !reply.answer().records(question.condition()).isEmpty())
        .isPresent();
  }

  /** The records of {@code question} that {@code body} vouches for, or that it owes them. */
  Evidence<ImmutableList<DatedRecord>> records(Question question, Body body) {
    Reading reading = read(question, body);
    return switch (reading.kind()) {
      case RECORDED -> Evidence.known(reading.records());
      case CLEAN, DEEMED -> Evidence.known(ImmutableList.of());
      case SILENT, LEAD, ASKED_AGAIN -> knownNoneIf(anotherIsEnough(question), body);
      case NO_DATA -> knownNoneIf(!nobodyHasData(question), body);
      case OPEN, DISAGREES, NARROWER -> Evidence.owedBy(body);
    };
  }

  private static Evidence<ImmutableList<DatedRecord>> knownNoneIf(boolean known, Body body) {
    return known ? Evidence.known(ImmutableList.of()) : Evidence.owedBy(body);
  }

  private boolean anotherIsEnough(Question question) {
    return policy.competentReplies() == CompetentReplies.ANY
        && readings(question).stream()
            .map(Reading::kind)
            .anyMatch(ImmutableSet.of(Reading.Kind.CLEAN, Reading.Kind.RECORDED)::contains);
  }

  private boolean nobodyHasData(Question question) {
    return readings(question).stream().allMatch(reading -> reading.kind() == Reading.Kind.NO_DATA);
  }

  /** Nothing of the person. */
  @Override
  public String toString() {
    return "Dossier{" + candidate.id() + "}";
  }
}
