package org.jiceng.recommendation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiceng.issue.Issue;
import org.jiceng.person.Person;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.jiceng.text.Text;

/** What the recommendations for one body gave. Immutable. */
public final class RecommendationReport {
  private final RecommendationPolicy policy;
  private final ImmutableList<Nomination> nominations;
  private final ImmutableCollection<Meeting> meetings;
  private final ImmutableList<RoundResult> rounds;
  private final SlateProposal proposal;
  private final ImmutableList<Issue> issues;
  private final int accepted;
  private final int refused;

  RecommendationReport(
      RecommendationPolicy policy,
      ImmutableList<Nomination> nominations,
      ImmutableCollection<Meeting> meetings,
      ImmutableList<RoundResult> rounds,
      SlateProposal proposal,
      ImmutableList<Issue> issues,
      int accepted,
      int refused) {
    this.policy = policy;
    this.nominations = nominations;
    this.meetings = meetings;
    this.rounds = rounds;
    this.proposal = proposal;
    this.issues = issues;
    this.accepted = accepted;
    this.refused = refused;
  }

  /** The nominations that count, in the order in which they were recorded. */
  public ImmutableList<Nomination> nominations() {
    return nominations;
  }

  /** Every round that the policy has, held or not. */
  public ImmutableList<RoundResult> rounds() {
    return rounds;
  }

  /** What the last round makes of the slate. */
  public SlateProposal proposal() {
    return proposal;
  }

  /** Every issue with what was recorded. */
  public ImmutableList<Issue> issues() {
    return issues;
  }

  /** How many nominations and meetings count; with those refused, as many as were recorded. */
  public int accepted() {
    return accepted;
  }

  /** How many were refused, each with an issue. */
  public int refused() {
    return refused;
  }

  /** The policy in words. */
  public ImmutableList<Text> notes() {
    return policy.notes();
  }

  /**
   * All of it in words for the review office and the archive; votes are no secret there. Everybody
   * else gets the names on the slate, or that there is none yet.
   */
  public String explain(Language language, Audience audience) {
    List<String> lines = new ArrayList<>();
    if (audience == Audience.REVIEW_OFFICE || audience == Audience.ARCHIVE) {
      notes().forEach(note -> lines.add(note.in(language)));
      add(
          RecommendationText.ROWS,
          ImmutableMap.of("accepted", accepted, "refused", refused),
          language,
          lines);
      rounds.forEach(round -> addRound(round, language, lines));
      issues.forEach(issue -> lines.add(issue.in(language)));
      if (proposal instanceof SlateProposal.Tied tie) {
        add(
            RecommendationText.TIED,
            ImmutableMap.of(
                "body", tie.by(),
                "places", tie.places(),
                "persons",
                    tie.tied().stream()
                        .map(Ranked::person)
                        .map(Person::label)
                        .collect(toImmutableList())),
            language,
            lines);
      }
    }
    proposal
        .settled()
        .ifPresentOrElse(
            slate -> lines.add(slate.explain(language, audience)),
            () -> add(RecommendationText.OPEN, ImmutableMap.of(), language, lines));
    return String.join("\n", lines);
  }

  private void addRound(RoundResult round, Language language, List<String> lines) {
    round
        .attendance()
        .forEach(
            (body, working) ->
                add(
                    RecommendationText.ATTENDANCE,
                    ImmutableMap.of("round", round.round(), "body", body, "working", working),
                    language,
                    lines));
    if (!round.missing().isEmpty()) {
      add(
          RecommendationText.MISSING,
          ImmutableMap.of("round", round.round(), "bodies", round.missing()),
          language,
          lines);
    }
    for (Ranked one : round.ranking()) {
      ImmutableMap<String, Object> parts =
          ImmutableMap.of(
              "place", one.place(),
              "person", one.person().label(),
              "score", one.score(),
              "passed", one.passed() ? RecommendationText.PASSED : RecommendationText.NOT_PASSED,
              "votes", votes(round.round(), one.person()));
      add(RecommendationText.RANKED, parts, language, lines);
    }
  }

  private ImmutableList<Text> votes(int round, Person person) {
    return meetings.stream()
        .filter(meeting -> meeting.round() == round)
        .<Text>map(
            meeting ->
                RecommendationText.VOTES_OF.with(
                    ImmutableMap.of(
                        "body", meeting.body(),
                        "votes", meeting.votes().getOrDefault(person.id(), 0))))
        .collect(toImmutableList());
  }

  private static void add(
      RecommendationText key, Map<String, ?> parts, Language language, List<String> lines) {
    lines.add(key.with(parts).in(language));
  }

  /** How many rounds count; nobody's data. */
  @Override
  public String toString() {
    long counting = rounds.stream().filter(RoundResult::counts).count();
    return "RecommendationReport{" + counting + " of " + rounds.size() + " rounds count}";
  }
}
