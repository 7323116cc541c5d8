package org.jiceng.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.issue.Issue;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.jiceng.text.Message;
import org.jiceng.text.Text;

/** What a review concludes about every candidate, and what went wrong with the replies. */
public final class ReviewReport {
  private final ReviewPolicy policy;
  private final ImmutableList<Conclusion> conclusions;
  private final ImmutableList<Issue> issues;
  private final int accepted;
  private final int refused;

  ReviewReport(
      ReviewPolicy policy,
      ImmutableList<Conclusion> conclusions,
      ImmutableList<Issue> issues,
      int accepted,
      int refused) {
    this.policy = policy;
    this.conclusions = conclusions;
    this.issues = issues;
    this.accepted = accepted;
    this.refused = refused;
  }

  /** One conclusion for each candidate, in the order of the list. */
  public ImmutableList<Conclusion> conclusions() {
    return conclusions;
  }

  /** The conclusion about {@code candidate}. */
  public Optional<Conclusion> conclusion(CandidateId candidate) {
    return conclusions.stream()
        .filter(conclusion -> conclusion.candidate().id().equals(candidate))
        .findFirst();
  }

  /** Those who may stand, in the order of the list. */
  public ImmutableList<Candidate> cleared() {
    return conclusions.stream()
        .filter(conclusion -> conclusion.status() == Status.CLEARED)
        .map(Conclusion::candidate)
        .collect(toImmutableList());
  }

  /** How many candidates have {@code status}. */
  public int count(Status status) {
    return Math.toIntExact(
        conclusions.stream().filter(conclusion -> conclusion.status() == status).count());
  }

  /** Every issue with the policy, the candidates and the replies, sorted by place. */
  public ImmutableList<Issue> issues() {
    return issues;
  }

  /** How many replies count or counted; with those refused, as many as were received. */
  public int acceptedReplies() {
    return accepted;
  }

  /** How many replies were refused, each with an issue. */
  public int refusedReplies() {
    return refused;
  }

  /** The policy in words, with every default: to be printed with every report. */
  public ImmutableList<Text> notes() {
    return policy.notes();
  }

  /** How many candidates have which status, and how many replies count. */
  public Text summary() {
    ImmutableMap.Builder<String, Object> counts = ImmutableMap.builder();
    counts.put("candidates", conclusions.size());
    for (Status status : Status.values()) {
      counts.put(status.name(), count(status));
    }
    counts.put("accepted", accepted);
    counts.put("refused", refused);
    return Message.of(ReviewText.SUMMARY, counts.buildOrThrow());
  }

  /** Every conclusion in words; for the review office and the archive, the policy too. */
  public String explain(Language language, Audience audience) {
    boolean office = audience == Audience.REVIEW_OFFICE || audience == Audience.ARCHIVE;
    Stream<String> head =
        office
            ? Stream.concat(notes().stream(), Stream.of(summary())).map(text -> text.in(language))
            : Stream.empty();
    return Stream.concat(
            head, conclusions.stream().map(conclusion -> conclusion.explain(language, audience)))
        .collect(joining("\n"));
  }

  /** How many; nobody's data. */
  @Override
  public String toString() {
    return summary().in(Language.EN);
  }
}
