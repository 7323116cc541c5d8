package org.jiceng.register;

import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.Instrument;
import org.jiceng.law.Instruments;
import org.jiceng.text.Bilingual;

/** Where the rules of this room stand; what no text states is a default of this library. */
final class Basis {
  private static final LocalDate FIRST = LocalDate.of(2010, 10, 28);
  private static final Instrument DEFAULTS =
      Instruments.policy(
          "REGISTER-DEFAULTS",
          new Bilingual("本库选民登记默认值", "Register defaults of this library"),
          FIRST);

  /** A guideline of the ministry, for reference; it binds nobody. */
  private static final Instrument GUIDELINE =
      Instruments.policy(
          "MCA-PROC-2013",
          new Bilingual("村民委员会选举规程（民发〔2013〕76号）", "Ministry guideline on village elections (2013)"),
          FIRST);

  private Basis() {}

  /** One rule of an article that has several. */
  static Citation partOf(Instrument instrument, String article, String part) {
    return new Citation(
        instrument.id() + "/" + article + part, instrument, Optional.of(article), Confidence.SEEN);
  }

  /** A default that was deduced. */
  static Citation inferred(String word) {
    return Citation.unverified(DEFAULTS, word, Confidence.INFERRED);
  }

  /** What the guideline recommends. */
  static Citation guideline(String word) {
    return Citation.unverified(GUIDELINE, word, Confidence.SEEN);
  }
}
