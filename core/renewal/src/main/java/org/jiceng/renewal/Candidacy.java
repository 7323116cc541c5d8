package org.jiceng.renewal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.organization.Office;
import org.jiceng.person.PersonId;
import org.jiceng.review.Track;
import org.jiceng.statistics.CandidacyCourse;
import org.jiceng.statistics.CandidacyCourse.End;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.jiceng.unit.UnitId;

/**
 * One person's way to one post, with every step kept. Immutable: a step gives a new candidacy, and
 * one that the procedure does not allow is refused.
 */
public final class Candidacy {
  private final PersonId person;
  private final Procedure procedure;
  private final ImmutableList<Entry> history;

  private Candidacy(PersonId person, Procedure procedure, ImmutableList<Entry> history) {
    this.person = person;
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
    return Outcome.accepted(
        new Candidacy(person, procedure, ImmutableList.of(new Entry(office, first))));
  }

  /** Who stands. */
  public PersonId person() {
    return person;
  }

  /** For what, now; the history says for what at each step. */
  public Office office() {
    return last().office();
  }

  /** By which procedure. */
  public Procedure procedure() {
    return procedure;
  }

  /** Every step with the post stood for, the first one first. */
  public ImmutableList<Entry> history() {
    return history;
  }

  /** Where it stands now. */
  public Stage stage() {
    return last().stage();
  }

  /**
   * This candidacy as a row of figures. What it came to first counts: whoever was elected and then
   * withdrew was elected, and whose place somebody else took was barred or withdrew.
   */
  public CandidacyCourse course(UnitId unit) {
    End end =
        history.stream()
            .flatMap(entry -> entry.stage().end().stream())
            .findFirst()
            .orElse(End.NONE);
    return new CandidacyCourse(unit, person, end);
  }

  /** Where it may go; empty if it has ended. */
  public ImmutableSet<Stage> allowed() {
    boolean approved = office() == Office.SECRETARY || office() == Office.DEPUTY_SECRETARY;
    return procedure.after(stage(), stoppedAt(), approved);
  }

  /**
   * This candidacy after {@code step}. Refused if the procedure has no such way, saying what it
   * allows; if the step is earlier than the last one; if it lacks the reason that it needs; or if
   * it takes a name off the final list of self-government, or ends an office of it, without a
   * ground: a statute in force on that day, as {@link OfficeEnd} or the law of the place has it.
   */
  public Outcome<Candidacy> take(Step step) {
    return allowed().contains(step.to()) ? append(office(), step) : notAllowed(step.to());
  }

  /**
   * This candidacy for another office of the same track, back at the review: an office has its own
   * conditions. That a change needs a new review is inferred, and so it is policy; for the same
   * office a person is not reviewed again in one exercise. Refused once the list is final, while
   * the candidacy pauses, or if the office is the same or of the other track.
   */
  public Outcome<Candidacy> changeTo(Office other, Step step) {
    if (other == office()) {
      return refused(
          RenewalIssue.CANDIDACY_OFFICE_UNCHANGED,
          ImmutableMap.of("person", person, "office", other));
    }
    if (other.isParty() != office().isParty()) {
      return refused(
          RenewalIssue.CANDIDACY_OFFICE_MISPLACED,
          ImmutableMap.of("person", person, "office", other, "track", procedure.track()));
    }
    boolean open = procedure.beforePoll().contains(stage()) && stage() != Stage.FORMAL_CANDIDATE;
    return open && step.to() == procedure.review() ? append(other, step) : notAllowed(step.to());
  }

  /**
   * The way so far in lines, as much of it as {@code audience} may read; empty if that is nothing.
   *
   * <ul>
   *   <li>The review office and the archive read every step with post, actor, document, reason and
   *       ground, and the notes of the procedure.
   *   <li>The candidate reads each stage reached, once for each post, and the own outcome; never a
   *       pause, a reason, a ground, an actor or a document.
   *   <li>The public and a department read, once for each post, the stages that are public by
   *       nature ({@link Stage#isPublic}), and, if it is over in any other way, one sentence
   *       without a day that is the same for all of these ways: the candidacy has ended.
   * </ul>
   */
  public String explain(Language language, Audience audience) {
    return CandidacyWords.of(this, language, audience);
  }

  private Outcome<Candidacy> append(Office next, Step step) {
    if (step.day().isBefore(last().step().day())) {
      return refused(
          RenewalIssue.CANDIDACY_STEP_TOO_EARLY,
          ImmutableMap.of("person", person, "day", step.day(), "last", last().step().day()));
    }
    if (step.to().needsReason() && step.reason().isBlank()) {
      return refused(
          RenewalIssue.CANDIDACY_REASON_MISSING,
          ImmutableMap.of("person", person, "to", step.to()));
    }
    if (needsGround(step) && !OfficeEnd.isGround(step.ground(), step.day())) {
      return refused(
          RenewalIssue.CANDIDACY_GROUND_MISSING,
          ImmutableMap.of("person", person, "day", step.day()));
    }
    return Outcome.accepted(
        new Candidacy(
            person,
            procedure,
            ImmutableList.<Entry>builder().addAll(history).add(new Entry(next, step)).build()));
  }

  private boolean needsGround(Step step) {
    boolean offTheList =
        stage() == Stage.FORMAL_CANDIDATE
            && step.to() == Stage.REJECTED
            && LateFacts.outcome(procedure.track(), LateFacts.Known.BEFORE_POLL).value()
                == LateOutcome.GROUNDS_OF_THE_PLACE;
    return offTheList || (step.to() == Stage.OFFICE_ENDED && office().isSelfGovernment());
  }

  private Outcome<Candidacy> notAllowed(Stage to) {
    return refused(
        RenewalIssue.CANDIDACY_STEP_NOT_ALLOWED,
        ImmutableMap.of(
            "person", person, "from", stage(), "to", to, "allowed", allowed().asList()));
  }

  private Entry last() {
    return history.get(history.size() - 1);
  }

  private Stage stoppedAt() {
    return history.reverse().stream()
        .map(Entry::stage)
        .filter(stage -> !stage.isPause())
        .findFirst()
        .orElseThrow();
  }

  private static Outcome<Candidacy> refused(RenewalIssue code, Map<String, ?> arguments) {
    return Outcome.refused(Issue.of(code, arguments));
  }
}
