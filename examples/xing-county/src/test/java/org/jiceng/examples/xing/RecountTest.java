package org.jiceng.examples.xing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.jiceng.examples.xing.Recount.Figure;
import org.junit.jupiter.api.Test;

/** The recount against a table small enough to count by hand. */
final class RecountTest {
  private static final String UNITS =
      """
      code,name,kind,townshipCode,townshipName,countyCode,countyName
      141123101201,甲村委会,VILLAGE,141123101,子镇,141123,某县
      141123101202,乙村委会,VILLAGE,141123101,子镇,141123,某县
      141123102001,丙社区居委会,COMMUNITY,141123102,丑镇,141123,某县
      141123400498,虚拟社区,COMMUNITY,141123400,开发区,141123,某县
      """;

  // 甲 heads both committees of the first village. 乙 sits on both of it, and in the second village
  // too. 丙 only supervises. The second village has a secretary, 丁, who was sent, and no director;
  // the community has a director, 戊, and no secretary.
  private static final String ROSTER =
      """
      personId,unit,body,office,gained,inOfficeFrom,sex,birth,education,standing
      甲,141123101201,VILLAGERS,DIRECTOR,ELECTED,2021-03-21,FEMALE,1981-03-21,31,FULL
      甲,141123101201,BRANCH,SECRETARY,ELECTED,2021-03-21,FEMALE,1981-03-21,31,FULL
      乙,141123101201,BRANCH,BRANCH_MEMBER,ELECTED,2021-03-21,MALE,1981-03-22,32,FULL
      乙,141123101201,VILLAGERS,COMMITTEE_MEMBER,ELECTED,2021-03-21,MALE,1981-03-22,32,FULL
      丙,141123101201,SUPERVISION,SUPERVISION_CHAIR,ELECTED,2021-03-21,FEMALE,1970-01-01,21,FULL
      乙,141123101202,BRANCH,BRANCH_MEMBER,ELECTED,2021-03-21,MALE,1981-03-22,32,FULL
      丁,141123101202,BRANCH,SECRETARY,DISPATCHED,2020-05-01,MALE,1990-12-31,21,FULL
      戊,141123102001,RESIDENTS,DIRECTOR,ELECTED,2021-03-21,UNKNOWN,1960-02-29,71,NOT_A_MEMBER
      """;

  private final Map<String, Long> recount = Recount.of(UNITS, ROSTER, LocalDate.of(2021, 3, 21));

  @Test
  void countsTheCounty() {
    assertThat(row("141123"))
        .isEqualTo(
            Map.ofEntries(
                Map.entry(Figure.VILLAGES, 2L),
                Map.entry(Figure.COMMUNITIES, 1L),
                Map.entry(Figure.VIRTUAL, 1L),
                Map.entry(Figure.UNITS_PRESENT, 3L),
                Map.entry(Figure.PERSONS, 4L),
                Map.entry(Figure.AGE_SUM, 40L + 39 + 30 + 61),
                Map.entry(Figure.COLLEGE, 2L),
                Map.entry(Figure.WOMEN, 1L),
                Map.entry(Figure.SECRETARIES, 2L),
                Map.entry(Figure.COLLEGE_SECRETARIES, 2L),
                Map.entry(Figure.WOMEN_SECRETARIES, 1L),
                Map.entry(Figure.SENT_SECRETARIES, 1L),
                Map.entry(Figure.DIRECTORS, 2L),
                Map.entry(Figure.ONE_PERSON_VILLAGES, 1L),
                Map.entry(Figure.ONE_PERSON_COMMUNITIES, 0L)));
  }

  @Test
  void countsSomebodyInTwoVillagesOnceInTheirTownship() {
    assertThat(row("141123101201")).containsEntry(Figure.PERSONS, 2L);
    assertThat(row("141123101202")).containsEntry(Figure.PERSONS, 2L);
    assertThat(row("141123101")).containsEntry(Figure.PERSONS, 3L);
  }

  @Test
  void givesAVirtualUnitZeros() {
    assertThat(row("141123400498"))
        .hasSize(Figure.values().length)
        .containsEntry(Figure.VIRTUAL, 1L)
        .containsEntry(Figure.COMMUNITIES, 0L)
        .containsEntry(Figure.UNITS_PRESENT, 0L)
        .containsEntry(Figure.PERSONS, 0L);
  }

  @Test
  void countsEveryFigureOfEveryNode() {
    int nodes = 1 + 3 + 4;
    assertThat(recount).hasSize(nodes * Figure.values().length);
  }

  private Map<Figure, Long> row(String node) {
    return Recount.row(recount, node);
  }
}
