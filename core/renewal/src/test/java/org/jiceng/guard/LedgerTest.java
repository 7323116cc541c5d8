package org.jiceng.guard;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiceng.election.GoldenLaws;
import org.jiceng.election.PresetCitations;
import org.jiceng.guard.LedgerRow.Treatment;
import org.jiceng.law.Citation;
import org.jiceng.testkit.Law;
import org.junit.jupiter.api.Test;

/** Every rule of the law tables has a row, and every row that is modelled has a case. */
class LedgerTest {
  private static final ImmutableList<LedgerRow> ROWS = LedgerRow.all();
  private static final ImmutableMap<String, LedgerRow> BY_ID =
      Maps.uniqueIndex(ROWS, LedgerRow::id);

  @Test
  void aReasonStandsWhereTheLawIsNotTheRule() {
    assertThat(ROWS)
        .allSatisfy(
            row ->
                assertThat(row.reason().isBlank())
                    .as(row.id())
                    .isEqualTo(row.treatment() == Treatment.RULE));
  }

  @Test
  void whatIsNotLawIsNoRule() {
    assertThat(ROWS)
        .filteredOn(row -> row.treatment() == Treatment.RULE)
        .allMatch(row -> row.confidence().isLaw());
  }

  @Test
  void aVerifiedArticleBeginsTheId() {
    assertThat(ROWS)
        .filteredOn(row -> !row.article().isEmpty() && row.id().startsWith(row.instrument() + "/"))
        .allMatch(row -> row.id().startsWith(row.instrument() + "/" + row.article()));
  }

  @Test
  void everyRuleAndPolicyHasACaseAndEveryCaseARow() {
    ImmutableSortedSet<String> modelled = modelled();
    ImmutableSortedSet<String> tagged = tagged();
    assertThat(Sets.difference(modelled, tagged)).as("modelled without a case").isEmpty();
    assertThat(Sets.difference(tagged, modelled)).as("cases of no modelled rule").isEmpty();
  }

  @Test
  void everyCitationOfAMethodHasARowThatAgrees() {
    ImmutableList<Citation> citations = PresetCitations.all();
    assertThat(citations).isNotEmpty();
    for (Citation citation : citations) {
      assertThat(BY_ID).containsKey(citation.rule());
      LedgerRow row = BY_ID.get(citation.rule());
      assertThat(row.instrument()).isEqualTo(citation.instrument().id());
      assertThat(row.article()).as(row.id()).isEqualTo(citation.article().orElse(""));
      assertThat(row.confidence()).as(row.id()).isEqualTo(citation.confidence());
      assertThat(row.treatment()).as(row.id()).isNotEqualTo(Treatment.NOT_MODELLED);
    }
  }

  @Test
  void printsHowManyRulesAreTreatedHow() {
    Map<String, Map<Treatment, Long>> table =
        ROWS.stream()
            .collect(
                groupingBy(
                    LedgerRow::instrument,
                    TreeMap::new,
                    groupingBy(LedgerRow::treatment, TreeMap::new, counting())));
    table.forEach(
        (instrument, counts) -> System.out.println("ledger: " + instrument + " " + counts));
    System.out.println("ledger: " + ROWS.size() + " rules");
    assertThat(table).isNotEmpty();
  }

  @Test
  void everyModelledRuleSaysWhetherItHasABoundary() {
    assertThat(LedgerBoundary.all().keySet()).containsExactlyInAnyOrderElementsOf(modelled());
  }

  @Test
  void everyBoundaryHasACaseOnEitherSide() {
    ImmutableSortedSet<String> inside =
        union(tags(law -> Stream.of(law.inside())), GoldenLaws.on("inside"));
    ImmutableSortedSet<String> outside =
        union(tags(law -> Stream.of(law.outside())), GoldenLaws.on("outside"));
    ImmutableSortedSet<String> bounded =
        LedgerBoundary.all().values().stream()
            .filter(LedgerBoundary::exists)
            .map(LedgerBoundary::id)
            .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    System.out.printf(
        "ledger: %d modelled, %d with a boundary, %d of them with a case on either side%n",
        modelled().size(),
        bounded.size(),
        bounded.stream().filter(id -> inside.contains(id) && outside.contains(id)).count());
    assertThat(Sets.difference(bounded, inside)).as("no case inside").isEmpty();
    assertThat(Sets.difference(bounded, outside)).as("no case outside").isEmpty();
    assertThat(Sets.difference(union(inside, outside), bounded)).as("no boundary").isEmpty();
  }

  private static ImmutableSortedSet<String> modelled() {
    return ROWS.stream()
        .filter(row -> row.treatment() != Treatment.NOT_MODELLED)
        .map(LedgerRow::id)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static ImmutableSortedSet<String> tagged() {
    return union(
        tags(law -> Stream.of(law.value(), law.inside(), law.outside()).flatMap(Stream::of)),
        GoldenLaws.all());
  }

  private static ImmutableSortedSet<String> tags(Function<Law, Stream<String>> ids) {
    JavaClasses tests = new ClassFileImporter().importPaths(CoreClasses.TESTS);
    Stream<Law> methods =
        tests.stream()
            .flatMap(type -> type.getMethods().stream())
            .flatMap(method -> method.tryGetAnnotationOfType(Law.class).stream());
    Stream<Law> types =
        tests.stream().flatMap((JavaClass type) -> type.tryGetAnnotationOfType(Law.class).stream());
    return Stream.concat(methods, types)
        .flatMap(ids)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static ImmutableSortedSet<String> union(Set<String> some, Set<String> others) {
    return ImmutableSortedSet.copyOf(Sets.union(some, others));
  }
}
