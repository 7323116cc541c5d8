package org.jiceng.election;

import com.google.common.collect.ImmutableMap;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;

/** What is worth knowing about names written in. Says how many, never which: everybody reads it. */
final class NameReports {
  private final Place place;
  private final Contenders contenders;
  private final Bar bar;

  NameReports(Contest contest, Contenders contenders, Bar bar) {
    this.place = Place.of(contest.id().value());
    this.contenders = contenders;
    this.bar = bar;
  }

  void report(IssueLog log) {
    reportOpenNames(log);
    reportNamesOfListed(log);
    reportSpellings(log);
  }

  /** Names that pass only together, or with a person written in, may still mean that one person. */
  private void reportOpenNames(IssueLog log) {
    int open =
        contenders.all().stream()
            .filter(one -> one.standing() == Contender.Standing.PERSON_OPEN)
            .mapToInt(Contender::votes)
            .filter(votes -> !bar.passes(votes))
            .sum();
    int person =
        contenders.all().stream()
            .filter(one -> one.person().isPresent() && !one.spellings().isEmpty())
            .mapToInt(Contender::votes)
            .filter(votes -> !bar.passes(votes))
            .max()
            .orElse(0);
    if (open > 0 && bar.passes(open + person)) {
      log.add(
          ElectionIssue.WRITE_INS_COULD_MATTER,
          place,
          ImmutableMap.of("votes", open + person, "need", bar.working(open + person).need()));
    }
  }

  private void reportNamesOfListed(IssueLog log) {
    int votes = contenders.meaningListed().stream().mapToInt(WriteInTally::votes).sum();
    if (votes > 0) {
      log.add(
          ElectionIssue.WRITE_INS_MEAN_LISTED,
          place,
          ImmutableMap.of("votes", votes, "citation", Basis.inferred("write-in-of-listed")));
    }
  }

  /** A count does not say whether two names stood on one ballot. */
  private void reportSpellings(IssueLog log) {
    contenders.all().stream()
        .filter(one -> one.spellings().size() > 1 && bar.passes(one.votes()))
        .forEach(
            one ->
                log.add(
                    ElectionIssue.WRITE_IN_SPELLINGS_ADDED,
                    place,
                    ImmutableMap.of("spellings", one.spellings().size(), "votes", one.votes())));
  }
}
