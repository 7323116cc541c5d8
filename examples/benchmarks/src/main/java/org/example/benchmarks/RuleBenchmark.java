package org.example.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jiceng.fact.FactForm;
import org.jiceng.rule.Finding;
import org.jiceng.rule.Plan;
import org.jiceng.rule.Verdict;
import org.jiceng.rule.Verdicts;
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

/** Applicants a microsecond, which is millions a second: twenty rules, one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(RuleBenchmark.APPLICANTS)
@Fork(
    value = 2,
    jvmArgs = {"-Xmx3g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RuleBenchmark {
  static final int APPLICANTS = 100_000;

  /** How many in a hundred fail a fact, and how many lack it. */
  @Param({"1"})
  int bad;

  @Param({"1"})
  int missing;

  private Applicant[] applicants;
  private List<Applicant> listed;
  private Plan<Applicant> plan;
  private FactForm<Applicant> form;
  private Plan<Applicant> sheets;
  private DroolsRules drools;
  private YaviRules yavi;
  private HibernateRules hibernate;

  /** Everything is built, and all are made to agree on every applicant. */
  @Setup(Level.Trial)
  public void build() {
    applicants = Applicants.of(APPLICANTS, bad, missing);
    listed = List.of(applicants);
    plan = ApplicantRules.plan();
    form = plan.form();
    sheets = plan.over(form, Applicant::sheet);
    for (Applicant applicant : applicants) {
      applicant.sheet = form.sheet(applicant);
    }
    drools = new DroolsRules();
    yavi = new YaviRules();
    hibernate = new HibernateRules();
    drools.judge(listed);
    for (int at = 0; at < APPLICANTS; at++) {
      checkEqual(applicants[at]);
    }
  }

  private void checkEqual(Applicant applicant) {
    Verdicts verdicts = plan.judge(applicant);
    long mask = verdicts.unmet(0) | verdicts.undetermined(0) << 32;
    if (!verdicts.equals(sheets.judge(applicant))
        || mask != HandRules.judge(applicant)
        || mask != applicant.marks
        || mask != yavi.judge(applicant)
        || mask != hibernate.judge(applicant)) {
      throw new IllegalStateException("the verdicts differ");
    }
  }

  /** By hand, for just these rules. */
  @Benchmark
  public long straightCode() {
    long sum = 0;
    for (Applicant applicant : applicants) {
      sum = 31 * sum + HandRules.judge(applicant);
    }
    return sum;
  }

  /** Any subject: each fact is read from it. */
  @Benchmark
  public long jiceng() {
    return judge(plan);
  }

  /** Subjects that carry a sheet. */
  @Benchmark
  public long jicengSheets() {
    return judge(sheets);
  }

  private long judge(Plan<Applicant> by) {
    long sum = 0;
    for (Applicant applicant : applicants) {
      Verdicts verdicts = by.judge(applicant);
      sum = 31 * sum + (verdicts.unmet(0) | verdicts.undetermined(0) << 32);
    }
    return sum;
  }

  /** Making the sheets. */
  @Benchmark
  public void buildSheets(Blackhole hole) {
    for (Applicant applicant : applicants) {
      hole.consume(form.sheet(applicant));
    }
  }

  /** By hand, with a finding for what is unmet or unknown. */
  @Benchmark
  public long straightFindings() {
    long unknown = 0;
    for (Applicant applicant : applicants) {
      for (HandRules.HandFinding finding : HandRules.findings(applicant)) {
        unknown += finding.unknown() ? 1 : 0;
      }
    }
    return unknown;
  }

  /** Any subject, with findings. */
  @Benchmark
  public long jicengFindings() {
    return findings(plan);
  }

  /** Subjects that carry a sheet, with findings. */
  @Benchmark
  public long jicengSheetsFindings() {
    return findings(sheets);
  }

  private long findings(Plan<Applicant> by) {
    long unknown = 0;
    for (Applicant applicant : applicants) {
      for (Finding<Applicant> finding : by.findings(applicant)) {
        unknown += finding.verdict() == Verdict.UNDETERMINED ? 1 : 0;
      }
    }
    return unknown;
  }

  /** Drools, executable model, all in one session. */
  @Benchmark
  public List<Applicant> drools() {
    drools.judge(listed);
    return listed;
  }

  /** YAVI. */
  @Benchmark
  public long yavi() {
    long sum = 0;
    for (Applicant applicant : listed) {
      sum = 31 * sum + yavi.judge(applicant);
    }
    return sum;
  }

  /** Hibernate Validator. */
  @Benchmark
  public long hibernateValidator() {
    long sum = 0;
    for (Applicant applicant : listed) {
      sum = 31 * sum + hibernate.judge(applicant);
    }
    return sum;
  }
}
