package org.jiceng.election;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.jiceng.law.Base;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.Fraction;
import org.jiceng.law.Instrument;
import org.jiceng.law.Instruments;
import org.jiceng.law.Provision;
import org.jiceng.law.Setting;
import org.jiceng.law.Threshold;
import org.jiceng.text.Bilingual;

/**
 * One of the two texts on Party elections, with what it says differently.
 *
 * @param instrument the text
 * @param label its words behind the name of a method
 */
record PartyText(Instrument instrument, Bilingual label) {
  /** Quorum more than four fifths; the surplus is one value. */
  static final PartyText OF_1990 =
      new PartyText(
          Instruments.PARTY_ELECT_1990,
          new Bilingual("（1990年暂行条例）", " (interim regulations of 1990)"));

  /** Quorum at least four fifths; the surplus is a floor. */
  static final PartyText OF_2020 =
      new PartyText(
          Instruments.PARTY_ELECT_2020, new Bilingual("（2020年条例）", " (regulations of 2020)"));

  private static final ImmutableSet<String> KNOWN_OF_1990 =
      ImmutableSet.of("quorum", "majority", "choices");

  private static final Fraction FIFTH = Fraction.of(1, 5);
  private static final Fraction FOUR_FIFTHS = Fraction.of(4, 5);

  private boolean isOf1990() {
    return instrument.equals(Instruments.PARTY_ELECT_1990);
  }

  LocalDate from() {
    return instrument.from();
  }

  /**
   * A rule whose article number was not verified. Of 1990 only those of {@link #KNOWN_OF_1990} are
   * stated anywhere that was read; that the others were as in 2020 is deduced.
   */
  Citation rule(String word) {
    return !isOf1990() || KNOWN_OF_1990.contains(word)
        ? Citation.unverified(instrument, word, Confidence.SECONDARY)
        : Basis.inferred("1990-" + word);
  }

  Setting<Threshold> quorum() {
    return new Provision<>(
        isOf1990()
            ? Threshold.moreThan(FOUR_FIFTHS, Base.ENTITLED)
            : Threshold.atLeast(FOUR_FIFTHS, Base.ENTITLED),
        rule("quorum"));
  }

  Setting<Threshold> committeeSurplus() {
    return new Provision<>(
        Threshold.atLeast(FIFTH, Base.SEATS),
        Citation.article(instrument, isOf1990() ? "12" : "13", Confidence.SEEN));
  }

  Setting<SurplusKind> surplusKind() {
    return new Provision<>(
        isOf1990() ? SurplusKind.VALUE : SurplusKind.FLOOR, committeeSurplus().citation());
  }

  /** "More than seats by 20 %" of 1990 is read as at least a fifth, as in 2020. */
  Setting<Threshold> delegatesSurplus() {
    return new Provision<>(
        Threshold.atLeast(FIFTH, Base.SEATS),
        Citation.article(instrument, isOf1990() ? "8" : "9", Confidence.SEEN));
  }

  /** Article 25 of 2020; the same words stood in 1990. */
  Citation choices() {
    return isOf1990() ? rule("choices") : Citation.article(instrument, "25", Confidence.SECONDARY);
  }

  /** Who does not attend cannot have anybody else vote. For 1990 that is deduced. */
  Setting<ProxyRule> proxies() {
    return new Provision<>(
        ProxyRule.NOT_ALLOWED,
        isOf1990() ? Basis.inferred("1990-proxies") : Basis.partOf(instrument, "24", "b"));
  }

  /** Delegates are reviewed; for 1990 that is deduced. */
  Citation delegatesReview() {
    return isOf1990()
        ? Basis.inferred("1990-delegates-review")
        : Citation.article(instrument, "11", Confidence.SEEN);
  }

  /** Record for members, approval for secretaries. Before the text on branches: from memory. */
  Citation branchConfirmation() {
    return isOf1990()
        ? Basis.remembered("confirmation-before-2020")
        : Basis.partOf(Instruments.PARTY_BRANCH_2018, "21", "c");
  }
}
