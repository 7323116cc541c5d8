package org.jiceng.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.register.Village.NATIONAL;
import static org.jiceng.register.Village.POLL;
import static org.jiceng.register.Village.PUBLISHED;
import static org.jiceng.register.Village.id;
import static org.jiceng.register.Village.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiceng.issue.Loaded;
import org.jiceng.law.Timeline;
import org.jiceng.testkit.Law;
import org.jiceng.testkit.Texts;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The register is published on 2026-05-11 for a poll on 2026-05-31. */
class ObjectionsTest {
  private static final LocalDate LAST = LocalDate.of(2026, 5, 16);
  private static final LocalDate DUE = LocalDate.of(2026, 5, 19);

  private static Objection filed(LocalDate day) {
    return Objection.of(id("e1"), id("e2"), day, line(1));
  }

  private static Ruling rejected(LocalDate day) {
    return new Ruling(day, RulingResult.REJECTED, "村选〔2026〕1号");
  }

  private static Loaded<ElectorRegister> judged(
      Timeline<RegisterLaw> laws, LocalDate asOf, Objection... objections) {
    return new RegisterRows.Builder()
        .unit(Village.UNIT)
        .laws(laws)
        .registeredOn(Village.REGISTERED)
        .pollDay(POLL)
        .addPublishedOn(PUBLISHED)
        .asOf(asOf)
        .addObjections(objections)
        .build()
        .judged();
  }

  private static ObjectionFinding only(Loaded<ElectorRegister> judged) {
    assertThat(judged.value().orElseThrow().objections()).hasSize(1);
    return judged.value().orElseThrow().objections().get(0);
  }

  // civil-elections, worked examples: filed on 05-16, decision by 05-19
  @Test
  @Law(
      inside = {"VC-ORG-2025/17-2", "RC-ORG-2025/17"},
      outside = {"VC-ORG-2025/17-2", "RC-ORG-2025/17"})
  void fiveDaysToFileAndThreeToDecide() {
    for (RegisterKind kind : RegisterKind.values()) {
      Timeline<RegisterLaw> laws = RegisterLaws.of(kind);
      ObjectionFinding inTime = only(judged(laws, POLL, filed(LAST).decided(rejected(DUE))));
      assertThat(inTime.lastDay()).isEqualTo(LAST);
      assertThat(inTime.due()).isEqualTo(DUE);
      assertThat(inTime.state()).isEqualTo(ObjectionState.DECIDED);
      Texts.assertComplete(inTime);
      Loaded<ElectorRegister> late =
          judged(laws, POLL, filed(LAST).decided(rejected(DUE.plusDays(1))));
      assertThat(only(late).state()).isEqualTo(ObjectionState.DECIDED_LATE);
      assertThat(Village.codes(late)).containsExactly("OBJECTION_DECIDED_LATE");
      Loaded<ElectorRegister> filedLate = judged(laws, POLL, filed(LAST.plusDays(1)));
      assertThat(only(filedLate).state()).isEqualTo(ObjectionState.FILED_LATE);
      assertThat(Village.codes(filedLate)).containsExactly("OBJECTION_FILED_LATE");
    }
  }

  @ParameterizedTest
  @CsvSource({"2018-05-11", "2020-05-11"})
  @Law(
      inside = {"VC-ORG-2010/14-2", "VC-ORG-2018/14-2"},
      outside = {"VC-ORG-2010/14-2", "VC-ORG-2018/14-2"})
  void theDaysWereTheSameBefore(LocalDate published) {
    for (int late : new int[] {0, 1}) {
      RegisterRows rows =
          new RegisterRows.Builder()
              .unit(Village.UNIT)
              .laws(NATIONAL)
              .registeredOn(published)
              .pollDay(published.plusDays(20))
              .addPublishedOn(published)
              .asOf(published.plusDays(20))
              .addObjections(
                  filed(published.plusDays(5 + late)),
                  filed(published.plusDays(1)).decided(rejected(published.plusDays(4 + late))))
              .build();
      assertThat(Village.codes(rows.judged()))
          .isEqualTo(
              late == 0
                  ? List.of("OBJECTION_UNDECIDED")
                  : List.of("OBJECTION_DECIDED_LATE", "OBJECTION_FILED_LATE"));
    }
  }

  @Test
  void anUndecidedOneIsOpenUntilItIsDue() {
    assertThat(only(judged(NATIONAL, DUE, filed(LAST))).state()).isEqualTo(ObjectionState.OPEN);
    Loaded<ElectorRegister> overdue = judged(NATIONAL, DUE.plusDays(1), filed(LAST));
    assertThat(only(overdue).state()).isEqualTo(ObjectionState.OVERDUE);
    assertThat(Village.codes(overdue)).containsExactly("OBJECTION_UNDECIDED");
  }

  @Test
  void aLastDayThatIsAHolidayMoves() {
    RegisterRows rows =
        Village.rows(NATIONAL)
            .addClosedDays(LAST, LAST.plusDays(1))
            .addObjections(filed(LAST.plusDays(2)).decided(rejected(LAST.plusDays(4))))
            .build();
    ObjectionFinding finding = only(rows.judged());
    assertThat(finding.lastDay()).isEqualTo(LAST.plusDays(2));
    assertThat(finding.state()).isEqualTo(ObjectionState.DECIDED);
  }

  @Test
  @Law(inside = "HI-VCE-2025/17-appeal", outside = "HI-VCE-2025/17-appeal")
  void hainanHasASecondInstance() {
    Timeline<RegisterLaw> hainan = RegisterLaws.of(Locality.HAINAN);
    Objection decided = filed(LAST).decided(rejected(DUE));
    LocalDate lastDay = DUE.plusDays(3);
    assertThat(Village.codes(judged(hainan, POLL, appealed(decided, lastDay, lastDay.plusDays(3)))))
        .isEmpty();
    assertThat(Village.codes(judged(hainan, POLL, appealed(decided, lastDay, lastDay.plusDays(4)))))
        .containsExactly("OBJECTION_APPEAL_OVERDUE");
    assertThat(
            Village.codes(
                judged(hainan, POLL, appealed(decided, lastDay.plusDays(1), lastDay.plusDays(2)))))
        .containsExactly("OBJECTION_APPEAL_LATE");
    assertThat(Village.codes(judged(NATIONAL, POLL, appealed(decided, lastDay, lastDay))))
        .containsExactly("OBJECTION_APPEAL_WITHOUT_RULE");
    Objection pending = decided.appealed(new Objection.Appeal(lastDay, Optional.empty()));
    assertThat(Village.codes(judged(hainan, lastDay.plusDays(3), pending))).isEmpty();
    assertThat(Village.codes(judged(hainan, lastDay.plusDays(4), pending)))
        .containsExactly("OBJECTION_APPEAL_OVERDUE");
  }

  private static Objection appealed(Objection one, LocalDate filed, LocalDate decided) {
    return one.appealed(new Objection.Appeal(filed, Optional.of(rejected(decided))));
  }

  @Test
  void decidedAfterThePollIsReportedAsWell() {
    Loaded<ElectorRegister> judged =
        judged(NATIONAL, POLL.plusDays(5), filed(LAST).decided(rejected(POLL.plusDays(1))));
    assertThat(Village.codes(judged))
        .containsExactly("OBJECTION_DECIDED_AFTER_POLL", "OBJECTION_DECIDED_LATE");
    assertThat(
            Village.codes(judged(NATIONAL, POLL.plusDays(5), filed(LAST).decided(rejected(POLL)))))
        .containsExactly("OBJECTION_DECIDED_LATE");
  }

  @Test
  void whatCannotBeIsLeftAside() {
    assertThat(Village.codes(judged(NATIONAL, POLL, filed(PUBLISHED.minusDays(1)))))
        .containsExactly("OBJECTION_BEFORE_PUBLICATION");
    assertThat(Village.codes(judged(NATIONAL, POLL, filed(POLL.plusDays(1)))))
        .containsExactly("OBJECTION_DATES_IMPOSSIBLE");
    assertThat(
            Village.codes(judged(NATIONAL, POLL, filed(LAST).decided(rejected(LAST.minusDays(1))))))
        .containsExactly("OBJECTION_DATES_IMPOSSIBLE");
    assertThat(
            Village.codes(
                judged(
                    NATIONAL,
                    POLL,
                    filed(LAST).appealed(new Objection.Appeal(LAST, Optional.empty())))))
        .containsExactly("OBJECTION_DATES_IMPOSSIBLE");
    Loaded<ElectorRegister> twice = judged(NATIONAL, DUE, filed(LAST), filed(LAST));
    assertThat(Village.codes(twice)).containsExactly("OBJECTION_TWICE");
    assertThat(only(twice).in(Language.ZH)).contains("e1", "尚未决定");
  }
}
