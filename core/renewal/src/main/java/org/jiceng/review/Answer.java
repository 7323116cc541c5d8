package org.jiceng.review;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/** What a body answers about a candidate. Where it reports nothing, it has found nothing. */
public sealed interface Answer {

  /** Nothing found under any condition for which the body is competent. */
  record NoIssue() implements Answer {
    @Override
    public AnswerKind kind() {
      return AnswerKind.NO_ISSUE;
    }
  }

  /**
   * A case is open, or several.
   *
   * @param conditions the conditions under which; none for all for which the body is competent
   */
  record Open(ImmutableSet<ConditionCode> conditions) implements Answer {
    @Override
    public AnswerKind kind() {
      return AnswerKind.OPEN;
    }

    @Override
    public boolean isOpenOn(ConditionCode asked) {
      return conditions.isEmpty() || conditions.contains(asked);
    }
  }

  /**
   * The body does not hold such data.
   *
   * @param conditions the conditions on which it does not; none for all
   */
  record NotOurData(ImmutableSet<ConditionCode> conditions) implements Answer {
    @Override
    public AnswerKind kind() {
      return AnswerKind.NOT_OUR_DATA;
    }

    @Override
    public boolean lacksDataOn(ConditionCode asked) {
      return conditions.isEmpty() || conditions.contains(asked);
    }
  }

  /**
   * Records.
   *
   * @param reported at least one
   */
  record Records(ImmutableList<ReportedRecord> reported) implements Answer {
    public Records {
      checkArgument(!reported.isEmpty(), "no records: say that nothing was found");
    }

    @Override
    public AnswerKind kind() {
      return AnswerKind.RECORDS;
    }

    @Override
    public ImmutableList<ReportedRecord> records() {
      return reported;
    }
  }

  /** Nothing found. */
  static Answer noIssue() {
    return new NoIssue();
  }

  /** Cases are open under {@code conditions}; without one, the body does not say under which. */
  static Answer open(ConditionCode... conditions) {
    return new Open(ImmutableSet.copyOf(conditions));
  }

  /** The body holds no such data at all. */
  static Answer notOurData() {
    return new NotOurData(ImmutableSet.of());
  }

  /** Records. */
  static Answer records(ReportedRecord... reported) {
    return new Records(ImmutableList.copyOf(reported));
  }

  /** Which kind it is. */
  AnswerKind kind();

  /** The records reported, in the order in which they were given. */
  default ImmutableList<ReportedRecord> records() {
    return ImmutableList.of();
  }

  /** The records reported under {@code condition}. */
  default ImmutableList<ReportedRecord> records(ConditionCode condition) {
    return records().stream()
        .filter(record -> record.condition() == condition)
        .collect(toImmutableList());
  }

  /** Whether a case is open under {@code condition}, or may be. */
  default boolean isOpenOn(ConditionCode condition) {
    return false;
  }

  /** Whether the body says that it holds no data under {@code condition}. */
  default boolean lacksDataOn(ConditionCode condition) {
    return false;
  }
}
