package org.jiceng.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import org.jiceng.text.Language;
import org.jiceng.text.Message;
import org.jiceng.text.Text;

/**
 * A share of a base that must be reached or passed. Exact integer arithmetic, which does not
 * overflow.
 *
 * @param base of whom the share is taken
 * @param comparison whether the exact share itself is enough
 * @param share the share
 */
public record Threshold(Base base, Comparison comparison, Fraction share) implements Text {

  /** More than {@code share} of {@code base}. */
  public static Threshold moreThan(Fraction share, Base base) {
    return new Threshold(base, Comparison.MORE_THAN, share);
  }

  /** At least {@code share} of {@code base}. */
  public static Threshold atLeast(Fraction share, Base base) {
    return new Threshold(base, Comparison.AT_LEAST, share);
  }

  /**
   * The least number that meets this threshold. It may be above {@code baseCount}: more than the
   * whole cannot be had. It may be 0: at least a share of nobody needs nobody.
   *
   * @param baseCount how many the base counts, not negative
   */
  public long least(long baseCount) {
    checkArgument(baseCount >= 0, "a base cannot be negative: %s", baseCount);
    long whole = baseCount / share.denominator() * share.numerator();
    long part = baseCount % share.denominator() * share.numerator();
    long floor = whole + part / share.denominator();
    boolean exact = part % share.denominator() == 0;
    return comparison == Comparison.AT_LEAST && exact ? floor : Math.addExact(floor, 1);
  }

  /** Whether {@code have} of {@code baseCount} meet this threshold. */
  public boolean isMetBy(long have, long baseCount) {
    return have >= least(baseCount);
  }

  /** This threshold applied to numbers. */
  public Working apply(long have, long baseCount) {
    return new Working(this, baseCount, have);
  }

  /** As {@code at least 4/5 of those entitled to attend}. */
  @Override
  public String in(Language language) {
    return Message.of(
            LawText.THRESHOLD,
            ImmutableMap.of("comparison", comparison, "share", share, "base", base))
        .in(language);
  }
}
