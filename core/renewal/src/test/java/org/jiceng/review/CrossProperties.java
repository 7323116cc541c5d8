package org.jiceng.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.testkit.Texts;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;

/** What holds of the checks across lists whatever the lists are. */
class CrossProperties {

  private static Set<String> keys(Iterable<CrossFinding> findings) {
    Set<String> keys = new TreeSet<>();
    findings.forEach(finding -> keys.add(SlowCross.key(finding.kind(), finding.sides().stream())));
    return keys;
  }

  @Property(tries = 1000)
  void aSecondWayFindsTheSame(@ForAll("cases") CrossCase of) {
    assertThat(keys(of.review().conclude().findings())).isEqualTo(SlowCross.findings(of));
  }

  /** So many rows that those alone are left out first, and one change after another. */
  @Property(tries = 10)
  void manyRowsAreFoundAsFewAre(@ForAll Random random) {
    CrossCase many = CrossCase.many(random, 300);
    ImmutableList<CrossFinding> found = many.review().conclude().findings();
    assertThat(keys(found)).isEqualTo(SlowCross.findings(many));
    LiveCrossReview live = many.with(ImmutableList.of()).review().live();
    for (CrossCase.Row row : many.rows()) {
      if (row.number() < 0) {
        live.put(row.candidate());
      } else {
        live.put(row.candidate(), CrossCase.NUMBERS.get(row.number()));
      }
    }
    assertThat(live.findings()).isEqualTo(found);
    assertThat(many.review().live().findings()).isEqualTo(found);
  }

  @Property(tries = 200)
  void everySideHasTheFinding(@ForAll("cases") CrossCase of) {
    CrossReport report = of.review().conclude();
    for (CrossFinding finding : report.findings()) {
      Texts.assertComplete(finding.message());
      assertThat(finding.sides())
          .allSatisfy(side -> assertThat(report.findings(side)).contains(finding));
    }
    assertThat(report.accepted() + report.refused()).isEqualTo(of.rows().size());
  }

  @Property(tries = 200)
  void theOrderOfTheListsIsOfNoAccount(@ForAll("cases") CrossCase of, @ForAll Random random) {
    List<CrossCase.Row> shuffled = new ArrayList<>(of.rows());
    Collections.shuffle(shuffled, random);
    CrossCase other = of.with(shuffled);
    assertThat(other.review().conclude().findings()).isEqualTo(of.review().conclude().findings());
  }

  /** From nothing, one change after another, and back to nothing. */
  @Property(tries = 300)
  void whatIsKeptUpToDateIsWhatWouldBeConcluded(
      @ForAll("cases") CrossCase start, @ForAll("changes") List<CrossCase.Row> changes) {
    LiveCrossReview live = start.review().live();
    Map<CandidateId, CrossCase.Row> now = new LinkedHashMap<>();
    start.rows().forEach(row -> now.put(row.candidate().id(), row));
    Set<CrossFinding> findings = new HashSet<>(live.findings());
    List<CrossCase.Row> steps = new ArrayList<>(changes);
    for (CrossCase.Row row : steps) {
      CandidateId id = row.candidate().id();
      boolean off = row.number() == -2 && now.containsKey(id);
      CrossChange change =
          off
              ? live.remove(id)
              : row.number() < 0
                  ? live.put(row.candidate())
                  : live.put(row.candidate(), CrossCase.NUMBERS.get(row.number()));
      if (off) {
        now.remove(id);
      } else {
        now.put(id, row);
      }
      assertThat(findings.containsAll(change.gone())).isTrue();
      assertThat(Collections.disjoint(findings, change.added())).isTrue();
      findings.removeAll(change.gone());
      findings.addAll(change.added());
      CrossCase whole = start.with(now.values());
      assertThat(live.findings()).isEqualTo(whole.review().conclude().findings());
      assertThat(findings).hasSameElementsAs(live.findings());
    }
  }

  @Property(tries = 100)
  void nobodyButTheOfficeReadsWhatWasFound(@ForAll("cases") CrossCase of) {
    CrossReport report = of.review().conclude();
    for (Audience audience : List.of(Audience.PUBLIC, Audience.CANDIDATE, Audience.DEPARTMENT)) {
      for (Language language : Language.values()) {
        String words = report.explain(language, audience);
        assertThat(report.findings())
            .allSatisfy(
                finding -> assertThat(finding.explain(language, audience)).isEqualTo(words));
        assertThat(words).doesNotContain("c1", "p1");
      }
    }
    String whole = report.explain(Language.EN, Audience.REVIEW_OFFICE) + report + report.findings();
    assertThat(whole).doesNotContain("人甲", "人乙", "19800101", "140000");
    assertThat(report.explain(Language.ZH, Audience.ARCHIVE).lines().count())
        .isEqualTo(report.notes().size() + 1 + report.findings().size());
  }

  @Provide
  Arbitrary<CrossCase> cases() {
    return CrossCase.cases();
  }

  @Provide
  Arbitrary<List<CrossCase.Row>> changes() {
    return CrossCase.row().list().ofMinSize(1).ofMaxSize(12);
  }
}
