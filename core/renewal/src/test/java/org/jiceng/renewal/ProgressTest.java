package org.jiceng.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jiceng.rollup.Ratio;
import org.jiceng.text.Language;
import org.jiceng.unit.UnitId;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final String TO_VOTE = "PREPARING REGISTER LIST VOTED ";

  /** One ballot on the last day; another ballot, a day late; listing; postponed. */
  private static Exercise underWay() {
    LocalDate due = Exercises.DUE;
    Exercise at = Exercises.open();
    at = Exercises.walk(at, Exercises.VILLAGES.get(0), TO_VOTE + "DONE", due);
    at = Exercises.walk(at, Exercises.VILLAGES.get(1), TO_VOTE + "REVOTE DONE", due.plusDays(1));
    at = Exercises.walk(at, Exercises.VILLAGES.get(2), "PREPARING REGISTER LIST", due);
    return Exercises.walk(at, Exercises.VILLAGES.get(3), "POSTPONED", due);
  }

  @Test
  void ratesSayWhatTheyAreOf() {
    Progress progress = underWay().progress();
    Progress.Line county = progress.at(Exercises.COUNTY);
    assertThat(county.units()).isEqualTo(4);
    assertThat(county.byStatus())
        .containsEntry(UnitStatus.DONE, 2L)
        .containsEntry(UnitStatus.LIST, 1L)
        .containsEntry(UnitStatus.POSTPONED, 1L)
        .containsEntry(UnitStatus.VOTED, 0L);
    assertThat(county.byStatus().keySet()).containsExactly(UnitStatus.values());
    assertThat(county.oneBallot()).isEqualTo(new Ratio(1, 2));
    assertThat(county.onSchedule()).isEqualTo(new Ratio(1, 4));
    assertThat(progress.at(Exercises.WEST).oneBallot().isDefined()).isFalse();
    assertThat(progress.at(Exercises.WEST).onSchedule()).isEqualTo(new Ratio(0, 1));
    assertThat(progress.at(Exercises.VILLAGES.get(0)).onSchedule()).isEqualTo(new Ratio(1, 1));
    assertThat(progress.at(Exercises.PLACEHOLDER).units()).isZero();
  }

  @Test
  void aVoidElectionIsNoSuccessEvenIfTheNextOneIs() {
    UnitId village = Exercises.VILLAGES.get(3);
    Exercise voided =
        Exercises.walk(Exercises.open(), village, TO_VOTE + "DONE VOID", Exercises.DUE);
    assertThat(voided.progress().at(village).onSchedule()).isEqualTo(new Ratio(0, 1));
    Exercise again = Exercises.walk(voided, village, "LIST VOTED DONE", Exercises.DUE.plusDays(1));
    assertThat(again.progress().at(village).oneBallot()).isEqualTo(new Ratio(0, 1));
    assertThat(again.progress().at(village).onSchedule()).isEqualTo(new Ratio(0, 1));
  }

  @Test
  void theTableHasTheUnitAndThoseDirectlyWithin() {
    Progress progress = underWay().progress();
    assertThat(progress.explain(Exercises.COUNTY, Language.EN))
        .isEqualTo(
            """
            Progress of 2026, term 13, due by 2026-06-30
            unit | units | not started | preparing | registering electors | listing candidates | \
            voted | another ballot | done | postponed | void | one ballot (of done) | \
            done by due day (of all units)
            某县 | 4 | 0 | 0 | 0 | 1 | 0 | 0 | 2 | 1 | 0 | 1 of 2 (50.0%) | 1 of 4 (25.0%)
            东镇 | 3 | 0 | 0 | 0 | 1 | 0 | 0 | 2 | 0 | 0 | 1 of 2 (50.0%) | 1 of 3 (33.3%)
            西镇 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | of none | 0 of 1 (0.0%)""");
    assertThat(progress.explain(Exercises.WEST, Language.ZH))
        .isEqualTo(
            """
            2026 第 13 届换届进度，应于 2026-06-30 前（含当日）完成
            单位 | 村（社区）数 | 未启动 | 准备 | 选民登记 | 提名候选人 | 已投票 | 另行选举 | 已完成 | 延期 | \
            选举无效 | 一次选举成功率（占已完成） | 按期完成率（占全部村社区）
            西镇 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 分母为零 | 0/1（0.0%）
            西一村 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 分母为零 | 0/1（0.0%）""");
  }
}
