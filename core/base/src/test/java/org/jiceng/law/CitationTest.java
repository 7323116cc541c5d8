package org.jiceng.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.testkit.Texts;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CitationTest {
  private static final Instrument REGULATION = Instruments.PARTY_ELECT_2020;
  private static final Instrument POLICY =
      Instruments.policy("XING-2026", Bilingual.same("审查办法"), LocalDate.of(2026, 1, 1));

  @ParameterizedTest
  @EnumSource
  void onlyWhatWasReadIsLaw(Confidence confidence) {
    boolean read = confidence == Confidence.SEEN || confidence == Confidence.SECONDARY;
    assertThat(confidence.isLaw()).isEqualTo(read);
    if (read) {
      assertThat(Citation.article(REGULATION, "5", confidence).authority())
          .isEqualTo(Authority.REGULATION);
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Citation.article(REGULATION, "5", confidence));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Citation.unverified(REGULATION, "quorum", confidence));
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> Citation.unverified(Instruments.VILLAGERS_COMMITTEE_2018, "tie", confidence));
    }
    assertThat(Citation.unverified(POLICY, "quorum", confidence).authority())
        .isEqualTo(Authority.POLICY);
  }

  @Test
  void namesAVerifiedArticle() {
    Citation citation = Citation.article(REGULATION, "5", Confidence.SEEN);
    assertThat(citation.rule()).isEqualTo("PARTY-ELECT-2020/5");
    assertThat(citation.in(Language.EN))
        .isEqualTo(
            "Regulations on Elections in Grassroots Party Organizations, art. 5"
                + " (PARTY-ELECT-2020/5; text read)");
    assertThat(citation.in(Language.ZH)).isEqualTo("《中国共产党基层组织选举工作条例》第5条（PARTY-ELECT-2020/5；已读原文）");
  }

  @Test
  void saysThatAnArticleIsNotVerified() {
    Citation citation = Citation.unverified(REGULATION, "quorum", Confidence.SECONDARY);
    assertThat(citation.rule()).isEqualTo("PARTY-ELECT-2020/quorum");
    assertThat(citation.article()).isEmpty();
    assertThat(citation.in(Language.EN)).contains("article not verified");
    assertThat(citation.in(Language.ZH)).contains("条款号未核");
  }

  @Test
  void aPolicyWithoutAnArticleIsAnOwnValue() {
    Citation citation = Citation.unverified(POLICY, "decider", Confidence.MEMORY);
    assertThat(citation.in(Language.EN))
        .isEqualTo("审查办法, own value (XING-2026/decider; from memory, not checked)");
    assertThat(citation.in(Language.ZH)).isEqualTo("《审查办法》自定值（XING-2026/decider；凭记忆，未核）");
    Texts.assertComplete(citation);
  }

  static Stream<Instrument> national() throws IllegalAccessException {
    Stream.Builder<Instrument> all = Stream.builder();
    for (Field field : Instruments.class.getFields()) {
      all.add((Instrument) field.get(null));
    }
    return all.build();
  }

  @ParameterizedTest
  @MethodSource("national")
  void nationalInstrumentsAreInForceFromTheirFirstDay(Instrument instrument) {
    assertThat(instrument.authority()).isNotEqualTo(Authority.POLICY);
    assertThat(instrument.isInForceOn(instrument.from())).isTrue();
    assertThat(instrument.isInForceOn(instrument.from().minusDays(1))).isFalse();
    instrument
        .untilExclusive()
        .ifPresent(
            end -> {
              assertThat(instrument.isInForceOn(end)).isFalse();
              assertThat(instrument.isInForceOn(end.minusDays(1))).isTrue();
            });
  }

  @Test
  void theVillagersLawOf2018EndsWith2025() {
    Instrument law = Instruments.VILLAGERS_COMMITTEE_2018;
    assertThat(law.isInForceOn(LocalDate.of(2025, 12, 31))).isTrue();
    assertThat(law.isInForceOn(LocalDate.of(2026, 1, 1))).isFalse();
  }

  @Test
  void theRegulationsOf2020BeginOnTheirDayOfIssue() {
    assertThat(REGULATION.isInForceOn(LocalDate.of(2020, 7, 12))).isFalse();
    assertThat(REGULATION.isInForceOn(LocalDate.of(2020, 7, 13))).isTrue();
  }

  @Test
  void anInstrumentIsInForceForAtLeastADay() {
    LocalDate day = LocalDate.of(2026, 1, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Instrument("X", Bilingual.same("x"), Authority.STATUTE, day, Optional.of(day)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Instruments.policy(" ", Bilingual.same("x"), day));
  }

  @Test
  void aPolicyIsInForceWithoutEndAndIsNoLaw() {
    LocalDate day = LocalDate.of(2026, 1, 1);
    Instrument policy = Instruments.policy("XING-2026", Bilingual.same("审查办法"), day);
    assertThat(policy.authority()).isEqualTo(Authority.POLICY);
    assertThat(policy.untilExclusive()).isEmpty();
    assertThat(policy.isInForceOn(day)).isTrue();
    assertThat(policy.isInForceOn(day.minusDays(1))).isFalse();
  }
}
