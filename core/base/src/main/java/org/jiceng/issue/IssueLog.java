package org.jiceng.issue;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects issues while something is read or checked. Mutable, for one thread. */
public final class IssueLog {
  private final List<Issue> issues = new ArrayList<>();
  private final int most;
  private long more;
  private boolean refused;

  /** Nothing recorded yet, and no end to it. */
  public IssueLog() {
    this(Integer.MAX_VALUE);
  }

  /**
   * Nothing recorded yet; the first {@code most} issues will be kept and the others counted, but
   * that the first error is always kept.
   *
   * @param most at least 1
   */
  public IssueLog(int most) {
    checkArgument(most >= 1, "at least one issue is kept, not %s", most);
    this.most = most;
  }

  /** Records {@code issue}. */
  public void add(Issue issue) {
    if (issues.size() < most || (issue.isError() && !refused)) {
      issues.add(issue);
    } else {
      more++;
    }
    refused |= issue.isError();
  }

  /** Records an issue made of its parts. */
  public void add(IssueCode code, Place place, Map<String, ?> arguments) {
    add(Issue.of(code, place, arguments));
  }

  /** Records all of {@code more}. */
  public void addAll(Iterable<Issue> more) {
    more.forEach(this::add);
  }

  /** Whether an error was recorded. */
  public boolean hasErrors() {
    return refused;
  }

  /** How many issues were not kept. */
  public long more() {
    return more;
  }

  /** How many issues are kept so far. */
  public int size() {
    return issues.size();
  }

  /** What is kept, each issue once, sorted by place. */
  public ImmutableList<Issue> sorted() {
    return issues.stream().distinct().sorted().collect(ImmutableList.toImmutableList());
  }
}
