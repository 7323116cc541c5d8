package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.function.Function;
import org.jiceng.law.Citation;
import org.jiceng.text.Message;

/**
 * The lines of an explanation about names written in. Everybody reads that somebody has the votes
 * and may not be elected; whose names these are, and why, is for the inside alone.
 */
final class WriteInLines {
  private final Declaration declaration;
  private final Function<ListedCandidate, Object> who;
  private final boolean internal;
  private final Contenders contenders;
  private final ImmutableList.Builder<Message> lines = ImmutableList.builder();

  WriteInLines(Declaration declaration, Function<ListedCandidate, Object> who, boolean internal) {
    this.declaration = declaration;
    this.who = who;
    this.internal = internal;
    this.contenders =
        Contenders.of(declaration.contest(), declaration.count(), declaration.decisions());
  }

  ImmutableList<Message> all() {
    if (internal) {
      declaration.count().writeIns().forEach(this::addName);
      declaration.decisions().writeIns().forEach(this::addFinding);
      Iterables.concat(contenders.all(), contenders.notEligible()).forEach(this::addPerson);
    }
    Contest contest = declaration.contest();
    Count count = declaration.count();
    Bar bar = Bar.of(contest, count.attendance(), count.returned());
    contenders.notEligible().stream()
        .filter(one -> bar.passes(one.votes()))
        .forEach(this::addNotSeated);
    return lines.build();
  }

  private void addName(WriteInTally tally) {
    lines.add(
        ElectionText.WRITE_IN_NAME.with(
            ImmutableMap.of("name", tally.name(), "votes", tally.votes())));
  }

  private void addFinding(WriteInFinding finding) {
    lines.add(
        ElectionText.WRITE_IN_FOUND.with(
            ImmutableMap.of(
                "name", finding.name(),
                "meaning", meaning(finding),
                "body", finding.decidedBy(),
                "document", finding.document())));
  }

  private Object meaning(WriteInFinding finding) {
    if (finding.meaning() instanceof NameMeaning.OnePerson one) {
      boolean listed =
          declaration.contest().candidates().stream()
              .anyMatch(candidate -> candidate.person().equals(one.person().person()));
      return (listed ? ElectionText.MEANS_LISTED : ElectionText.MEANS_PERSON)
          .with(ImmutableMap.of("who", who.apply(one.person())));
    }
    return finding.meaning() instanceof NameMeaning.Ambiguous
        ? ElectionText.MEANS_ONE_OF_SEVERAL
        : ElectionText.MEANS_NOBODY;
  }

  private void addPerson(Contender contender) {
    if (!contender.spellings().isEmpty()) {
      contender
          .person()
          .ifPresent(
              person ->
                  lines.add(
                      ElectionText.WRITTEN_IN_PERSON.with(
                          ImmutableMap.of(
                              "who", who.apply(person),
                              "votes", contender.votes(),
                              "eligibility",
                                  eligibility(
                                      declaration.decisions().eligibilityOf(person.person()))))));
    }
  }

  private static Object eligibility(Eligibility eligibility) {
    if (eligibility instanceof Eligibility.Eligible yes) {
      return ElectionText.ELIGIBLE.with(
          ImmutableMap.of("body", yes.by(), "document", yes.document()));
    }
    return eligibility instanceof Eligibility.NotEligible no
        ? ElectionText.NOT_ELIGIBLE.with(
            ImmutableMap.of("ground", no.ground(), "body", no.by(), "document", no.document()))
        : ElectionText.TO_BE_REVIEWED;
  }

  private void addNotSeated(Contender contender) {
    Citation basis = Basis.inferred("write-in-eligibility");
    lines.add(
        Explanation.cited(
            ElectionText.NOT_SEATED.with(
                ImmutableMap.of(
                    "who",
                    internal
                        ? contender.person().<Object>map(who).orElse(ElectionText.NAME_WITHHELD)
                        : ElectionText.NAME_WITHHELD,
                    "votes",
                    contender.votes())),
            basis));
  }
}
