package org.jiceng.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;
import org.jiceng.rollup.Ratio;

/**
 * Whether the figures of a report can be true together. Nothing is known here but what the report
 * itself says, so a report that passes may still be wrong. Shares are rounded half up to as many
 * decimals as were printed; one that fits only if cut off is a warning.
 */
public final class Reconciliation {
  private final ImmutableList<Issue> issues;

  private Reconciliation(ImmutableList<Issue> issues) {
    this.issues = issues;
  }

  /** Of {@code claims}, each by itself. */
  public static Reconciliation of(Claim... claims) {
    return of(ImmutableList.copyOf(claims));
  }

  /** Of {@code claims}, each by itself. */
  public static Reconciliation of(Iterable<Claim> claims) {
    IssueLog log = new IssueLog();
    claims.forEach(claim -> check(claim, log));
    return new Reconciliation(log.sorted());
  }

  /** What does not fit, the worst first. */
  public ImmutableList<Issue> issues() {
    return issues;
  }

  /** Whether the figures can be true together. */
  public boolean isPossible() {
    return issues.stream().noneMatch(Issue::isError);
  }

  private static void check(Claim claim, IssueLog log) {
    if (claim instanceof Claim.Total total) {
      check(total, log);
    } else if (claim instanceof Claim.Part part) {
      checkPart(part.part(), part.whole(), log);
    } else if (claim instanceof Claim.Share share) {
      check(share, log);
    } else {
      check((Claim.ShareAlone) claim, log);
    }
  }

  private static void check(Claim.Total total, IssueLog log) {
    long made = sum(total.parts()) - sum(total.twice());
    if (made != total.whole().number()) {
      log.add(
          FiguresIssue.FIGURES_TOTAL_DIFFERS,
          Place.none(),
          ImmutableMap.of(
              "whole", total.whole(),
              "parts", total.parts(),
              "twice", sum(total.twice()),
              "made", made));
    }
  }

  private static long sum(ImmutableList<GivenFigure> figures) {
    return figures.stream().mapToLong(GivenFigure::number).reduce(0, Math::addExact);
  }

  private static boolean checkPart(GivenFigure part, GivenFigure whole, IssueLog log) {
    if (part.number() > whole.number()) {
      log.add(
          FiguresIssue.FIGURES_PART_ABOVE_WHOLE,
          Place.none(),
          ImmutableMap.of("part", part, "whole", whole));
      return false;
    }
    return true;
  }

  private static boolean checkSomebody(GivenFigure whole, PrintedPercent printed, IssueLog log) {
    if (whole.number() == 0) {
      log.add(
          FiguresIssue.FIGURES_SHARE_OF_NOBODY,
          Place.none(),
          ImmutableMap.of("whole", whole, "printed", printed));
      return false;
    }
    return true;
  }

  private static void check(Claim.Share share, IssueLog log) {
    if (!checkPart(share.part(), share.whole(), log)
        || !checkSomebody(share.whole(), share.printed(), log)) {
      return;
    }
    Ratio exact = new Ratio(share.part().number(), share.whole().number());
    PrintedPercent printed = share.printed();
    if (printed.isRounded(exact)) {
      return;
    }
    log.add(
        printed.isCut(exact)
            ? FiguresIssue.FIGURES_SHARE_CUT_OFF
            : FiguresIssue.FIGURES_SHARE_DIFFERS,
        Place.none(),
        ImmutableMap.of(
            "part", share.part(),
            "whole", share.whole(),
            "printed", printed,
            "exact", exact.percent(printed.percent().scale() + 1)));
  }

  private static void check(Claim.ShareAlone share, IssueLog log) {
    PrintedPercent printed = share.printed();
    if (!checkSomebody(share.whole(), printed, log)) {
      return;
    }
    long whole = share.whole().number();
    // The two numbers on either side of the share are the nearest to it: if they miss, all do.
    Ratio below = new Ratio(printed.mostWithin(whole), whole);
    Ratio above = new Ratio(Math.min(below.numerator() + 1, whole), whole);
    if (printed.isRounded(below) || printed.isRounded(above)) {
      return;
    }
    int decimals = printed.percent().scale() + 1;
    if (printed.isCut(above)) {
      log.add(
          FiguresIssue.FIGURES_SHARE_CUT_OFF,
          Place.none(),
          ImmutableMap.of(
              "part", above.numerator(),
              "whole", share.whole(),
              "printed", printed,
              "exact", above.percent(decimals)));
      return;
    }
    log.add(
        FiguresIssue.FIGURES_SHARE_IMPOSSIBLE,
        Place.none(),
        ImmutableMap.<String, Object>builder()
            .put("whole", share.whole())
            .put("printed", printed)
            .put("below", below.numerator())
            .put("belowPercent", below.percent(decimals))
            .put("above", above.numerator())
            .put("abovePercent", above.percent(decimals))
            .buildOrThrow());
  }
}
