package org.jiceng.election;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jiceng.internal.ValueStyle;
import org.jiceng.issue.Outcome;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Text;

/**
 * On which day each act of an election was done. Each act is judged by the law of its own day; that
 * is deduced, so another day may be laid down for an act. Such an override is policy, and the name
 * of the method says so. Immutable.
 */
@Value.Immutable
@ValueStyle
public sealed interface LawDays permits ImmutableLawDays {

  /** The day of the poll. */
  LocalDate poll();

  /** The days of the acts before it; an act that is not named was done on the day of the poll. */
  ImmutableMap<Act, LocalDate> acts();

  /** Acts judged by the law of another day, by policy. */
  ImmutableMap<Act, OtherLaw> overrides();

  /** Everything on one day. */
  static LawDays of(LocalDate poll) {
    return new Builder().poll(poll).build();
  }

  /** The day whose law {@code act} is judged by. */
  default LocalDate lawOf(Act act) {
    OtherLaw override = overrides().get(act);
    if (override != null) {
      return override.day();
    }
    LocalDate day = acts().get(act);
    return day == null ? poll() : day;
  }

  /**
   * The method of {@code kind}: its rules on nomination from the law of the day of nomination,
   * those on proxies from the law of the day of filing, all others from the law of the poll. The
   * day of the register is read where that is judged. Refused if no law is known for one of these
   * days.
   */
  default Outcome<ElectionMethod> method(ElectionKind kind) {
    return MixedMethod.of(kind, this);
  }

  /**
   * An act judged by the law of another day.
   *
   * @param day the day whose law holds instead
   * @param reason why
   */
  record OtherLaw(LocalDate day, Bilingual reason) {

    /** The words that the name of a method has for it. */
    Text words(Act act) {
      return ElectionText.LAW_DAY_OVERRIDDEN.with(
          ImmutableMap.of("act", act, "day", day, "reason", reason));
    }
  }

  /** Builds the days of an election. */
  final class Builder extends ImmutableLawDays.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
