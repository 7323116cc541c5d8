package org.jiceng.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jiceng.fact.Body;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.jiceng.text.Message;
import org.jiceng.text.Text;

/** What a review concludes about every candidate, and what went wrong with what was received. */
public final class ReviewReport {
  private final JointReview review;
  private final ReviewRules rules;
  private final ImmutableMap<CandidateId, Reviewed> reviewed;
  private final Optional<CrossReport> across;
  private final ImmutableList<Conclusion> conclusions;

  private ReviewReport(
      JointReview review,
      ReviewRules rules,
      ImmutableMap<CandidateId, Reviewed> reviewed,
      Optional<CrossReport> across) {
    this.review = review;
    this.rules = rules;
    this.reviewed = reviewed;
    this.across = across;
    this.conclusions =
        reviewed.values().stream().map(Reviewed::conclusion).collect(toImmutableList());
  }

  static ReviewReport of(JointReview review) {
    ReviewRules rules = new ReviewRules(review.policy(), review.list());
    return new ReviewReport(
        review,
        rules,
        review.list().candidates().stream()
            .collect(
                toImmutableMap(Candidate::id, candidate -> Reviewed.of(candidate, review, rules))),
        Optional.empty());
  }

  /** What more replies change: only those about whom they are, are judged again. */
  public ReviewUpdate receive(Iterable<Opinion> more) {
    return with(Received.of(more, ImmutableList.of(), ImmutableList.of()));
  }

  /** What more decisions change, likewise. */
  public ReviewUpdate decide(Iterable<SoftDecision> more) {
    return with(Received.of(ImmutableList.of(), more, ImmutableList.of()));
  }

  /** What changes when bodies are asked again, likewise. */
  public ReviewUpdate reopen(Iterable<Reopening> more) {
    return with(Received.of(ImmutableList.of(), ImmutableList.of(), more));
  }

  /**
   * What is known across all lists changes: each finding becomes part of the conclusion about every
   * candidate on its sides, in place of those given before. Candidates are known by their keys, so
   * the lists that were compared must be those that are reviewed, and others of the exercise.
   */
  public ReviewUpdate across(CrossReport found) {
    ImmutableMap.Builder<CandidateId, Reviewed> after = ImmutableMap.builder();
    reviewed.forEach((id, before) -> after.put(id, before.across(found.findings(id))));
    return ReviewUpdate.from(
        this,
        new ReviewReport(review, rules, after.buildOrThrow(), Optional.of(found)),
        reviewed.keySet());
  }

  private ReviewUpdate with(Received more) {
    JointReview now = review.with(more);
    Set<CandidateId> touched = more.candidates();
    ImmutableMap.Builder<CandidateId, Reviewed> after = ImmutableMap.builder();
    reviewed.forEach(
        (id, before) ->
            after.put(
                id,
                touched.contains(id)
                    ? Reviewed.of(before.conclusion().candidate(), now, rules)
                        .across(before.conclusion().across())
                    : before));
    ReviewReport report = new ReviewReport(now, rules, after.buildOrThrow(), across);
    return ReviewUpdate.from(
        this, report, reviewed.keySet().stream().filter(touched::contains).toList());
  }

  /** One conclusion for each candidate, in the order of the list. */
  public ImmutableList<Conclusion> conclusions() {
    return conclusions;
  }

  /** The conclusion about {@code candidate}. */
  public Optional<Conclusion> conclusion(CandidateId candidate) {
    return Optional.ofNullable(reviewed.get(candidate)).map(Reviewed::conclusion);
  }

  /**
   * What each body was asked, with the day by which each reply is due: where a re-examination was
   * asked for, the one by which that is to be answered.
   */
  public ImmutableList<ReviewRequest> requests() {
    return ReviewRequest.all(
        review.policy(), review.list(), rules, (candidate, body) -> dossier(candidate).due(body));
  }

  Dossier dossier(Candidate candidate) {
    return conclusion(candidate.id()).orElseThrow().dossier();
  }

  /** Every reply that has not come or has to come again, by body and candidate. */
  public ImmutableSortedSet<OwedReply> owedReplies() {
    ImmutableSortedSet.Builder<OwedReply> owed = ImmutableSortedSet.naturalOrder();
    for (ReviewRequest request : requests()) {
      for (ReviewRequest.Asked asked : request.asked()) {
        if (dossier(asked.candidate()).owes(request.body())) {
          owed.add(
              new OwedReply(
                  request.body(),
                  asked.candidate().id(),
                  matters(asked.candidate(), request.body()),
                  asked.due()));
        }
      }
    }
    return owed.build();
  }

  private boolean matters(Candidate candidate, Body body) {
    Conclusion reached = conclusion(candidate.id()).orElseThrow();
    return reached.status() != Status.BARRED
        && reached.owed().stream().anyMatch(owed -> owed.body().equals(body));
  }

  /**
   * The replies that are owed after {@code due}, the last day on which they were in time; none if
   * the review is looked at on that day or before. No text sets a period: it is the caller's.
   */
  public ImmutableSortedSet<OwedReply> overdue(LocalDate due) {
    return review.day().isAfter(due) ? owedReplies() : ImmutableSortedSet.of();
  }

  /** The replies that are owed after the day by which the policy has each of them due. */
  public ImmutableSortedSet<OwedReply> overdue() {
    return owedReplies().stream()
        .filter(owed -> owed.due().filter(review.day()::isAfter).isPresent())
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** What each body was asked and what it answered, in numbers. */
  public PanelSummary panelSummary() {
    return PanelSummary.of(this);
  }

  /** Those who may stand, in the order of the list. */
  public ImmutableList<Candidate> cleared() {
    return conclusions().stream()
        .filter(conclusion -> conclusion.status() == Status.CLEARED)
        .map(Conclusion::candidate)
        .collect(toImmutableList());
  }

  /** How many candidates have {@code status}. */
  public int count(Status status) {
    return Math.toIntExact(
        conclusions().stream().filter(conclusion -> conclusion.status() == status).count());
  }

  /** Every issue with the policy, the candidates and what was received, sorted by place. */
  public ImmutableList<Issue> issues() {
    IssueLog log = new IssueLog();
    log.addAll(review.policy().notices());
    reviewed.values().forEach(one -> log.addAll(one.issues()));
    for (CandidateId candidate : review.received().candidates()) {
      if (!reviewed.containsKey(candidate)) {
        new Intake(review.policy(), review.day(), false, log)
            .accept(review.received().of(candidate));
      }
    }
    return log.sorted();
  }

  /** How many replies count or counted; with those refused, as many as were received. */
  public int acceptedReplies() {
    return accepted(kept -> kept.opinions().size());
  }

  /** How many replies were refused, each with an issue. */
  public int refusedReplies() {
    return review.received().opinions().size() - acceptedReplies();
  }

  /** How many decisions and reopenings are in order. */
  public int acceptedActs() {
    return accepted(kept -> kept.decisions().size() + kept.reopenings().size());
  }

  /** How many decisions and reopenings were refused, each with an issue. */
  public int refusedActs() {
    return review.received().decisions().size()
        + review.received().reopenings().size()
        - acceptedActs();
  }

  private int accepted(ToIntFunction<Received.Of> number) {
    return reviewed.values().stream()
        .mapToInt(one -> number.applyAsInt(one.conclusion().accepted()))
        .sum();
  }

  /** The policy in words, with every default: to be printed with every report. */
  public ImmutableList<Text> notes() {
    return ImmutableList.<Text>builder()
        .addAll(review.policy().notes())
        .addAll(across.map(CrossReport::notes).orElse(ImmutableList.of()))
        .build();
  }

  /** How many candidates have which status, and how many replies count. */
  public Text summary() {
    ImmutableMap.Builder<String, Object> counts = ImmutableMap.builder();
    counts.put("candidates", reviewed.size());
    for (Status status : Status.values()) {
      counts.put(status.name(), count(status));
    }
    counts.put("accepted", acceptedReplies());
    counts.put("refused", refusedReplies());
    return Message.of(ReviewText.SUMMARY, counts.buildOrThrow());
  }

  /** Every conclusion in words; for the review office and the archive, the policy too. */
  public String explain(Language language, Audience audience) {
    boolean office = audience == Audience.REVIEW_OFFICE || audience == Audience.ARCHIVE;
    Stream<String> head =
        office
            ? Streams.concat(
                    notes().stream(),
                    across.map(CrossReport::summary).stream(),
                    Stream.of(summary()))
                .map(text -> text.in(language))
            : Stream.empty();
    return Stream.concat(
            head, conclusions().stream().map(conclusion -> conclusion.explain(language, audience)))
        .collect(joining("\n"));
  }

  /** How many; nobody's data. */
  @Override
  public String toString() {
    return summary().in(Language.EN);
  }
}
