package org.jiceng.issue;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A value, or the issues for which it is refused.
 *
 * @param <T> the value's type
 */
public sealed interface Outcome<T> {

  /** The value, with the warnings and notices that came with it. */
  record Accepted<T>(T accepted, ImmutableList<Issue> issues) implements Outcome<T> {
    public Accepted {
      // Most things are accepted without a word, many millions of cells among them.
      if (!issues.isEmpty()) {
        checkArgument(
            issues.stream().noneMatch(Issue::isError), "accepted in spite of errors: %s", issues);
        issues = ImmutableList.sortedCopyOf(issues);
      }
    }
  }

  /** No value: among the issues is at least one error. */
  record Refused<T>(ImmutableList<Issue> issues) implements Outcome<T> {
    public Refused {
      checkArgument(issues.stream().anyMatch(Issue::isError), "refused without an error");
      issues = ImmutableList.sortedCopyOf(issues);
    }
  }

  /** Accepted without a word. */
  static <T> Outcome<T> accepted(T value) {
    return new Accepted<>(value, ImmutableList.of());
  }

  /** Refused if {@code log} has an error, else what {@code value} gives, with the log's issues. */
  static <T> Outcome<T> of(IssueLog log, Supplier<T> value) {
    return log.hasErrors()
        ? new Refused<>(log.sorted())
        : new Accepted<>(value.get(), log.sorted());
  }

  /** Refused for one issue, which must be an error. */
  static <T> Outcome<T> refused(Issue issue) {
    return new Refused<>(ImmutableList.of(issue));
  }

  /** All issues, sorted by place. */
  ImmutableList<Issue> issues();

  /** The value, if accepted. */
  default Optional<T> value() {
    return fold(Optional::of, issues -> Optional.empty());
  }

  /** What {@code change} makes of the value if there is one, with the same issues. */
  default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
    return this instanceof Accepted<T> accepted
        ? new Accepted<>(change.apply(accepted.accepted()), accepted.issues())
        : new Refused<>(issues());
  }

  /** What the matching function makes of this. */
  default <R> R fold(
      Function<? super T, ? extends R> ifAccepted,
      Function<? super ImmutableList<Issue>, ? extends R> ifRefused) {
    if (this instanceof Accepted<T> accepted) {
      return ifAccepted.apply(accepted.accepted());
    }
    return ifRefused.apply(issues());
  }

  /**
   * The value.
   *
   * @throws RefusedException with all issues, if refused
   */
  default T orElseThrow() {
    return value().orElseThrow(() -> new RefusedException(issues()));
  }
}
