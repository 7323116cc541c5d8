package org.jiceng.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import org.jiceng.text.Language;
import org.jiceng.text.Message;
import org.jiceng.text.Text;

/**
 * A threshold applied to numbers, which explains itself.
 *
 * @param threshold what had to be reached
 * @param baseCount how many the base counts
 * @param have how many there are
 */
public record Working(Threshold threshold, long baseCount, long have) implements Text {

  public Working {
    checkArgument(baseCount >= 0 && have >= 0, "counts cannot be negative");
  }

  /** The least number that meets the threshold. */
  public long need() {
    return threshold.least(baseCount);
  }

  /** Whether the threshold is met. */
  public boolean isMet() {
    return have >= need();
  }

  /** How many there are above what is needed; negative if short. */
  public long margin() {
    return have - need();
  }

  /** As {@code needs 48 of 60 (at least 4/5 of those entitled to attend), has 47, 1 short}. */
  @Override
  public String in(Language language) {
    return Message.of(
            isMet() ? LawText.WORKING_MET : LawText.WORKING_SHORT,
            ImmutableMap.of(
                "need", need(),
                "base", baseCount,
                "have", have,
                "margin", Math.abs(margin()),
                "threshold", threshold))
        .in(language);
  }
}
