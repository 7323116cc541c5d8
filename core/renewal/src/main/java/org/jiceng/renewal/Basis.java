package org.jiceng.renewal;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.Instrument;
import org.jiceng.law.Instruments;
import org.jiceng.text.Bilingual;

/** Where the rules of this room stand; what no text states is a default of this library. */
final class Basis {
  private static final Instrument DEFAULTS =
      Instruments.policy(
          "RENEWAL-DEFAULTS",
          new Bilingual("本库换届默认值", "Renewal defaults of this library"),
          LocalDate.of(1990, 6, 27));

  private Basis() {}

  /** The rule of an article, as {@code 33-2}: the article's number stands before the hyphen. */
  static Citation of(Instrument instrument, String rule, Confidence confidence) {
    return new Citation(
        instrument.id() + "/" + rule,
        instrument,
        Optional.of(Splitter.on('-').splitToList(rule).get(0)),
        confidence);
  }

  /** A default that was deduced. */
  static Citation inferred(String word) {
    return Citation.unverified(DEFAULTS, word, Confidence.INFERRED);
  }
}
