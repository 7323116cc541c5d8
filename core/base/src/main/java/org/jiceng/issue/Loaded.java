package org.jiceng.issue;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What could be read of an input, and every issue with its place. Unlike an {@link Outcome}, the
 * good part is there even if another part was refused.
 *
 * @param <T> the type of what was read
 */
public final class Loaded<T> {
  private final Optional<T> value;
  private final ImmutableList<Issue> issues;

  private Loaded(Optional<T> value, ImmutableList<Issue> issues) {
    this.value = value;
    this.issues = issues;
  }

  /** The good part, and the issues of {@code log}. */
  public static <T> Loaded<T> of(T value, IssueLog log) {
    return new Loaded<>(Optional.of(value), log.sorted());
  }

  /** Nothing good: {@code log} says why, with at least one error. */
  public static <T> Loaded<T> nothing(IssueLog log) {
    checkArgument(log.hasErrors(), "nothing was read, and no error says why");
    return new Loaded<>(Optional.empty(), log.sorted());
  }

  /** What {@code outcome} accepted; its issues are added to {@code log}. */
  public static <T> Loaded<T> of(Outcome<T> outcome, IssueLog log) {
    log.addAll(outcome.issues());
    return new Loaded<>(outcome.value(), log.sorted());
  }

  /** The good part; empty if nothing could be made of the input. */
  public Optional<T> value() {
    return value;
  }

  /** All issues, sorted by place. */
  public ImmutableList<Issue> issues() {
    return issues;
  }

  /** The issues for which something was refused. */
  public ImmutableList<Issue> errors() {
    return issues.stream().filter(Issue::isError).collect(toImmutableList());
  }

  /**
   * The whole, if nothing was refused.
   *
   * @throws RefusedException with all issues, if one of them is an error
   */
  public T orElseThrow() {
    if (issues.stream().anyMatch(Issue::isError)) {
      throw new RefusedException(issues);
    }
    return value.orElseThrow();
  }

  /** Whether there is a good part, and the issues; nothing of what was read. */
  @Override
  public String toString() {
    return "Loaded{" + (value.isPresent() ? "a value" : "nothing") + ", " + issues + "}";
  }
}
