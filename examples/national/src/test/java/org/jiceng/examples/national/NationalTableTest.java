package org.jiceng.examples.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiceng.rollup.Ratio;
import org.jiceng.rollup.Rollup;
import org.jiceng.rollup.RollupTable;
import org.jiceng.rollup.RowCollector;
import org.jiceng.rollup.Rows;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitCode;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitLevel;
import org.jiceng.unit.UnitTree;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real table with its traps, and figures counted a second time with plain arrays. */
final class NationalTableTest {
  private static final Path DATA = Path.of("data");
  private static UnitTree tree;

  @BeforeAll
  static void readOnce() throws IOException {
    NationalTable table = NationalTable.read(DATA);
    assertThat(table.placeholders()).isEqualTo(1);
    tree = table.tree();
  }

  @Test
  void everyFileIsTheOneThatWasSummed() throws IOException, NoSuchAlgorithmException {
    for (String line : Files.readAllLines(DATA.resolve("SHA256SUMS"))) {
      String[] parts = line.split("  ");
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(DATA.resolve(parts[1])));
      assertThat(HexFormat.of().formatHex(sum)).as(parts[1]).isEqualTo(parts[0]);
    }
  }

  @Test
  void everyLevelHasItsNumber() {
    Map<UnitLevel, Long> levels =
        tree.units().stream().collect(Collectors.groupingBy(Unit::level, Collectors.counting()));
    assertThat(levels)
        .containsOnly(
            Map.entry(UnitLevel.COUNTRY, 1L),
            Map.entry(UnitLevel.PROVINCE, 31L),
            Map.entry(UnitLevel.PREFECTURE, 342L),
            Map.entry(UnitLevel.COUNTY, 2_978L),
            Map.entry(UnitLevel.TOWNSHIP, 41_352L),
            Map.entry(UnitLevel.VILLAGE, 620_572L));
    assertThat(tree.units().stream().filter(Unit::isVirtual)).hasSize(1_447);
    assertThat(tree.counted(NationalTable.COUNTRY)).isEqualTo(620_572 - 1_447);
  }

  @Test
  void theTrapsAreStillInIt() {
    // The table has 1,630: one of them has the placeholder alone.
    assertThat(singleChildren(UnitLevel.TOWNSHIP)).isEqualTo(1_629);
    assertThat(singleChildren(UnitLevel.COUNTY)).isEqualTo(37);
    Unit pseudo = tree.find(new UnitCode("441900")).orElseThrow();
    assertThat(tree.parent(pseudo.id()).orElseThrow().name()).isEqualTo(pseudo.name());
    Unit xing = tree.find(new UnitCode("141123")).orElseThrow();
    assertThat(tree.path(xing.id())).isEqualTo("山西省/吕梁市/兴县");
    assertThat(tree.counted(xing.id())).isEqualTo(253);
  }

  private static long singleChildren(UnitLevel level) {
    return tree.units().stream()
        .filter(unit -> unit.level() == level)
        .filter(unit -> tree.children(unit.id()).size() == 1)
        .count();
  }

  @Test
  void provincesHaveWhatPlainArraysCount() {
    int members = 200_000;
    Rows<SyntheticMember> rows = new Rows<>(member -> UnitId.of("unused"), Function.identity());
    RowCollector<SyntheticMember> collector =
        Rollup.over(tree, rows).measure(SyntheticMember.MEASURES).collector();
    Map<UnitId, long[]> byProvince =
        tree.children(NationalTable.COUNTRY).stream()
            .collect(Collectors.toMap(Unit::id, province -> new long[4]));
    new SyntheticMembers(tree)
        .give(
            members,
            (member, place) -> {
              collector.add(place, member);
              String code = tree.unit(place).code().orElseThrow().digits();
              long[] sums = byProvince.get(UnitId.of(code.substring(0, 2)));
              sums[0]++;
              sums[1] += member.age();
              sums[2] += member.woman() ? 1 : 0;
              sums[3] += member.education().name().matches("JUNIOR_COLLEGE|BACH.*|POST.*") ? 1 : 0;
            });
    RollupTable<SyntheticMember> table = collector.table().orElseThrow();
    byProvince.forEach(
        (province, sums) -> {
          assertThat(table.at(province, SyntheticMember.MEMBERS).value())
              .isEqualTo(Ratio.whole(sums[0]));
          assertThat(table.at(province, SyntheticMember.MEAN_AGE).value())
              .isEqualTo(new Ratio(sums[1], sums[0]));
          assertThat(table.at(province, SyntheticMember.WOMEN).value())
              .isEqualTo(Ratio.whole(sums[2]));
          assertThat(table.at(province, SyntheticMember.COLLEGE_SHARE).value())
              .isEqualTo(new Ratio(sums[3], sums[0]));
        });
    assertThat(table.at(NationalTable.COUNTRY, SyntheticMember.MEMBERS).value())
        .isEqualTo(Ratio.whole(members));
  }

  @Test
  void theRunPrintsEveryProvinceOnce() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    NationalRun.run(DATA, 1_000, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    String printed = bytes.toString(StandardCharsets.UTF_8);
    assertThat(printed.lines().filter(line -> line.contains(" members, mean age"))).hasSize(32);
    assertThat(printed).contains("全国: 1,000 members", "665,276  nodes");
  }
}
