package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.law.Citation;
import org.jiceng.law.Provision;
import org.jiceng.law.Setting;

/** The vote on the next office of the same body, where the offices are not voted on together. */
final class NextOffice {
  private final Declaration declaration;
  private final Contest next;
  private final IssueLog log = new IssueLog();

  private NextOffice(Declaration declaration, Contest next) {
    this.declaration = declaration;
    this.next = next;
  }

  static Outcome<Contest> of(Declaration declaration, Contest next) {
    return new NextOffice(declaration, next).outcome();
  }

  private Outcome<Contest> outcome() {
    Setting<OfficeSequence> sequence = declaration.contest().method().sequence();
    if (!sequence.isKnown() || sequence.value() == OfficeSequence.TOGETHER) {
      log.add(
          ElectionIssue.OFFICE_NOT_SEPARATE,
          place(),
          ImmutableMap.of(
              "sequence", MethodParameters.value(sequence), "citation", sequence.citation()));
    }
    return sequence.known().equals(Optional.of(OfficeSequence.MEMBERS_FIRST))
        ? amongMembers()
        : afterThis();
  }

  private Outcome<Contest> afterThis() {
    Set<ListedCandidate> seated = new LinkedHashSet<>(Seated.after(declaration));
    next.candidates().stream()
        .filter(seated::contains)
        .forEach(one -> refuse(ElectionIssue.OFFICE_CANDIDATE_SEATED, one));
    seated.addAll(next.seated());
    return Outcome.of(
        log, () -> ImmutableContest.class.cast(next).withSeated(ImmutableList.copyOf(seated)));
  }

  /** Woman and relatives were judged with the members, so those rules have no second say. */
  private Outcome<Contest> amongMembers() {
    ImmutableList<ListedCandidate> members = Winner.of(declaration);
    next.candidates().stream()
        .filter(one -> !members.contains(one))
        .forEach(one -> refuse(ElectionIssue.OFFICE_CANDIDATE_NOT_MEMBER, one));
    next.candidates().stream()
        .filter(next.seated()::contains)
        .forEach(one -> refuse(ElectionIssue.OFFICE_CANDIDATE_SEATED, one));
    Citation judged = Basis.inferred("judged-with-the-members");
    return Outcome.of(
        log,
        () ->
            ImmutableContest.class
                .cast(next)
                .withMethod(
                    next.method()
                        .but()
                        .woman(new Provision<>(WomanRule.NONE, judged))
                        .relation(new Provision<>(RelationRule.NONE, judged))
                        .build()));
  }

  private void refuse(ElectionIssue code, ListedCandidate one) {
    log.add(code, place(), ImmutableMap.of("person", one.person(), "label", one.label()));
  }

  private Place place() {
    return Place.of(next.id().value());
  }
}
