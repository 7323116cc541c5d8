package org.jiceng.recommendation;

import com.google.common.collect.ImmutableMap;
import org.jiceng.law.Comparison;
import org.jiceng.law.Fraction;
import org.jiceng.text.Language;
import org.jiceng.text.Text;

/**
 * The score that a person needs to go on.
 *
 * @param comparison whether the exact share is enough
 * @param share the share
 */
public record PassMark(Comparison comparison, Fraction share) implements Text {

  boolean isReachedBy(Score score) {
    int compared = score.compareTo(share);
    return compared > 0 || (compared == 0 && comparison == Comparison.AT_LEAST);
  }

  @Override
  public String in(Language language) {
    return RecommendationText.PASS_MARK
        .with(ImmutableMap.of("comparison", comparison, "share", share))
        .in(language);
  }
}
