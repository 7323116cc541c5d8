package org.jiceng.io.table;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Consumer;
import org.jiceng.io.source.FileIssue;
import org.jiceng.io.source.Reading;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Loaded;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Severity;

/** Keeps as many issues of one source as a {@link Reading} allows, and counts the rest. */
public final class KeptIssues implements Consumer<Issue> {
  private final Source source;
  private final Reading reading;
  private final IssueLog log = new IssueLog();
  private int errors;
  private int others;
  private long more;
  private long doubts;

  /** Nothing kept yet. */
  public KeptIssues(Source source, Reading reading) {
    this.source = source;
    this.reading = reading;
  }

  @Override
  public void accept(Issue issue) {
    doubts += issue.severity() == Severity.NOTICE ? 0 : 1;
    int before = issue.isError() ? errors++ : others++;
    if (before < reading.mostIssues()) {
      log.add(issue);
    } else {
      more++;
    }
  }

  /** Counts issues that somebody else did not keep, all of them errors. */
  public void more(long others) {
    more += others;
    doubts += others;
  }

  /** What {@code outcome} accepted; its issues are kept with the others. */
  public <T> Optional<T> of(Outcome<T> outcome) {
    outcome.issues().forEach(this);
    return outcome.value();
  }

  /**
   * What was read, with the issues. Nothing if there is no {@code value}, or if the reading is
   * strict and one of the issues is worse than a notice.
   */
  public <T> Loaded<T> loaded(Optional<T> value) {
    if (more > 0) {
      log.add(FileIssue.FILE_ISSUES_MORE, source.place(), ImmutableMap.of("more", more));
    }
    if (reading.isStrict() && doubts > 0) {
      log.add(refusal(source, doubts));
      return Loaded.nothing(log);
    }
    return value.map(good -> Loaded.of(good, log)).orElseGet(() -> Loaded.nothing(log));
  }

  /** That a strict reading takes nothing of {@code source}. */
  public static Issue refusal(Source source, long doubts) {
    return Issue.of(
        FileIssue.FILE_REFUSED_WHOLE, source.place(), ImmutableMap.of("issues", doubts));
  }
}
