package org.jiceng.election;

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
          "ELECTION-DEFAULTS",
          new Bilingual("本库选举默认值", "Election defaults of this library"),
          LocalDate.of(1990, 1, 1));

  private Basis() {}

  /** One rule of an article that has several: {@code 21} and {@code c} make the rule's id 21c. */
  static Citation partOf(Instrument instrument, String article, String part) {
    return new Citation(
        instrument.id() + "/" + article + part, instrument, Optional.of(article), Confidence.SEEN);
  }

  /** A default that was deduced. */
  static Citation inferred(String word) {
    return Citation.unverified(DEFAULTS, word, Confidence.INFERRED);
  }

  /** A default that follows an office's practice, which is not in the regulations. */
  static Citation practice(String word) {
    return Citation.unverified(DEFAULTS, word, Confidence.SECONDARY);
  }

  /** A default from memory, not checked against any text. */
  static Citation remembered(String word) {
    return Citation.unverified(DEFAULTS, word, Confidence.MEMORY);
  }
}
