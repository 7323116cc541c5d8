package org.jiceng.review;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.fact.Body;
import org.jiceng.fact.Bounds;
import org.jiceng.internal.ValueStyle;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.RefusedException;
import org.jiceng.law.Instrument;
import org.jiceng.law.Instruments;
import org.jiceng.law.PeriodConvention;
import org.jiceng.law.Provision;
import org.jiceng.organization.Office;
import org.jiceng.person.EducationLevel;
import org.jiceng.rule.InSpan;
import org.jiceng.rule.LookBack;
import org.jiceng.rule.Span;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Text;

/**
 * Everything that an exercise chose for its review: no law, and printed with every report.
 * Immutable. A panel and a list have no default; {@link NegativeList#none} says why there is none.
 */
@Value.Immutable
@ValueStyle
public sealed interface ReviewPolicy permits ImmutableReviewPolicy {

  /** A short stable name. */
  String id();

  /** Its title. */
  Bilingual title();

  /** The day of every age, every look-back, and of the law that applies: as a rule, of the poll. */
  LocalDate referenceDay();

  /** The departments that are asked. */
  Panel panel();

  /** The negative list that applies. */
  NegativeList negativeList();

  /**
   * Which bodies are competent for which condition: departments of the panel, or others, such as a
   * township, who reply in the same form.
   */
  ImmutableSetMultimap<ConditionCode, Body> competence();

  /** The full years that an office asks for on the reference day, both ends included. */
  ImmutableMap<Office, Provision<Bounds>> ages();

  /** The least education that an office asks for. */
  ImmutableMap<Office, Provision<EducationLevel>> educationFloors();

  /** What binds those who stand for self-government beside the statutes, with its legal basis. */
  ImmutableList<LocalRule> localRules();

  /** The first day of each stretch of time that the list counts by, as of this term. */
  ImmutableMap<Span, LocalDate> spanStarts();

  /** Whether historical items of the list still apply after 2021; they do not unless set. */
  @Value.Default
  default boolean historicalItems() {
    return false;
  }

  /** Whether the corresponding day still belongs to a look-back. */
  @Value.Default
  default PeriodConvention periodConvention() {
    return PeriodConvention.CORRESPONDING_DAY_INCLUDED;
  }

  /** Which of several competent bodies have to reply; all of them unless set. */
  @Value.Default
  default CompetentReplies competentReplies() {
    return CompetentReplies.ALL;
  }

  /** Whether departments that are competent for nothing owe a reply too; they do unless set. */
  @Value.Default
  default boolean everyDepartmentOwesReply() {
    return true;
  }

  /**
   * The last day on which the silence of a competent body is not taken for a reply that nothing was
   * found; empty, unless set: silence is never consent.
   */
  Optional<LocalDate> deemedPassAfter();

  /**
   * The last day on which a reply is in time; empty, unless set: no text that was read sets one.
   */
  Optional<LocalDate> repliesDue();

  /**
   * Within how many working days a re-examination is answered, the day on which it is asked for not
   * counted; 3 unless set, which is inferred.
   */
  @Value.Default
  default int reExaminationDays() {
    return 3;
  }

  /** Weekdays that are no working days, and days of a weekend that are. */
  ImmutableSet<LocalDate> calendarExceptions();

  /** Whether a branch's committee is open to members of that branch alone; it is unless set. */
  @Value.Default
  default boolean membersOfThisBranchOnly() {
    return true;
  }

  /** Who decides about a condition that is held unsuitable. */
  @Value.Default
  default Body softDecider() {
    return Body.of("LEADING-GROUP", "换届工作领导小组", "leading group of the exercise");
  }

  /** Which post is higher than which, for what sanctions stop. */
  @Value.Default
  default PostLadder postLadder() {
    return PostLadder.usual();
  }

  /** In whose name the verified findings of inspection and notice count as records. */
  @Value.Default
  default Body inspectionBody() {
    return Body.of("INSPECTION", "考察公示（已核实）", "inspection and notice, verified");
  }

  /** In whose name what was reported and not verified is put to the competent bodies. */
  @Value.Default
  default Body leadBody() {
    return Body.of("LEADS", "考察公示（线索）", "inspection and notice, not verified");
  }

  /** Who keeps the files of persons, and owes what a candidate's data lack. */
  @Value.Default
  default Body fileKeeper() {
    return Body.of("FILE-KEEPER", "组织部门", "organization department");
  }

  /** What the regulations alone say on {@code day}: nobody is asked, and no list applies. */
  static ReviewPolicy regulationsOnly(LocalDate day) {
    return new Builder()
        .id("REGULATIONS-ONLY")
        .title(new Bilingual("仅按法规审查", "regulations only"))
        .referenceDay(day)
        .panel(Panel.none())
        .negativeList(
            NegativeList.none(new Bilingual("仅按法规审查", "only the regulations were asked for")))
        .build();
  }

  /** This policy as a source that rules cite. */
  default Instrument instrument() {
    return Instruments.policy(id(), title(), referenceDay());
  }

  /** The bodies competent for {@code condition}; who keeps the files, if none is named. */
  default ImmutableSet<Body> competentFor(ConditionCode condition) {
    ImmutableSet<Body> named = competence().get(condition);
    return named.isEmpty() ? ImmutableSet.of(fileKeeper()) : named;
  }

  /** Everyone who may reply: the panel, whoever is competent beside it, who keeps the files. */
  @Value.Lazy
  default ImmutableSet<Body> bodies() {
    return ImmutableSet.<Body>builder()
        .addAll(panel().departments())
        .addAll(competence().values())
        .add(fileKeeper())
        .add(inspectionBody())
        .add(leadBody())
        .build();
  }

  /** The body of {@code code} among those who may reply. */
  default Optional<Body> body(String code) {
    return bodies().stream().filter(body -> body.code().equals(code)).findFirst();
  }

  /** The items of the list that apply: without the historical ones, unless they are switched on. */
  @Value.Lazy
  default ImmutableList<NegativeListItem> itemsApplied() {
    return negativeList().items().stream()
        .filter(item -> historicalItems() || !isOutdated(item))
        .collect(toImmutableList());
  }

  /** Whether {@code item} is historical on the reference day. */
  default boolean isOutdated(NegativeListItem item) {
    return item.condition().isHistorical() && referenceDay().getYear() > 2021;
  }

  /** {@code lookBack} with the first day of its stretch of time, if it counts by one. */
  default LookBack started(LookBack lookBack) {
    return lookBack instanceof InSpan within && spanStarts().containsKey(within.span())
        ? within.startingOn(spanStarts().get(within.span()))
        : lookBack;
  }

  /** The last day on which a re-examination asked for on {@code day} is answered in time. */
  default LocalDate reExaminedBy(LocalDate day) {
    LocalDate due = day;
    for (int left = reExaminationDays(); left > 0; left -= isWorkingDay(due) ? 1 : 0) {
      due = due.plusDays(1);
    }
    return due;
  }

  private boolean isWorkingDay(LocalDate day) {
    boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    return weekend == calendarExceptions().contains(day);
  }

  /** Every choice in words, with how sure each default is. */
  default ImmutableList<Text> notes() {
    return PolicyNotes.of(this);
  }

  /** What somebody should know of this policy, although it is in order. */
  default ImmutableList<Issue> notices() {
    IssueLog log = new IssueLog();
    PolicyChecks.notice(this, log);
    return log.sorted();
  }

  /**
   * Each condition of the list has a competent body, and every source is in force.
   *
   * @throws RefusedException with every issue, if not
   */
  @Value.Check
  default void check() {
    checkState(reExaminationDays() > 0, "a re-examination in %s days", reExaminationDays());
    IssueLog log = new IssueLog();
    PolicyChecks.check(this, log);
    if (log.hasErrors()) {
      throw new RefusedException(log.sorted());
    }
  }

  /** Builds a policy. */
  final class Builder extends ImmutableReviewPolicy.Builder {

    /** Nothing set yet. */
    public Builder() {}

    /** The policy, or every issue for which it is refused. */
    public Outcome<ReviewPolicy> buildOutcome() {
      try {
        ReviewPolicy policy = build();
        return new Outcome.Accepted<>(policy, policy.notices());
      } catch (RefusedException refused) {
        return new Outcome.Refused<>(refused.issues());
      }
    }
  }
}
