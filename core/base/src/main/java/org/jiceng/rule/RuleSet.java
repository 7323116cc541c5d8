package org.jiceng.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;

/**
 * Rules in all their versions. Immutable. Rules and findings stand in the order in which the rules
 * were given.
 *
 * @param <S> the type of the subjects
 */
public final class RuleSet<S> {
  private final ImmutableList<Rule<S>> rules;
  private final ImmutableList<Hole> holes;
  private final ImmutableList<Rule<S>> floors;

  private RuleSet(
      ImmutableList<Rule<S>> rules, ImmutableList<Hole> holes, ImmutableList<Rule<S>> floors) {
    this.rules = rules;
    this.holes = holes;
    this.floors = floors;
  }

  /** The set of {@code rules}, whose versions leave no hole. */
  public static <S> Outcome<RuleSet<S>> of(Iterable<Rule<S>> rules) {
    return of(rules, ImmutableList.of());
  }

  /**
   * The set of {@code rules}; refused if two versions of one are in force at once for a scope, or
   * if there are days between two on which none is and which {@code declared} does not cover.
   */
  public static <S> Outcome<RuleSet<S>> of(Iterable<Rule<S>> rules, Iterable<Hole> declared) {
    return of(
        ImmutableList.copyOf(rules),
        ImmutableList.copyOf(declared),
        ImmutableList.of(),
        new IssueLog());
  }

  private static <S> Outcome<RuleSet<S>> of(
      ImmutableList<Rule<S>> rules,
      ImmutableList<Hole> holes,
      ImmutableList<Rule<S>> floors,
      IssueLog log) {
    Versions.check(rules, holes, log);
    return Outcome.of(log, () -> new RuleSet<>(rules, holes, floors));
  }

  /**
   * These rules with {@code overlays} upon them, the highest layer first: rules that no overlay
   * touches, then those of the overlays. Refused as {@link #of} refuses, and if an overlay asks
   * less than a rule whose authority is a statute, of this set or of an overlay above it, even if
   * another overlay tightened that rule in between. What rests on less may be relaxed.
   */
  public Outcome<RuleSet<S>> overlaid(Iterable<Overlay<S>> overlays) {
    IssueLog log = new IssueLog();
    Overlays<S> laid = new Overlays<>(this, log).layAll(overlays);
    return of(laid.rules(), laid.holes(), laid.floors(), log);
  }

  /** The statutory rules that overlays have replaced: they still bound what overlays may do. */
  ImmutableList<Rule<S>> floors() {
    return floors;
  }

  /** The holes that were declared. */
  public ImmutableList<Hole> holes() {
    return holes;
  }

  /**
   * A hash of what is asked, as 64 hexadecimal digits, alike on every machine: SHA-256 over ids,
   * citations, intervals, scopes, effects, conditions, who owes what is missing, and declared
   * holes. A custom condition counts by its id and version. The order of the rules does not count,
   * that of the parts of a condition does; words for people do not.
   */
  public String hash() {
    return Canonical.hash(rules, holes);
  }

  /** All rules. */
  public ImmutableList<Rule<S>> rules() {
    return rules;
  }

  /** The rules that are in force for {@code scope} on {@code day}. */
  public ImmutableList<Rule<S>> inForce(String scope, LocalDate day) {
    return rules.stream()
        .filter(rule -> rule.scopes().contains(scope) && rule.isInForceOn(day))
        .collect(toImmutableList());
  }

  /** A plan of the rules in force for {@code scope} on {@code day}; make it once, then use it. */
  public Plan<S> plan(String scope, LocalDate day) {
    return Plan.of(inForce(scope, day), day);
  }

  /** What every rule in force for {@code scope} on {@code day} says of {@code subject}. */
  public ImmutableList<Finding<S>> judge(S subject, String scope, LocalDate day) {
    return inForce(scope, day).stream()
        .map(rule -> Finding.of(rule, subject, day))
        .collect(toImmutableList());
  }

  /** What follows for {@code subject} from the rules of {@code scope} on {@code day}. */
  public Outlook outlook(S subject, String scope, LocalDate day) {
    return Outlook.of(judge(subject, scope, day));
  }

  /** Which missing facts can still change what follows for {@code subject}, and which cannot. */
  public OpenEvidence open(S subject, String scope, LocalDate day) {
    return OpenLeaves.of(judge(subject, scope, day), subject, day);
  }

  /** For whom {@code other} comes out otherwise than this set does, and by which rules. */
  public RuleDiff<S> diff(RuleSet<S> other, Iterable<S> subjects, String scope, LocalDate day) {
    return RuleDiff.of(this, other, subjects, scope, day);
  }

  /**
   * What can be said of these rules without any subject, on the day on which each version begins or
   * ends. Made when it is asked for: it tries every fact and every pair of facts.
   */
  public Analysis analyse() {
    return new Analyst<>(this).analyse();
  }

  /** How many rules; not what they say. */
  @Override
  public String toString() {
    return "RuleSet{" + rules.size() + " rules}";
  }
}
