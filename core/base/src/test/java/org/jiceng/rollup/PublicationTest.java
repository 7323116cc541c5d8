package org.jiceng.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jiceng.fact.Bounds;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.testkit.Texts;
import org.jiceng.text.Language;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitTree;
import org.junit.jupiter.api.Test;

class PublicationTest {
  private static final Measure<Entry> COUNT =
      new Measure.Count<>("count", Entry.label("count"), Counted.EACH_ROW, Filter.all());
  private static final Measure<Entry> SHARE =
      new Measure.Share<>(
          "share", Entry.label("share"), Counted.EACH_ROW, Filter.where(Entry.FLAG), Filter.all());
  private static final UnitTree TREE = Entry.tree(List.of(3, 2));
  private static final UnitId COUNTY = UnitId.of("c");

  private static UnitId village(int town, int village) {
    return UnitId.of("t" + town + "v" + village);
  }

  /** So many rows at each village, of which so many carry the flag. */
  private static RollupTable<Entry> table(int[][] numbers, int flagged) {
    List<Entry> rows = new ArrayList<>();
    for (int town = 0; town < numbers.length; town++) {
      for (int village = 0; village < numbers[town].length; village++) {
        for (int row = 0; row < numbers[town][village]; row++) {
          rows.add(
              new Entry(
                  village(town, village),
                  "p",
                  Optional.empty(),
                  Optional.of(row < flagged),
                  Optional.empty()));
        }
      }
    }
    return Rollup.over(TREE, Entry.ROWS)
        .measure(COUNT, SHARE)
        .measure(Breakdown.of(COUNT).by(Entry.FLAG).measures())
        .compute(rows)
        .orElseThrow();
  }

  private static List<String> hidden(Publication<Entry> publication, Measure<Entry> measure) {
    return TREE.units().stream()
        .filter(unit -> publication.at(unit.id(), measure).isEmpty())
        .map(unit -> unit.id() + " " + publication.hiding(unit.id(), measure).map(Enum::name).get())
        .toList();
  }

  @Test
  void theSmallestSiblingProtects() {
    Publication<Entry> publication =
        Publication.of(table(new int[][] {{2, 40, 30}, {20, 10}}, 0), COUNT, 5).orElseThrow();
    assertThat(hidden(publication, COUNT)).containsExactly("t0v0 PRIMARY", "t0v2 COMPLEMENTARY");
    assertThat(publication.at(COUNTY, COUNT).orElseThrow().value()).isEqualTo(Ratio.whole(102));
    assertThat(publication.audit().isClean()).isTrue();
    assertThat(publication.audit().narrowest()).isEqualTo(31); // 1..31 of 32 for either
    assertThat(publication.words().in(Language.EN))
        .isEqualTo("2 of 8 figures are hidden: 1 of fewer than 5, 1 to protect these");
    Texts.assertComplete(publication.words());
    Texts.assertComplete(publication.audit().words());
  }

  @Test
  void withoutOneThatProtectsTheAuditSolvesTheOther() {
    Publication<Entry> publication =
        Publication.of(table(new int[][] {{2, 40, 30}, {20, 10}}, 0), COUNT, 5).orElseThrow();
    BitSet fewer = (BitSet) publication.hiddenCells().get(0).clone();
    fewer.clear(TREE.indexOf(village(0, 2)));
    Audit audit = Auditor.of(publication.cells(), ImmutableList.of(fewer));
    assertThat(audit.leaks())
        .containsExactly(new Audit.Leak(village(0, 0), Entry.label("count"), false));
    assertThat(audit.words().in(Language.EN))
        .isEqualTo("1 hidden numbers can be solved from what is published");
    Texts.assertComplete(audit.words());
  }

  @Test
  void withoutSiblingsTheTownProtectsAndThenItsNeighbour() {
    Publication<Entry> publication =
        Publication.of(table(new int[][] {{2, 0, 0}, {20, 10}}, 0), COUNT, 5).orElseThrow();
    assertThat(hidden(publication, COUNT))
        .containsExactly("t0 PRIMARY", "t0v0 PRIMARY", "t1 COMPLEMENTARY", "t1v1 COMPLEMENTARY");
  }

  @Test
  void ofFewTogetherOneMoreIsHidden() {
    // Together they are two, so each would be known to be one: zeros are never hidden.
    Publication<Entry> publication =
        Publication.of(table(new int[][] {{1, 1, 30}, {20, 10}}, 0), COUNT, 5).orElseThrow();
    assertThat(hidden(publication, COUNT))
        .containsExactly("t0v0 PRIMARY", "t0v1 PRIMARY", "t0v2 COMPLEMENTARY");
  }

  @Test
  void nothingIsHiddenWithoutNeed() {
    Publication<Entry> publication =
        Publication.of(table(new int[][] {{0, 5, 6}, {7, 8}}, 0), COUNT, 5).orElseThrow();
    assertThat(hidden(publication, COUNT)).isEmpty();
    assertThat(publication.audit()).isEqualTo(new Audit(0, ImmutableList.of(), Long.MAX_VALUE));
  }

  @Test
  void aShareIsHiddenWithItsPartOrWithTheOthers() {
    RollupTable<Entry> few = table(new int[][] {{20, 40, 30}, {20, 10}}, 2);
    Publication<Entry> shares = Publication.of(few, SHARE, 5).orElseThrow();
    assertThat(hidden(shares, SHARE))
        .contains("t0v0 PRIMARY", "t0v1 PRIMARY", "t0v2 PRIMARY", "t1v0 PRIMARY");
    assertThat(shares.at(COUNTY, SHARE)).isPresent();
    RollupTable<Entry> nearlyAll = table(new int[][] {{20, 20, 20}, {20, 20}}, 18);
    assertThat(hidden(Publication.of(nearlyAll, SHARE, 5).orElseThrow(), SHARE))
        .contains("t0v0 PRIMARY", "t1v1 PRIMARY");
  }

  @Test
  void groupsProtectEachOther() {
    RollupTable<Entry> table = table(new int[][] {{20, 40, 30}, {20, 10}}, 2);
    Breakdown<Entry> byFlag = Breakdown.of(COUNT).by(Entry.FLAG);
    Publication<Entry> publication = Publication.of(table, byFlag, 5).orElseThrow();
    Measure<Entry> without = byFlag.groups().get(0).measure();
    Measure<Entry> with = byFlag.groups().get(1).measure();
    assertThat(publication.at(village(0, 0), COUNT)).isPresent();
    assertThat(publication.hiding(village(0, 0), with)).contains(Hiding.PRIMARY);
    assertThat(publication.hiding(village(0, 0), without)).contains(Hiding.COMPLEMENTARY);
    assertThat(publication.audit().leaks()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> publication.at(COUNTY, SHARE));
  }

  @Test
  void whatCannotBeProtectedIsRefused() {
    Measure<Entry> persons =
        new Measure.Count<>("p", Entry.label("p"), Counted.EACH_IDENTITY, Filter.all());
    Measure<Entry> points =
        new Measure.Sum<>("s", Entry.label("s"), Counted.EACH_ROW, Entry.POINTS, Filter.all());
    RollupTable<Entry> table = table(new int[][] {{1}, {1}}, 0);
    Breakdown<Entry> crossed = Breakdown.of(COUNT).by(Entry.FLAG).by(Entry.POINTS, Bands.at(0));
    assertThat(
            List.of(
                Publication.of(table, persons, 5).issues(),
                Publication.of(table, points, 5).issues(),
                Publication.of(table, crossed, 5).issues(),
                Publication.of(table, Breakdown.of(SHARE).by(Entry.FLAG), 5).issues()))
        .allSatisfy(issues -> issues.forEach(Texts::assertComplete))
        .extracting(issues -> issues.stream().map(Issue::code).toList())
        .containsExactly(
            List.of(RollupIssue.PUBLICATION_NOT_ADDITIVE),
            List.of(RollupIssue.PUBLICATION_MAY_BE_NEGATIVE),
            List.of(RollupIssue.PUBLICATION_GROUPS_CROSSED),
            List.of(RollupIssue.PUBLICATION_NOT_ADDITIVE));
    assertThatIllegalArgumentException().isThrownBy(() -> Publication.of(table, COUNT, 1));
  }

  @Test
  void aShareOfASumIsProtectedOnlyIfItsPartIsExact() {
    Measure<Entry> part =
        new Measure.SumShare<>("part", Entry.label("part"), Entry.PART, Entry.WEIGHT, Filter.all());
    assertThat(publishing(part, new Bounds(0, 2)).issues())
        .allSatisfy(Texts::assertComplete)
        .extracting(Issue::code)
        .containsExactly(RollupIssue.PUBLICATION_NOT_EXACT);
    Publication<Entry> exact = publishing(part, Bounds.exactly(2)).orElseThrow();
    // 2 of 9 are too few; the 7 others are not.
    assertThat(exact.hiding(COUNTY, part)).hasValue(Hiding.PRIMARY);
    assertThat(exact.audit().isClean()).isTrue();
  }

  private static Outcome<Publication<Entry>> publishing(Measure<Entry> measure, Bounds points) {
    Entry row =
        new Entry(village(0, 0), "p", Optional.of(points), Optional.empty(), Optional.of(9));
    return Publication.of(
        Rollup.over(TREE, Entry.ROWS).measure(measure).compute(List.of(row)).orElseThrow(),
        measure,
        3);
  }
}
