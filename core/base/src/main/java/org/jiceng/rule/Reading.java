package org.jiceng.rule;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.function.Function;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.FactBounds;
import org.jiceng.fact.FactForm;
import org.jiceng.fact.FactSheet;
import org.jiceng.fact.SheetBounds;

/**
 * How a program meets its subjects: the facts that meet all their checks are passed over together,
 * and the others are asked check by check. The two kinds are classes of their own, so that the
 * virtual machine compiles what most subjects need into little code.
 *
 * @param <S> the type of the subjects
 * @param <R> what is read of them
 */
abstract sealed class Reading<S, R> {
  final Program<S> program;
  final FactBounds<R> bounds;
  private final FactChecks<S>[] checks;
  private final int[] facts; // by place

  private Reading(Program<S> program, FactChecks<S>[] checks, FactBounds<R> bounds) {
    this.program = program;
    this.bounds = bounds;
    this.checks = checks;
    this.facts = new int[bounds.groups() * Long.SIZE];
    for (int fact = 0; fact < checks.length; fact++) {
      facts[bounds.place(fact)] = fact;
    }
  }

  /** Of the subjects themselves. */
  static <S> Reading<S, ?> of(Program<S> program, FactForm<S> form) {
    FactChecks<S>[] checks = checks(program, form);
    return new OfSubjects<>(program, checks, form.bounds(least(checks), greatest(checks)));
  }

  /** Of sheets. */
  static <S> Reading<S, ?> of(
      Program<S> program, FactForm<S> form, Function<? super S, FactSheet> sheets) {
    FactChecks<S>[] checks = checks(program, form);
    SheetBounds bounds = form.sheetBounds(least(checks), greatest(checks));
    return new OfSheets<>(program, checks, bounds, sheets);
  }

  @SuppressWarnings("unchecked") // nothing else is put in
  private static <S> FactChecks<S>[] checks(Program<S> program, FactForm<S> form) {
    for (FactChecks<S> each : program.checks()) {
      checkArgument(form.facts().contains(each.fact()), "the form lacks %s", each.fact());
    }
    return form.facts().stream().map(program::checksOf).toArray(FactChecks[]::new);
  }

  private static int[] least(FactChecks<?>[] checks) {
    return Arrays.stream(checks).mapToInt(FactChecks::least).toArray();
  }

  private static int[] greatest(FactChecks<?>[] checks) {
    return Arrays.stream(checks).mapToInt(FactChecks::greatest).toArray();
  }

  /** What the program says of {@code subject}. */
  abstract Verdicts judge(S subject);

  /** Fact by fact, from a group on before which all is within the bounds. */
  final Verdicts inDetail(S subject, R read, int firstGroup, long firstOutside) {
    long[] marks = program.marks();
    mark(read, firstGroup, firstOutside, marks);
    for (int group = firstGroup + 1; group < bounds.groups(); group++) {
      mark(read, group, bounds.outside(read, group), marks);
    }
    return program.conclude(subject, marks);
  }

  private void mark(R read, int group, long outside, long[] marks) {
    for (long left = outside; left != 0; left &= left - 1) {
      int fact = facts[group * Long.SIZE + Long.numberOfTrailingZeros(left)];
      checks[fact].mark(bounds.word(read, fact), marks);
    }
  }

  private static final class OfSubjects<S> extends Reading<S, S> {
    OfSubjects(Program<S> program, FactChecks<S>[] checks, FactBounds<S> bounds) {
      super(program, checks, bounds);
    }

    @Override
    Verdicts judge(S subject) {
      for (int group = 0; group < bounds.groups(); group++) {
        long outside = bounds.outside(subject, group);
        if (outside != 0) {
          return inDetail(subject, subject, group, outside);
        }
      }
      return program.isChecksOnly() ? Verdicts.ALL_MET : program.conclude(subject, program.marks());
    }
  }

  private static final class OfSheets<S> extends Reading<S, FactSheet> {
    /** Not an answer: what stands where a look is too little to know it. */
    private static final Verdicts ASK = new Verdicts(0, 0, new long[0]);

    private final SheetBounds lanes;
    private final Function<? super S, FactSheet> sheets;
    private final Verdicts[] known; // by what a look at a sheet says
    private final int[] slots; // by place, of the facts with one check

    OfSheets(
        Program<S> program,
        FactChecks<S>[] checks,
        SheetBounds bounds,
        Function<? super S, FactSheet> sheets) {
      super(program, checks, bounds);
      this.lanes = bounds;
      this.sheets = sheets;
      this.known = new Verdicts[bounds.looks()];
      this.slots = new int[bounds.groups() * Long.SIZE];
      Arrays.fill(known, ASK);
      Arrays.fill(slots, -1);
      if (program.isChecksOnly()) {
        known[bounds.none()] = Verdicts.ALL_MET;
        for (int fact = 0; fact < checks.length; fact++) {
          learn(program, checks[fact], bounds.place(fact));
        }
      }
    }

    private void learn(Program<S> program, FactChecks<S> checks, int place) {
      known[2 * place + 1] = verdicts(program, checks, Bounds.NOT_KNOWN);
      if (checks.isSingle()) {
        known[2 * place] = verdicts(program, checks, checks.anyOutside());
        slots[place] = checks.slot();
      }
    }

    private static <S> Verdicts verdicts(Program<S> program, FactChecks<S> checks, long value) {
      long[] marks = program.marks();
      checks.mark(value, marks);
      return Verdicts.of(marks);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the mark is that very object
    Verdicts judge(S subject) {
      FactSheet sheet = sheets.apply(subject);
      Verdicts answer = known[lanes.look(sheet)];
      return answer == ASK ? several(subject, sheet) : answer;
    }

    private Verdicts several(S subject, FactSheet sheet) {
      if (!program.isChecksOnly() || sheet.isAnyPartlyKnown()) {
        return inDetail(subject, sheet, 0, lanes.outside(sheet, 0));
      }
      return program.words() == 1 && lanes.groups() <= 2
          ? inTwoGroups(subject, sheet)
          : inGroups(subject, sheet);
    }

    /** Both as one: which of them a fact is in would be one more thing past guessing. */
    private Verdicts inTwoGroups(S subject, FactSheet sheet) {
      long first = lanes.outside(sheet, 0);
      long second = lanes.outside(sheet, 1);
      long firstInexact = lanes.inexact(sheet, 0);
      long secondInexact = lanes.inexact(sheet, 1);
      long no = 0;
      long notMet = 0;
      do {
        long in = (first | -first) >> (Long.SIZE - 1); // all ones while the first has any
        int bit = Long.numberOfTrailingZeros(first | (second & ~in));
        int slot = slots[bit + (int) (Long.SIZE & ~in)];
        if (slot < 0) {
          return inDetail(subject, sheet, 0, lanes.outside(sheet, 0));
        }
        long inexact = (firstInexact & in) | (secondInexact & ~in);
        no |= (~inexact >>> bit & 1) << slot;
        notMet |= 1L << slot;
        first &= first - 1;
        second &= (second - 1) | in;
      } while ((first | second) != 0);
      return Verdicts.of(no, notMet);
    }

    private Verdicts inGroups(S subject, FactSheet sheet) {
      long[] marks = program.marks();
      for (int group = 0; group < lanes.groups(); group++) {
        long outside = lanes.outside(sheet, group);
        long inexact = lanes.inexact(sheet, group);
        for (; outside != 0; outside &= outside - 1) {
          int bit = Long.numberOfTrailingZeros(outside);
          int slot = slots[group * Long.SIZE + bit];
          if (slot < 0) {
            return inDetail(subject, sheet, 0, lanes.outside(sheet, 0));
          }
          marks[2 * (slot / Long.SIZE)] |= (~inexact >>> bit & 1) << slot;
          marks[2 * (slot / Long.SIZE) + 1] |= 1L << slot;
        }
      }
      return Verdicts.of(marks);
    }
  }
}
