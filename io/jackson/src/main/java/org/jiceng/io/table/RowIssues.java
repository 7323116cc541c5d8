package org.jiceng.io.table;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jiceng.io.source.Limit;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueCode;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;
import org.jiceng.issue.Severity;

/**
 * Passes issues on, and knows whether the present row, or any, had one that refuses it. Mutable.
 */
final class RowIssues implements Consumer<Issue> {
  private final Consumer<? super Issue> sink;
  private boolean refused;
  private long errors;
  private long doubts;

  RowIssues(Consumer<? super Issue> sink) {
    this.sink = sink;
  }

  /** A row begins. */
  void begin() {
    refused = false;
  }

  @Override
  public void accept(Issue issue) {
    if (issue.isError()) {
      refused = true;
      errors++;
    }
    doubts += issue.severity() == Severity.NOTICE ? 0 : 1;
    sink.accept(issue);
  }

  void add(IssueCode code, Place place, Map<String, ?> arguments) {
    accept(Issue.of(code, place, arguments));
  }

  void add(IssueCode code, Place place) {
    add(code, place, ImmutableMap.of());
  }

  void exceeded(Limit limit, Source source, Place place) {
    IssueLog log = new IssueLog();
    source.limits().report(limit, place, log);
    log.sorted().forEach(this);
  }

  /** Whether the row that began last is refused. */
  boolean isRefused() {
    return refused;
  }

  boolean hasErrors() {
    return errors > 0;
  }

  /** How many were worse than a notice. */
  long doubts() {
    return doubts;
  }
}
