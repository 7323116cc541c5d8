package org.jiceng.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jiceng.fact.Body;
import org.jiceng.fact.Evidence;
import org.jiceng.fact.PartialDate;
import org.jiceng.law.Timeline;
import org.jiceng.rule.Verdict;
import org.jiceng.testkit.Law;
import org.jiceng.testkit.Texts;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;

/** By when the audit of those who leave office is published. */
class AuditGateTest {
  private static final LocalDate POLL = LocalDate.of(2026, 5, 31);
  private static final LocalDate CHOSEN = LocalDate.of(2026, 4, 1);

  private static Evidence<Optional<PartialDate>> on(LocalDate day) {
    return Evidence.known(Optional.of(PartialDate.of(day)));
  }

  private static AuditGate.Builder gate(Timeline<AuditRule> rules, LocalDate poll) {
    return new AuditGate.Builder().rule(rules.on(poll).orElseThrow()).pollDay(poll).asOf(poll);
  }

  private static void lastDay(Timeline<AuditRule> rules, LocalDate poll, LocalDate last) {
    AuditGate in = gate(rules, poll).published(on(last)).committeeChosen(CHOSEN).build();
    AuditGate late =
        gate(rules, poll).published(on(last.plusDays(1))).committeeChosen(CHOSEN).build();
    assertThat(in.verdict()).isEqualTo(Verdict.MET);
    assertThat(late.verdict()).isEqualTo(Verdict.UNMET);
    assertThat(in.owed()).isEmpty();
    Texts.assertComplete(in);
    Texts.assertComplete(late);
  }

  @Test
  @Law(
      inside = {
        "VC-ORG-2010/35-2",
        "VC-ORG-2018/35-2",
        "VC-ORG-2025/40-2",
        "RC-ORG-2025/38-2",
        "SC-VCE-2026/11",
        "HI-VCE-2025/7"
      },
      outside = {
        "VC-ORG-2010/35-2",
        "VC-ORG-2018/35-2",
        "VC-ORG-2025/40-2",
        "RC-ORG-2025/38-2",
        "SC-VCE-2026/11",
        "HI-VCE-2025/7"
      })
  void theLastDay() {
    for (int year : new int[] {2018, 2020, 2026}) {
      LocalDate poll = LocalDate.of(year, 5, 31);
      lastDay(AuditRules.of(RegisterKind.VILLAGE), poll, poll.minusDays(1));
    }
    lastDay(AuditRules.of(RegisterKind.COMMUNITY), POLL, POLL.minusDays(1));
    lastDay(AuditRules.of(Locality.HENAN), POLL, POLL.minusDays(1));
    lastDay(AuditRules.of(Locality.HAINAN), POLL, LocalDate.of(2026, 5, 26));
    lastDay(AuditRules.of(Locality.SICHUAN), POLL, CHOSEN.minusDays(1));
  }

  @Test
  void notPublishedIsOpenUntilTheLastDayHasPassed() {
    for (int late = 0; late < 2; late++) {
      AuditGate gate =
          new AuditGate.Builder()
              .rule(AuditRules.of(Locality.HAINAN).on(POLL).orElseThrow())
              .pollDay(POLL)
              .asOf(POLL.minusDays(5).plusDays(late))
              .published(Evidence.known(Optional.empty()))
              .build();
      assertThat(gate.verdict()).isEqualTo(late == 0 ? Verdict.UNDETERMINED : Verdict.UNMET);
      assertThat(gate.owed()).hasSize(late == 0 ? 2 : 0);
      Texts.assertComplete(gate);
    }
  }

  @Test
  void whatIsNotKnownIsOwed() {
    Timeline<AuditRule> national = AuditRules.of(RegisterKind.VILLAGE);
    AuditGate silent =
        gate(national, POLL).published(Evidence.owedBy(Body.of("T", "乡镇", "the township"))).build();
    assertThat(silent.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(silent.in(Language.EN)).contains("the township owes");
    AuditGate month =
        gate(national, POLL)
            .published(Evidence.known(Optional.of(PartialDate.of(YearMonth.of(2026, 5)))))
            .build();
    assertThat(month.verdict()).isEqualTo(Verdict.UNDETERMINED);
    AuditGate unchosen = gate(AuditRules.of(Locality.SICHUAN), POLL).published(on(CHOSEN)).build();
    assertThat(unchosen.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(unchosen.in(Language.EN)).contains("the election committee owes");
  }
}
