package org.jiceng.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.function.Function;
import org.jiceng.fact.FactForm;
import org.jiceng.fact.FactSheet;

/**
 * The rules in force for a scope on a day, made ready to judge many subjects: each fact is read
 * once for a subject, whatever number of rules ask for it, and once more if it lies outside its
 * bounds; most subjects are done with two comparisons for a fact. It says what the conditions
 * themselves say. Immutable; the rules stand in the order of the rule set.
 *
 * <p>Facts are told apart by identity: rules that are to share a reading share the fact. Where the
 * facts allocate nothing when they are read, neither does a subject who meets every rule, unless
 * composite, custom or record conditions are among them.
 *
 * @param <S> the type of the subjects
 */
public final class Plan<S> {
  private final ImmutableList<Rule<S>> rules;
  private final Program<S> program;
  private final FactForm<S> form;
  private final Reading<S, ?> reading;

  private Plan(
      ImmutableList<Rule<S>> rules, Program<S> program, FactForm<S> form, Reading<S, ?> reading) {
    this.rules = rules;
    this.program = program;
    this.form = form;
    this.reading = reading;
  }

  static <S> Plan<S> of(ImmutableList<Rule<S>> rules, LocalDate day) {
    Program<S> program = Planner.plan(rules, day);
    FactForm<S> form = FactForm.of(Iterables.transform(program.checks(), FactChecks::fact));
    return new Plan<>(rules, program, form, Reading.of(program, form));
  }

  /** The rules in force. */
  public ImmutableList<Rule<S>> rules() {
    return rules;
  }

  /** The form of the facts that this plan compares with bounds. */
  public FactForm<S> form() {
    return form;
  }

  /**
   * This plan, reading sheets of {@code form} that subjects carry. Records and custom conditions
   * are still read from the subject.
   *
   * @param form has at least the facts of {@link #form}
   * @param sheets the sheet of a subject, made of that same subject
   */
  public Plan<S> over(FactForm<S> form, Function<? super S, FactSheet> sheets) {
    return new Plan<>(rules, program, form, Reading.of(program, form, sheets));
  }

  /** What each rule says of {@code subject}. */
  public Verdicts judge(S subject) {
    return reading.judge(subject);
  }

  /**
   * The findings of the rules that {@code subject} does not meet or that are undetermined, in the
   * order of the rules. Their explanations are made when read.
   */
  public ImmutableList<Finding<S>> findings(S subject) {
    Verdicts verdicts = judge(subject);
    if (verdicts.areAllMet()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Finding<S>> findings =
        ImmutableList.builderWithExpectedSize(verdicts.count());
    for (int word = 0; word < program.words(); word++) {
      long left = verdicts.unmet(word) | verdicts.undetermined(word);
      for (; left != 0; left &= left - 1) {
        int rule = word * Long.SIZE + Long.numberOfTrailingZeros(left);
        findings.add(Finding.of(rules.get(rule), subject, program.day(), verdicts.of(rule)));
      }
    }
    return findings.build();
  }

  /** How many rules; not what they say. */
  @Override
  public String toString() {
    return "Plan{" + rules.size() + " rules}";
  }
}
