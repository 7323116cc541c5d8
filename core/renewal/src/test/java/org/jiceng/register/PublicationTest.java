package org.jiceng.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.register.Village.NATIONAL;
import static org.jiceng.register.Village.POLL;

import java.time.LocalDate;
import java.util.List;
import org.jiceng.law.Timeline;
import org.jiceng.testkit.Law;
import org.jiceng.testkit.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days on which a register must be published. */
class PublicationTest {

  @ParameterizedTest
  @CsvSource({
    "VILLAGE,2018-05-31,2018-05-11",
    "VILLAGE,2020-05-31,2020-05-11",
    "VILLAGE,2026-05-31,2026-05-11",
    "COMMUNITY,2026-05-31,2026-05-11"
  })
  @Law(
      inside = {"VC-ORG-2010/14-1", "VC-ORG-2018/14-1", "VC-ORG-2025/17-1", "RC-ORG-2025/17"},
      outside = {"VC-ORG-2010/14-1", "VC-ORG-2018/14-1", "VC-ORG-2025/17-1", "RC-ORG-2025/17"})
  void twentyDaysBeforeThePoll(RegisterKind kind, LocalDate poll, LocalDate last) {
    assertThat(codes(kind, poll, last)).isEmpty();
    assertThat(codes(kind, poll, last.plusDays(1))).containsExactly("REGISTER_PUBLISHED_LATE");
  }

  private static List<String> codes(RegisterKind kind, LocalDate poll, LocalDate published) {
    return Village.codes(
        new RegisterRows.Builder()
            .unit(Village.UNIT)
            .laws(RegisterLaws.of(kind))
            .registeredOn(published)
            .pollDay(poll)
            .addPublishedOn(published)
            .asOf(poll)
            .build()
            .judged());
  }

  @Test
  void notPublishedIsReportedOnlyOnceTheLastDayHasPassed() {
    LocalDate last = LocalDate.of(2026, 5, 11);
    for (LocalDate day : List.of(last, last.plusDays(1))) {
      RegisterRows rows =
          new RegisterRows.Builder()
              .unit(Village.UNIT)
              .laws(NATIONAL)
              .registeredOn(Village.REGISTERED)
              .pollDay(POLL)
              .asOf(day)
              .build();
      assertThat(Village.codes(rows.judged()))
          .isEqualTo(day.equals(last) ? List.of() : List.of("REGISTER_NOT_PUBLISHED"));
    }
  }

  private static List<String> putOff(Timeline<RegisterLaw> laws, int days, LocalDate... published) {
    RegisterRows rows = Village.with(laws, published).plannedPollDay(POLL.minusDays(days)).build();
    rows.judged().issues().forEach(Texts::assertComplete);
    return Village.codes(rows.judged());
  }

  @Test
  @Law(
      inside = {"SC-VCE-2026/19-again", "HI-VCE-2025/17-again"},
      outside = {"SC-VCE-2026/19-again", "HI-VCE-2025/17-again"})
  void aPollPutOffNeedsAnotherPublication() {
    LocalDate first = LocalDate.of(2026, 3, 1);
    LocalDate again = LocalDate.of(2026, 5, 1);
    Timeline<RegisterLaw> sichuan = RegisterLaws.of(Locality.SICHUAN);
    assertThat(putOff(sichuan, 30, first)).isEmpty();
    assertThat(putOff(sichuan, 31, first)).containsExactly("REGISTER_NOT_PUBLISHED_AGAIN");
    assertThat(putOff(sichuan, 31, first, again)).isEmpty();
    Timeline<RegisterLaw> hainan = RegisterLaws.of(Locality.HAINAN);
    assertThat(putOff(hainan, 0, first)).isEmpty();
    assertThat(putOff(hainan, 1, first)).containsExactly("REGISTER_NOT_PUBLISHED_AGAIN");
    assertThat(putOff(hainan, 1, first, again)).isEmpty();
  }

  @Test
  @Law(
      inside = {"VC-ORG-2025/republication", "RC-ORG-2025/republication"},
      outside = {"VC-ORG-2025/republication", "RC-ORG-2025/republication"})
  void whereNoTextSaysSoItIsOpen() {
    LocalDate first = LocalDate.of(2026, 3, 1);
    for (RegisterKind kind : RegisterKind.values()) {
      Timeline<RegisterLaw> laws = RegisterLaws.of(kind);
      assertThat(putOff(laws, 0, first)).isEmpty();
      assertThat(putOff(laws, 1, first)).containsExactly("REGISTER_REPUBLICATION_OPEN");
      assertThat(putOff(laws, 1, first, first.plusDays(9))).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"2018-05-31", "2020-05-31"})
  @Law(
      inside = {"VC-ORG-2010/republication", "VC-ORG-2018/republication"},
      outside = {"VC-ORG-2010/republication", "VC-ORG-2018/republication"})
  void itWasOpenBefore(LocalDate poll) {
    for (int days : new int[] {0, 1}) {
      RegisterRows rows =
          new RegisterRows.Builder()
              .unit(Village.UNIT)
              .laws(NATIONAL)
              .registeredOn(poll.minusDays(40))
              .plannedPollDay(poll.minusDays(days))
              .pollDay(poll)
              .addPublishedOn(poll.minusDays(40))
              .asOf(poll)
              .build();
      assertThat(Village.codes(rows.judged()))
          .isEqualTo(days == 0 ? List.of() : List.of("REGISTER_REPUBLICATION_OPEN"));
    }
  }

  @Test
  void beforeTheFirstLawNothingIsJudged() {
    RegisterRows rows =
        new RegisterRows.Builder()
            .unit(Village.UNIT)
            .laws(RegisterLaws.of(RegisterKind.COMMUNITY))
            .registeredOn(LocalDate.of(2025, 12, 31))
            .pollDay(POLL)
            .asOf(POLL)
            .build();
    assertThat(rows.judged().value()).isEmpty();
    assertThat(Village.codes(rows.judged())).containsExactly("REGISTER_LAW_UNKNOWN");
  }
}
