package org.jiceng.review;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.jiceng.issue.Issue;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.jiceng.text.Message;
import org.jiceng.text.Text;

/** What was found across all lists of an exercise. Immutable. */
public final class CrossReport {
  private final CrossPolicy policy;
  private final ImmutableList<CrossFinding> findings;
  private final ImmutableListMultimap<CandidateId, CrossFinding> bySide;
  private final ImmutableList<Issue> issues;
  private final int accepted;
  private final int refused;
  private final boolean seatsPlanned;

  CrossReport(
      CrossPolicy policy,
      ImmutableList<CrossFinding> findings,
      ImmutableList<Issue> issues,
      int accepted,
      int refused,
      boolean seatsPlanned) {
    ImmutableListMultimap.Builder<CandidateId, CrossFinding> sides =
        ImmutableListMultimap.builder();
    for (CrossFinding finding : findings) {
      finding.sides().forEach(side -> sides.put(side, finding));
    }
    this.policy = policy;
    this.findings = findings;
    this.bySide = sides.build();
    this.issues = issues;
    this.accepted = accepted;
    this.refused = refused;
    this.seatsPlanned = seatsPlanned;
  }

  /** Everything, by kind and then by the keys of those concerned. */
  public ImmutableList<CrossFinding> findings() {
    return findings;
  }

  /** What concerns {@code candidate}, who may be on either side. */
  public ImmutableList<CrossFinding> findings(CandidateId candidate) {
    return bySide.get(candidate);
  }

  /** Every issue with the lists, the numbers and the names, sorted by place. */
  public ImmutableList<Issue> issues() {
    return issues;
  }

  /** How many candidates were compared; with those refused, as many as were given. */
  public int accepted() {
    return accepted;
  }

  /** How many were refused, each with an issue. */
  public int refused() {
    return refused;
  }

  /** The policy in words, and whether numbers of candidates were looked at. */
  public ImmutableList<Text> notes() {
    return seatsPlanned
        ? policy.notes()
        : ImmutableList.<Text>builder().addAll(policy.notes()).add(CrossText.NOTE_NO_SEATS).build();
  }

  /** How many candidates and findings. */
  public Text summary() {
    return Message.of(
        CrossText.SUMMARY,
        ImmutableMap.of("candidates", accepted, "refused", refused, "findings", findings.size()));
  }

  /** Everything in words for the review office and the archive, and nothing for others. */
  public String explain(Language language, Audience audience) {
    if (audience != Audience.REVIEW_OFFICE && audience != Audience.ARCHIVE) {
      return CrossText.WITHHELD.in(language);
    }
    return Stream.of(
            notes().stream().map(note -> note.in(language)),
            Stream.of(summary().in(language)),
            findings.stream().map(finding -> finding.explain(language, audience)))
        .flatMap(lines -> lines)
        .collect(joining("\n"));
  }

  /** How many; nobody's data. */
  @Override
  public String toString() {
    return summary().in(Language.EN);
  }
}
