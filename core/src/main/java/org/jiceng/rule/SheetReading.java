package org.jiceng.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.jiceng.fact.FactForm;
import org.jiceng.fact.FactSheet;
import org.jiceng.fact.SheetBounds;

/** Reads a sheet, and of it only the facts that do not meet every check. */
final class SheetReading<S> implements Reading<S> {
  private final Program<S> program;
  private final FactForm<S> form;
  private final Function<? super S, FactSheet> sheets;
  private final SheetBounds bounds;
  private final ImmutableList<FactChecks<S>> checks; // by place on the form

  SheetReading(Program<S> program, FactForm<S> form, Function<? super S, FactSheet> sheets) {
    program
        .checks()
        .forEach(
            asked ->
                checkArgument(
                    form.facts().contains(asked.fact()), "the form lacks %s", asked.fact()));
    this.program = program;
    this.form = form;
    this.sheets = sheets;
    this.checks =
        form.facts().stream().map(fact -> program.checksOf(fact)).collect(toImmutableList());
    this.bounds =
        form.bounds(
            checks.stream().mapToInt(FactChecks::least).toArray(),
            checks.stream().mapToInt(FactChecks::greatest).toArray());
  }

  @Override
  public Verdicts judge(S subject) {
    FactSheet sheet = sheets.apply(subject);
    long leafNo = 0;
    long leafOpen = 0;
    long ruleNo = 0;
    long ruleOpen = 0;
    long[] more = Program.NOTHING_MORE;
    for (int at = bounds.nextOutside(sheet, 0); at >= 0; at = bounds.nextOutside(sheet, at + 1)) {
      FactChecks<S> asked = checks.get(at);
      long value = form.word(sheet, at);
      leafNo |= asked.no(0, value);
      leafOpen |= asked.open(0, value);
      ruleNo |= asked.no(1, value);
      ruleOpen |= asked.open(1, value);
      more = program.more(more, asked, value);
    }
    return program.conclude(subject, leafNo, leafOpen, ruleNo, ruleOpen, more);
  }
}
