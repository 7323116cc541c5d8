package org.example.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
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

/** As many rules as facts, each fact a number from 0 to 100: the hard case, nothing is shared. */
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

  private Subject[] subjects;
  private Plan<Subject> plan;
  private Plan<Subject> sheets;

  /** 1 % bad and 1 % missing per fact; both plans are made to agree with the loop. */
  @Setup(Level.Trial)
  public void build() {
    List<Rule<Subject>> all = new ArrayList<>();
    for (int at = 0; at < rules; at++) {
      all.add(ApplicantRules.rule("R" + at, Bound.within(fact(at), LOW, HIGH, ApplicantRules.KEEPER)));
    }
    plan = ApplicantRules.plan(all);
    FactForm<Subject> form = plan.form();
    sheets = plan.over(form, Subject::sheet);
    SplittableRandom random = new SplittableRandom(20210321);
    subjects = new Subject[SUBJECTS];
    for (int at = 0; at < SUBJECTS; at++) {
      subjects[at] = new Subject(random.ints(rules, 0, 10_000).map(WideRuleBenchmark::number).toArray());
      subjects[at].sheet = form.sheet(subjects[at]);
    }
    if (judge(plan) != straightLoop() || judge(sheets) != straightLoop()) {
      throw new IllegalStateException("the verdicts differ");
    }
  }

  private static int number(int dice) {
    if (dice < 200) {
      return dice < 100 ? Integer.MIN_VALUE : 95;
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

  /** A loop over the numbers with constant bounds, as one would write it by hand. */
  @Benchmark
  public long straightLoop() {
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
