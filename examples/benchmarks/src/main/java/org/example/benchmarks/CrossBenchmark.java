package org.example.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jiceng.review.Candidate;
import org.jiceng.review.CandidateList;
import org.jiceng.review.CrossChange;
import org.jiceng.review.CrossKind;
import org.jiceng.review.CrossPolicy;
import org.jiceng.review.CrossReport;
import org.jiceng.review.CrossReview;
import org.jiceng.review.LiveCrossReview;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Rules across all candidates of an exercise: one person in two places, posts that do not go
 * together, relatives. The library looks for names and undeclared relatives as well.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = {"-Xmx6g", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class CrossBenchmark {

  @Param({"1000000"})
  int candidates;

  private HandCross hand;
  private CrossReview review;
  private LiveCrossReview live;
  private CrossLists lists;
  private int at;

  /** Everything is built, and both ways are made to agree. */
  @Setup(Level.Trial)
  public void build() {
    lists = new CrossLists(candidates);
    hand = new HandCross(lists);
    review =
        CrossReview.of(
                CrossPolicy.lawOn(CrossLists.DAY),
                List.of(CandidateList.of(lists.candidates).orElseThrow()))
            .identities(lists.numbers)
            .kinships(lists.kinships());
    live = review.live();
    CrossReport report = review.conclude();
    int[] counts = hand.counts();
    check(report, CrossKind.ONE_PERSON_TWO_PLACES, counts[0]);
    check(report, CrossKind.INCOMPATIBLE_POSTS, counts[1]);
    check(report, CrossKind.RELATIVES, counts[2]);
  }

  private static void check(CrossReport report, CrossKind kind, int expected) {
    long found = report.findings().stream().filter(one -> one.kind() == kind).count();
    if (found != expected || found == 0) {
      throw new IllegalStateException(kind + ": " + found + ", by hand " + expected);
    }
  }

  /** All candidates, every finding kept. */
  @Benchmark
  public CrossReport jiceng() {
    return review.conclude();
  }

  /** The same from candidates, numbers and relatives as a caller has them: all that it takes. */
  @Benchmark
  public CrossReport jicengFromCandidates() {
    return CrossReview.of(
            CrossPolicy.lawOn(CrossLists.DAY),
            List.of(CandidateList.of(lists.candidates).orElseThrow()))
        .identities(lists.numbers)
        .kinships(lists.kinships())
        .conclude();
  }

  /** The three rules by hand, counts alone. */
  @Benchmark
  public int[] handMaps() {
    return hand.counts();
  }

  /** One candidate changes: the difference. */
  @Benchmark
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  public CrossChange oneChanges() {
    at = (at + 7919) % candidates;
    Candidate candidate = lists.candidates.get(at);
    return live.put(candidate, lists.numbers.get(candidate.id()));
  }
}
