package org.jiceng.issue;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;

/** Thrown by {@code orElseThrow} when a caller insists on a value that was refused. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // an ImmutableList is serializable; its elements need not be sent
  private final transient ImmutableList<Issue> issues;

  /** Refused for {@code issues}. */
  public RefusedException(ImmutableList<Issue> issues) {
    super(Joiner.on(System.lineSeparator()).join(issues));
    this.issues = issues;
  }

  /** Every issue, sorted by place. */
  public ImmutableList<Issue> issues() {
    return issues;
  }
}
