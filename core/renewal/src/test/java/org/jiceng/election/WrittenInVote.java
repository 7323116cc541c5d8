package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import org.jiceng.fact.Body;
import org.jiceng.person.PersonId;
import org.jiceng.text.Bilingual;

/** A contest, its papers, and what was found about the names on them. */
record WrittenInVote(Contest contest, ImmutableList<Ballot> papers, Decisions decisions) {
  static final Body BODY = Body.of("ORGANIZERS", "主持选举者", "those who run the election");
  static final Eligibility ELIGIBLE = new Eligibility.Eligible(BODY, "记录");
  static final Eligibility NOT_ELIGIBLE =
      new Eligibility.NotEligible(new Bilingual("理由", "a ground"), BODY, "记录");

  Count count() {
    return contest.count(Attendance.of(papers.size(), papers.size()), papers).orElseThrow();
  }

  Declaration declaration() {
    return contest.declare(count(), decisions).orElseThrow();
  }

  ImmutableList<SeatResult> seats() {
    return declaration().officeResults().get(0).seats();
  }

  ImmutableList<Contest> due() {
    return declaration().nextContests(place -> ContestId.of("next-" + place), Contests.DAY);
  }

  WrittenInVote with(Decisions others) {
    return new WrittenInVote(contest, papers, others);
  }

  /** Whoever is to be reviewed, q1 as {@code first} says and everyone else as {@code second}. */
  WrittenInVote reviewed(boolean first, boolean second) {
    Map<PersonId, Eligibility> said = new HashMap<>(decisions.eligibility());
    decisions.personsMeant().stream()
        .map(ListedCandidate::person)
        .filter(person -> !contest.candidates().stream().anyMatch(c -> c.person().equals(person)))
        .filter(person -> decisions.eligibilityOf(person) instanceof Eligibility.ToBeReviewed)
        .forEach(
            person ->
                said.put(
                    person,
                    (person.value().equals("q1") ? first : second) ? ELIGIBLE : NOT_ELIGIBLE));
    return with(((ImmutableDecisions) decisions).withEligibility(ImmutableMap.copyOf(said)));
  }

  /** Short, for a report of a failure. */
  @Override
  public String toString() {
    return "%d seats, %s, %s, %s, %s, kept %s, seated %s, sexes %s %s, kin %s %s; %s; %s %s"
        .formatted(
            contest.seats(),
            contest.method().woman().value(),
            contest.method().relation().value(),
            contest.method().ruleOrder().known(),
            contest.method().majority().value(),
            contest.method().shortfallPool().value(),
            Contests.ids(contest.seated()),
            contest.sexes(),
            decisions.sexes(),
            contest.relations(),
            decisions.relations(),
            papers.stream()
                .map(paper -> paper.lines() + "" + paper.writeIns())
                .collect(ImmutableList.toImmutableList()),
            decisions.writeIns().stream()
                .map(finding -> finding.name() + finding.person().map(ListedCandidate::person))
                .collect(ImmutableList.toImmutableList()),
            decisions.eligibility().entrySet().stream()
                .map(said -> said.getKey() + said.getValue().getClass().getSimpleName())
                .collect(ImmutableList.toImmutableList()));
  }
}
