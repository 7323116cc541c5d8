package org.jiceng.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.testkit.Texts;
import org.junit.jupiter.api.Test;

class CrosswalkTest {

  private static UnitId id(String value) {
    return UnitId.of(value);
  }

  private static ImmutableSortedSet<UnitId> ids(String... values) {
    return ImmutableSortedSet.copyOf(List.of(values).stream().map(UnitId::of).toList());
  }

  /** A county c, a town t in it, and {@code villages}. */
  private static UnitTree tree(String... villages) {
    List<UnitRow> rows = new ArrayList<>();
    rows.add(UnitRow.of(id("c"), Optional.empty(), UnitKind.COUNTY, "县"));
    rows.add(UnitRow.of(id("t"), Optional.of(id("c")), UnitKind.TOWN, "镇"));
    for (String village : villages) {
      rows.add(UnitRow.of(id(village), Optional.of(id("t")), UnitKind.VILLAGE, "村"));
    }
    return UnitTree.of(rows).orElseThrow();
  }

  private static List<String> issues(Outcome<Crosswalk> outcome) {
    outcome.issues().forEach(Texts::assertComplete);
    return outcome.issues().stream()
        .map(
            issue ->
                issue.code().name()
                    + " "
                    + issue
                        .message()
                        .arguments()
                        .getOrDefault("unit", issue.message().arguments().get("members"))
                    + " "
                    + issue.message().arguments().getOrDefault("side", ""))
        .map(String::strip)
        .toList();
  }

  @Test
  void everyUnitHasItsSuccession() {
    Crosswalk walk =
        Crosswalk.of(
                tree("a", "b", "d", "e", "g", "h"),
                tree("a", "m", "e", "e2", "n", "h2"),
                List.of(
                    Succession.merged(ids("b", "d"), id("m")),
                    Succession.split(id("e"), ids("e", "e2")),
                    Succession.abolished(id("g")),
                    Succession.founded(id("n")),
                    Succession.renamed(id("h"), id("h2"))))
            .orElseThrow();
    assertThat(walk.from(id("a"))).isEqualTo(walk.to(id("a")));
    assertThat(walk.from(id("a")).kind()).isEqualTo(SuccessionKind.CONTINUED);
    assertThat(walk.from(id("d"))).isEqualTo(walk.to(id("m")));
    assertThat(walk.to(id("m")).kind()).isEqualTo(SuccessionKind.MERGED);
    assertThat(walk.to(id("e2")).kind()).isEqualTo(SuccessionKind.SPLIT);
    assertThat(walk.from(id("e"))).isEqualTo(walk.to(id("e")));
    assertThat(walk.from(id("g")).kind()).isEqualTo(SuccessionKind.ABOLISHED);
    assertThat(walk.to(id("n")).kind()).isEqualTo(SuccessionKind.FOUNDED);
    assertThat(walk.from(id("h")).kind()).isEqualTo(SuccessionKind.RENAMED);
    assertThat(walk.earlier().size() + walk.later().size()).isEqualTo(16);
    assertThatIllegalArgumentException().isThrownBy(() -> walk.from(id("m")));
    assertThatIllegalArgumentException().isThrownBy(() -> walk.to(id("g")));
    assertThat(new Succession(ids("a", "b"), ids("d", "e")).kind())
        .isEqualTo(SuccessionKind.REDRAWN);
    assertThatIllegalArgumentException().isThrownBy(() -> new Succession(ids(), ids()));
  }

  @Test
  void whatOneTreeAloneHasMustBeDeclared() {
    assertThat(issues(Crosswalk.of(tree("a", "b"), tree("a", "d"), List.of())))
        .containsExactly("CROSSWALK_UNIT_UNMAPPED b EARLIER", "CROSSWALK_UNIT_UNMAPPED d LATER");
    // The village goes by another id now; whoever has the old id is another village.
    assertThat(
            issues(
                Crosswalk.of(
                    tree("a"), tree("a", "b"), List.of(Succession.renamed(id("a"), id("b"))))))
        .containsExactly("CROSSWALK_UNIT_UNMAPPED a LATER");
  }

  @Test
  void unknownAndRepeatedUnitsAreRefused() {
    assertThat(
            issues(
                Crosswalk.of(
                    tree("a", "b"),
                    tree("a", "d"),
                    List.of(
                        Succession.renamed(id("b"), id("d")),
                        Succession.merged(ids("a", "b"), id("a")),
                        Succession.founded(id("x")),
                        Succession.abolished(id("y"))))))
        .containsExactlyInAnyOrder(
            "CROSSWALK_UNIT_TWICE b EARLIER",
            "CROSSWALK_UNIT_UNKNOWN x LATER",
            "CROSSWALK_UNIT_UNKNOWN y EARLIER");
  }

  @Test
  void aUnitIsNotJoinedWithItsOwnTown() {
    assertThat(
            issues(
                Crosswalk.of(
                    tree("a", "b"), tree("a"), List.of(Succession.merged(ids("t", "b"), id("t"))))))
        .containsExactly("CROSSWALK_UNIT_NESTED b EARLIER");
  }

  @Test
  void aRingIsRefusedAndAChainIsNot() {
    List<Succession> chain =
        List.of(Succession.renamed(id("a"), id("b")), Succession.renamed(id("b"), id("d")));
    assertThat(issues(Crosswalk.of(tree("a", "b"), tree("b", "d"), chain))).isEmpty();
    List<Succession> ring =
        List.of(
            Succession.renamed(id("a"), id("b")),
            Succession.renamed(id("b"), id("d")),
            Succession.split(id("d"), ids("a", "e")),
            Succession.renamed(id("e"), id("f")));
    assertThat(issues(Crosswalk.of(tree("a", "b", "d", "e"), tree("a", "b", "d", "e", "f"), ring)))
        .containsExactly("CROSSWALK_CYCLE [a, b, d]");
  }

  @Test
  void issuesSayWhereTheSuccessionWasFound() {
    List<Succession> said =
        List.of(
            Succession.founded(id("f")),
            Succession.renamed(id("a"), id("b")),
            Succession.renamed(id("b"), id("a")),
            Succession.abolished(id("x")));
    assertThat(
            Crosswalk.of(
                    tree("a", "b"),
                    tree("a", "b", "f"),
                    said,
                    each -> Place.of("history").line(said.indexOf(each)))
                .issues())
        .extracting(issue -> issue.place() + " " + issue.code())
        .containsExactlyInAnyOrder("history:3 CROSSWALK_UNIT_UNKNOWN", "history:1 CROSSWALK_CYCLE");
  }

  @Test
  void whatWasSaidCanBeAskedForInOrder() {
    List<Succession> said =
        List.of(Succession.founded(id("d")), Succession.split(id("a"), ids("a", "e")));
    assertThat(Crosswalk.of(tree("a"), tree("a", "d", "e"), said).orElseThrow().successions())
        .containsExactly(said.get(1), said.get(0));
  }
}
