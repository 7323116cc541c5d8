package org.jiceng.issue;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects issues while something is read or checked. Mutable, for one thread. */
public final class IssueLog {
  private final List<Issue> issues = new ArrayList<>();
  private boolean refused;

  /** Nothing recorded yet. */
  public IssueLog() {}

  /** Records {@code issue}. */
  public void add(Issue issue) {
    issues.add(issue);
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

  /** How many issues were recorded so far. */
  public int size() {
    return issues.size();
  }

  /** What was recorded, each issue once, sorted by place. */
  public ImmutableList<Issue> sorted() {
    return issues.stream().distinct().sorted().collect(ImmutableList.toImmutableList());
  }
}
