package org.jiceng.renewal;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.organization.Office;
import org.jiceng.person.PersonId;
import org.jiceng.review.Track;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.jiceng.text.Message;

/**
 * One person's way to one post, with every step kept. Immutable: a step gives a new candidacy, and
 * one that the procedure does not allow is refused.
 */
public final class Candidacy {
  private final PersonId person;
  private final Office office;
  private final Procedure procedure;
  private final ImmutableList<Step> history;

  private Candidacy(
      PersonId person, Office office, Procedure procedure, ImmutableList<Step> history) {
    this.person = person;
    this.office = office;
    this.procedure = procedure;
    this.history = history;
  }

  /**
   * A candidacy that begins with {@code first}. Refused if that is not the first stage of the
   * procedure, or if the office is of the other track.
   */
  public static Outcome<Candidacy> begin(
      PersonId person, Office office, Procedure procedure, Step first) {
    if (office.isParty() != (procedure.track() == Track.PARTY)) {
      return refused(
          RenewalIssue.CANDIDACY_OFFICE_MISPLACED,
          ImmutableMap.of("person", person, "office", office, "track", procedure.track()));
    }
    Stage start = procedure.beforePoll().get(0);
    if (first.to() != start) {
      return refused(
          RenewalIssue.CANDIDACY_STEP_NOT_ALLOWED,
          ImmutableMap.of(
              "person",
              person,
              "from",
              RenewalText.BEGINNING,
              "to",
              first.to(),
              "allowed",
              ImmutableList.of(start)));
    }
    return Outcome.accepted(new Candidacy(person, office, procedure, ImmutableList.of(first)));
  }

  /** Who stands. */
  public PersonId person() {
    return person;
  }

  /** For what. */
  public Office office() {
    return office;
  }

  /** By which procedure. */
  public Procedure procedure() {
    return procedure;
  }

  /** Every step, the first one first. */
  public ImmutableList<Step> history() {
    return history;
  }

  /** Where it stands now. */
  public Stage stage() {
    return last().to();
  }

  /** Where it may go; empty if it has ended. */
  public ImmutableSet<Stage> allowed() {
    boolean approved = office == Office.SECRETARY || office == Office.DEPUTY_SECRETARY;
    return procedure.after(stage(), stoppedAt(), approved);
  }

  /**
   * This candidacy after {@code step}. Refused if the procedure has no such way, saying what it
   * allows; if the step is earlier than the last one; or if it lacks the reason that it needs.
   */
  public Outcome<Candidacy> take(Step step) {
    return allowed().contains(step.to()) ? append(office, step) : notAllowed(step.to());
  }

  /**
   * This candidacy for another office of the same track, back at the review: an office has its own
   * conditions. That a change needs a new review is inferred, and so it is policy; for the same
   * office a person is not reviewed again in one exercise. Refused once the list is final, while
   * the candidacy pauses, or if the office is the same or of the other track.
   */
  public Outcome<Candidacy> changeTo(Office other, Step step) {
    if (other == office) {
      return refused(
          RenewalIssue.CANDIDACY_OFFICE_UNCHANGED,
          ImmutableMap.of("person", person, "office", office));
    }
    if (other.isParty() != office.isParty()) {
      return refused(
          RenewalIssue.CANDIDACY_OFFICE_MISPLACED,
          ImmutableMap.of("person", person, "office", other, "track", procedure.track()));
    }
    boolean open = procedure.beforePoll().contains(stage()) && stage() != Stage.FORMAL_CANDIDATE;
    return open && step.to() == procedure.review() ? append(other, step) : notAllowed(step.to());
  }

  /**
   * Every step in order. The review office and the archive read who took it, the document and the
   * reason; nobody else ever reads a reason, and the public does not read why somebody is no longer
   * there: it reads that the candidacy has ended.
   */
  public String explain(Language language, Audience audience) {
    boolean inner = audience == Audience.REVIEW_OFFICE || audience == Audience.ARCHIVE;
    return history.stream()
        .map(step -> line(step, inner, audience == Audience.CANDIDATE).in(language))
        .collect(joining("\n"));
  }

  private static Message line(Step step, boolean inner, boolean concerned) {
    if (!inner) {
      boolean told = concerned || !step.to().needsReason();
      return Message.of(
          RenewalText.STEP_OUTER,
          ImmutableMap.of("day", step.day(), "stage", told ? step.to() : RenewalText.NOT_PUBLIC));
    }
    return Message.of(
        step.reason().isEmpty() ? RenewalText.STEP : RenewalText.STEP_WITH_REASON,
        ImmutableMap.of(
            "day", step.day(),
            "stage", step.to(),
            "actor", step.actor(),
            "document", step.document(),
            "reason", step.reason()));
  }

  private Outcome<Candidacy> append(Office next, Step step) {
    if (step.day().isBefore(last().day())) {
      return refused(
          RenewalIssue.CANDIDACY_STEP_TOO_EARLY,
          ImmutableMap.of("person", person, "day", step.day(), "last", last().day()));
    }
    if (step.to().needsReason() && step.reason().isBlank()) {
      return refused(
          RenewalIssue.CANDIDACY_REASON_MISSING,
          ImmutableMap.of("person", person, "to", step.to()));
    }
    return Outcome.accepted(
        new Candidacy(
            person,
            next,
            procedure,
            ImmutableList.<Step>builder().addAll(history).add(step).build()));
  }

  private Outcome<Candidacy> notAllowed(Stage to) {
    return refused(
        RenewalIssue.CANDIDACY_STEP_NOT_ALLOWED,
        ImmutableMap.of(
            "person", person, "from", stage(), "to", to, "allowed", allowed().asList()));
  }

  private Step last() {
    return history.get(history.size() - 1);
  }

  private Stage stoppedAt() {
    return history.reverse().stream()
        .map(Step::to)
        .filter(stage -> !stage.isPause())
        .findFirst()
        .orElseThrow();
  }

  private static Outcome<Candidacy> refused(RenewalIssue code, Map<String, ?> arguments) {
    return Outcome.refused(Issue.of(code, arguments));
  }
}
