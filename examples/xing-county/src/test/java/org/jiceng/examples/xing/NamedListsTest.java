package org.jiceng.examples.xing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.fact.Body;
import org.jiceng.fact.DateAnchor;
import org.jiceng.fact.PartialDate;
import org.jiceng.io.policy.NegativeListFiles;
import org.jiceng.law.Confidence;
import org.jiceng.law.PeriodConvention;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Office;
import org.jiceng.person.BirthDate;
import org.jiceng.person.PartyMembership;
import org.jiceng.person.PartyStanding;
import org.jiceng.person.Person;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;
import org.jiceng.review.Answer;
import org.jiceng.review.Candidate;
import org.jiceng.review.CandidateId;
import org.jiceng.review.CandidateList;
import org.jiceng.review.ConditionCode;
import org.jiceng.review.JointReview;
import org.jiceng.review.ListSeverity;
import org.jiceng.review.NegativeList;
import org.jiceng.review.NegativeListItem;
import org.jiceng.review.Opinion;
import org.jiceng.review.Panel;
import org.jiceng.review.ReportedRecord;
import org.jiceng.review.ReviewFinding;
import org.jiceng.review.ReviewPolicy;
import org.jiceng.rule.FromLatest;
import org.jiceng.rule.InSpan;
import org.jiceng.rule.LookBack;
import org.jiceng.rule.Span;
import org.jiceng.rule.UntilDate;
import org.jiceng.rule.Verdict;
import org.jiceng.text.Bilingual;
import org.jiceng.unit.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The example lists: what they hold, and each look-back on both sides of its boundary. */
final class NamedListsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
  private static final LocalDate TERM = LocalDate.of(2021, 3, 21);
  private static final LocalDate ELECTION = LocalDate.of(2026, 3, 1);
  private static final Body OFFICE = Body.of("OFFICE", "联审办", "review office");
  private static final ImmutableList<String> NAMES =
      ImmutableList.of("t", "s", "y-2013", "p-2016", "g-2022");

  private static NegativeList read(String name) {
    try {
      return NegativeListFiles.read(Path.of("lists", name + ".json")).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "t, LIST-T, 17, 0",
    "s, LIST-S, 6, 6",
    "y-2013, LIST-Y-2013, 5, 4",
    "p-2016, LIST-P-2016, 0, 10",
    "g-2022, LIST-G-2022, 2, 0"
  })
  void eachListHasWhatItsSummaryCarries(String name, String id, long hard, long soft) {
    NegativeList list = read(name);
    Map<ListSeverity, Long> bySeverity =
        list.items().stream().collect(groupingBy(NegativeListItem::severity, counting()));
    assertThat(list.id()).contains(id);
    assertThat(bySeverity.getOrDefault(ListSeverity.HARD, 0L)).isEqualTo(hard);
    assertThat(bySeverity.getOrDefault(ListSeverity.SOFT, 0L)).isEqualTo(soft);
    assertThat(list.items())
        .extracting(item -> item.citation().confidence())
        .isSubsetOf(Confidence.SECONDARY, Confidence.INFERRED);
    assertThat(list.items())
        .filteredOn(item -> item.citation().confidence() == Confidence.INFERRED)
        .allMatch(item -> item.note().isPresent());
  }

  @Test
  void familyPlanningStandsInHistoricalListsAloneAndIsOffAfter2021() {
    assertThat(NAMES)
        .filteredOn(name -> read(name).item(ConditionCode.N23).isPresent())
        .containsExactly("y-2013", "p-2016");

    NegativeList list = read("y-2013");
    LocalDate last = LocalDate.of(2021, 12, 31);
    assertThat(policy(list, last, PeriodConvention.CORRESPONDING_DAY_INCLUDED).notices()).isEmpty();
    ReviewPolicy after =
        policy(list, last.plusDays(1), PeriodConvention.CORRESPONDING_DAY_INCLUDED);
    assertThat(after.notices())
        .extracting(issue -> issue.code().name())
        .containsExactly("POLICY_ITEM_SWITCHED_OFF");
    assertThat(after.itemsApplied()).hasSize(list.items().size() - 1);
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> everyBoundary() {
    return NAMES.stream()
        .flatMap(name -> read(name).items().stream())
        .flatMap(
            item ->
                Stream.of(PeriodConvention.values())
                    .flatMap(
                        convention ->
                            boundary(item, convention)
                                .map(c -> arguments(item, convention, c.dates, c.counts))));
  }

  private record Case(ImmutableMap<DateAnchor, PartialDate> dates, Verdict counts) {}

  private static Case on(DateAnchor anchor, LocalDate date, boolean counts) {
    return new Case(
        ImmutableMap.of(anchor, PartialDate.of(date)), counts ? Verdict.UNMET : Verdict.MET);
  }

  /** The days around the boundary of an item's look-back, as dates of a record. */
  private static Stream<Case> boundary(NegativeListItem item, PeriodConvention convention) {
    LookBack lookBack = item.lookBack();
    boolean included = convention == PeriodConvention.CORRESPONDING_DAY_INCLUDED;
    if (lookBack instanceof LookBack.Months months) {
      return period(months.anchor(), DAY.minusMonths(months.months()), included);
    }
    if (lookBack instanceof FromLatest latest) {
      LocalDate start = DAY.minusMonths(latest.months());
      return latest.anchors().stream().flatMap(anchor -> period(anchor, start, included));
    }
    if (lookBack instanceof InSpan within) {
      LocalDate start = within.span() == Span.THIS_TERM ? TERM : ELECTION;
      return Stream.of(
          on(DateAnchor.DECIDED, start.minusDays(1), false), on(DateAnchor.DECIDED, start, true));
    }
    if (lookBack instanceof LookBack.Permanent) {
      return Stream.of(on(DateAnchor.DECIDED, LocalDate.of(1980, 1, 1), true));
    }
    DateAnchor end = lookBack instanceof UntilDate until ? until.end() : DateAnchor.RECTIFIED;
    return Stream.of(
        on(end, DAY, false),
        on(end, DAY.plusDays(1), true),
        on(DateAnchor.DECIDED, DAY.minusYears(9), true));
  }

  private static Stream<Case> period(DateAnchor anchor, LocalDate start, boolean included) {
    return Stream.of(
        on(anchor, start.minusDays(1), false),
        on(anchor, start, included),
        on(anchor, start.plusDays(1), true));
  }

  @ParameterizedTest
  @MethodSource("everyBoundary")
  void everyLookBackHasBothBoundaryDaysUnderBothConventions(
      NegativeListItem item,
      PeriodConvention convention,
      ImmutableMap<DateAnchor, PartialDate> dates,
      Verdict expected) {
    NegativeList list = NegativeList.of(Bilingual.same("one item"), ImmutableList.of(item));
    ReportedRecord reported = new ReportedRecord(item.condition(), dates, Optional.empty());
    ReviewFinding finding =
        JointReview.of(
                policy(list, DAY, convention),
                CandidateList.of(List.of(CANDIDATE)).orElseThrow(),
                DAY)
            .receive(List.of(reply(reported)))
            .conclude()
            .conclusions()
            .get(0)
            .findings()
            .stream()
            .filter(one -> one.rule().equals(item.rule()))
            .findFirst()
            .orElseThrow();
    assertThat(finding.verdict()).isEqualTo(expected);
  }

  private static final Candidate CANDIDATE = candidate();

  private static Candidate candidate() {
    Person person =
        new Person.Builder()
            .id(PersonId.of("p"))
            .label("候选人甲")
            .sex(Sex.FEMALE)
            .birth(BirthDate.on(LocalDate.of(1980, 1, 1)))
            .membership(new PartyMembership(PartyStanding.FULL, Optional.empty(), Optional.empty()))
            .build();
    return new Candidate.Builder()
        .id(CandidateId.of("甲"))
        .person(person)
        .unit(UnitId.of("141123104207"))
        .body(CommitteeKind.BRANCH)
        .office(Office.BRANCH_MEMBER)
        .build();
  }

  private static Opinion reply(ReportedRecord reported) {
    return new Opinion.Builder()
        .department(OFFICE)
        .candidate(CandidateId.of("甲"))
        .version(1)
        .date(DAY)
        .answer(Answer.records(reported))
        .build();
  }

  /** Switches historical items on for the boundaries of today, and leaves them off otherwise. */
  private static ReviewPolicy policy(
      NegativeList list, LocalDate day, PeriodConvention convention) {
    ReviewPolicy.Builder policy = new ReviewPolicy.Builder();
    policy
        .id("P")
        .title(Bilingual.same("P"))
        .referenceDay(day)
        .panel(Panel.of(Bilingual.same("test"), List.of(OFFICE)))
        .negativeList(list)
        .historicalItems(day.equals(DAY))
        .putSpanStarts(Span.THIS_TERM, TERM)
        .putSpanStarts(Span.THIS_ELECTION, day.equals(DAY) ? ELECTION : TERM)
        .periodConvention(convention);
    ImmutableSet.copyOf(ConditionCode.values()).forEach(c -> policy.putCompetence(c, OFFICE));
    return policy.build();
  }
}
