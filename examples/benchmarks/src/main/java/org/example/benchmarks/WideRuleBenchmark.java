package org.example.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.FactForm;
import org.jiceng.fact.FactSheet;
import org.jiceng.fact.ScalarFact;
import org.jiceng.rule.Bound;
import org.jiceng.rule.Plan;
import org.jiceng.rule.Rule;
import org.jiceng.rule.Verdicts;
import org.jiceng.text.Bilingual;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Many rules over facts that are numbers from 0 to 100. With as many facts as rules it is the hard
 * case, nothing is shared; with fewer, each fact is asked by several rules with bounds of their own.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(WideRuleBenchmark.SUBJECTS)
@Fork(
    value = 2,
    jvmArgs = {"-Xmx3g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class WideRuleBenchmark {
  static final int SUBJECTS = 20_000;
  private static final int LOW = 10;
  private static final int HIGH = 90;

  /** Numbers, one value for missing, and the sheet. */
  static final class Subject {
    final int[] numbers;
    FactSheet sheet;

    Subject(int[] numbers) {
      this.numbers = numbers;
    }

    FactSheet sheet() {
      return sheet;
    }
  }

  @Param({"20", "64", "65", "200"})
  int rules;

  /** How many facts there are at most. */
  @Param({"200"})
  int facts;

  /** How many in a hundred fail a fact, and how many lack it. */
  @Param({"1"})
  int bad;

  @Param({"1"})
  int missing;

  private int[] factOf;
  private int[] low;
  private int[] high;
  private Subject[] subjects;
  private Plan<Subject> plan;
  private FactForm<Subject> form;
  private Plan<Subject> sheets;

  /** Both plans are made to agree with the loop, in every word of the masks of every subject. */
  @Setup(Level.Trial)
  public void build() {
    int numbers = Math.min(rules, facts);
    factOf = IntStream.range(0, rules).map(at -> at % numbers).toArray();
    low = IntStream.range(0, rules).map(at -> LOW - at / numbers).toArray();
    high = IntStream.range(0, rules).map(at -> HIGH + at / numbers).toArray();
    List<ScalarFact<Subject>> read = IntStream.range(0, numbers).mapToObj(at -> fact(at)).toList();
    List<Rule<Subject>> all = new ArrayList<>();
    for (int at = 0; at < rules; at++) {
      Bound<Subject> bound =
          Bound.within(read.get(factOf[at]), low[at], high[at], ApplicantRules.KEEPER);
      all.add(ApplicantRules.rule("R" + at, bound));
    }
    plan = ApplicantRules.plan(all);
    form = plan.form();
    sheets = plan.over(form, Subject::sheet);
    SplittableRandom random = new SplittableRandom(20210321);
    subjects = new Subject[SUBJECTS];
    for (int at = 0; at < SUBJECTS; at++) {
      subjects[at] = new Subject(random.ints(numbers, 0, 10_000).map(this::number).toArray());
      subjects[at].sheet = form.sheet(subjects[at]);
    }
    if (judge(plan) != straightLoop() || judge(sheets) != straightLoop()) {
      throw new IllegalStateException("the verdicts differ");
    }
  }

  private int number(int dice) {
    if (dice < 100 * (bad + missing)) {
      return dice < 100 * missing ? Integer.MIN_VALUE : 95;
    }
    return LOW + dice % (HIGH - LOW + 1);
  }

  private static ScalarFact<Subject> fact(int at) {
    return ScalarFact.integer(
        "fact" + at,
        Bilingual.same("fact" + at),
        new Bounds(0, 100),
        ApplicantRules.KEEPER,
        subject -> {
          int number = subject.numbers[at];
          return number == Integer.MIN_VALUE ? Bounds.NOT_KNOWN : Bounds.word(number);
        });
  }

  /**
   * A loop over the numbers as one would write it by hand: with constant bounds, or with a table of
   * bounds where a number has several.
   */
  @Benchmark
  public long straightLoop() {
    return facts >= rules ? constantBounds() : tableOfBounds();
  }

  private long constantBounds() {
    long sum = 0;
    for (Subject subject : subjects) {
      for (int from = 0; from < rules; from += Long.SIZE) {
        long no = 0;
        long open = 0;
        int end = Math.min(rules, from + Long.SIZE);
        for (int at = from; at < end; at++) {
          int number = subject.numbers[at];
          if (number == Integer.MIN_VALUE) {
            open |= 1L << at;
          } else if (number < LOW || number > HIGH) {
            no |= 1L << at;
          }
        }
        sum = 31 * (31 * sum + no) + open;
      }
    }
    return sum;
  }

  private long tableOfBounds() {
    long sum = 0;
    for (Subject subject : subjects) {
      for (int from = 0; from < rules; from += Long.SIZE) {
        long no = 0;
        long open = 0;
        int end = Math.min(rules, from + Long.SIZE);
        for (int at = from; at < end; at++) {
          int number = subject.numbers[factOf[at]];
          if (number == Integer.MIN_VALUE) {
            open |= 1L << at;
          } else if (number < low[at] || number > high[at]) {
            no |= 1L << at;
          }
        }
        sum = 31 * (31 * sum + no) + open;
      }
    }
    return sum;
  }

  /** Any subject. */
  @Benchmark
  public long jiceng() {
    return judge(plan);
  }

  /** Subjects that carry a sheet. */
  @Benchmark
  public long jicengSheets() {
    return judge(sheets);
  }

  /** Making the sheets. */
  @Benchmark
  public void buildSheets(Blackhole hole) {
    for (Subject subject : subjects) {
      hole.consume(form.sheet(subject));
    }
  }

  private long judge(Plan<Subject> by) {
    long sum = 0;
    for (Subject subject : subjects) {
      Verdicts verdicts = by.judge(subject);
      for (int word = 0; word * Long.SIZE < rules; word++) {
        sum = 31 * (31 * sum + verdicts.unmet(word)) + verdicts.undetermined(word);
      }
    }
    return sum;
  }
}
