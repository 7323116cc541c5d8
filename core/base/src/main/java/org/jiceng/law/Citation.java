package org.jiceng.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jiceng.text.Language;
import org.jiceng.text.Message;
import org.jiceng.text.Text;

/**
 * Where a rule stands, and how surely.
 *
 * @param rule a stable id of the rule: the instrument's id, a slash, and the article if it was
 *     verified, otherwise a word, as {@code PARTY-ELECT-2020/quorum}
 * @param instrument the text
 * @param article the article, as {@code 5}, or the item of a list that is policy; empty if its
 *     number was not verified
 * @param confidence how the content is known
 */
public record Citation(
    String rule, Instrument instrument, Optional<String> article, Confidence confidence)
    implements Text {

  public Citation {
    checkArgument(
        instrument.authority() == Authority.POLICY || confidence.isLaw(),
        "%s is %s: only policy may rest on it",
        rule,
        confidence);
  }

  /** An article whose number was verified. */
  public static Citation article(Instrument instrument, String article, Confidence confidence) {
    return new Citation(
        instrument.id() + "/" + article, instrument, Optional.of(article), confidence);
  }

  /** A rule whose article number was not verified, under a word of its own. */
  public static Citation unverified(Instrument instrument, String word, Confidence confidence) {
    return new Citation(instrument.id() + "/" + word, instrument, Optional.empty(), confidence);
  }

  /** What the rule rests on. */
  public Authority authority() {
    return instrument.authority();
  }

  /** Title, article (or that it is not verified), and how the content is known. */
  @Override
  public String in(Language language) {
    return Message.of(
            LawText.CITATION,
            ImmutableMap.of(
                "title",
                instrument.title(),
                "article",
                articleText(),
                "rule",
                rule,
                "confidence",
                confidence))
        .in(language);
  }

  private Text articleText() {
    boolean policy = authority() == Authority.POLICY;
    if (article.isPresent()) {
      LawText words = policy ? LawText.ITEM : LawText.ARTICLE;
      return words.with(ImmutableMap.of("number", article.get()));
    }
    return policy ? LawText.NO_ARTICLE : LawText.ARTICLE_NOT_VERIFIED;
  }
}
