package org.jiceng.io.policy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.io.document.LawValues;
import org.jiceng.io.json.Member;
import org.jiceng.io.json.Values;
import org.jiceng.review.ReviewPolicy;

/** The days within a policy: until when bodies reply, and by which days that is counted. */
final class PolicyDays {
  /** A working year and more; whoever means longer has written a year or a count of hours. */
  private static final int LONGEST = 365;

  static final Member<Optional<LocalDate>> REPLIES_DUE =
      Member.optional("repliesDue", LawValues.DAY);
  static final Member<Optional<LocalDate>> DEEMED_PASS_AFTER =
      Member.optional("deemedPassAfter", LawValues.DAY);
  static final Member<Optional<Integer>> RE_EXAMINATION_DAYS =
      Member.optional("reExaminationDays", Values.integer(1, LONGEST));
  static final Member<ImmutableList<LocalDate>> CALENDAR_EXCEPTIONS =
      Member.of("calendarExceptions", Values.list(LawValues.DAY), ImmutableList.of());

  private PolicyDays() {}

  static void set(Attributes policy, ReviewPolicy.Builder builder) {
    policy.get(REPLIES_DUE).ifPresent(builder::repliesDue);
    policy.get(DEEMED_PASS_AFTER).ifPresent(builder::deemedPassAfter);
    policy.get(RE_EXAMINATION_DAYS).ifPresent(builder::reExaminationDays);
    builder.addAllCalendarExceptions(policy.get(CALENDAR_EXCEPTIONS));
  }
}
