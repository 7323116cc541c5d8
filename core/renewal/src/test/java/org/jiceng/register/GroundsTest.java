package org.jiceng.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.register.Village.POLL;
import static org.jiceng.register.Village.REGISTERED;
import static org.jiceng.register.Village.elector;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiceng.fact.PartialDate;
import org.jiceng.fact.Truth;
import org.jiceng.law.PeriodConvention;
import org.jiceng.law.Provision;
import org.jiceng.law.Timeline;
import org.jiceng.person.BirthDate;
import org.jiceng.rule.Verdict;
import org.jiceng.testkit.Law;
import org.jiceng.testkit.Texts;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;

/** Every ground of every text, with each need just met, just missed, and not known. */
class GroundsTest {
  private static final String AGE = "VC-ORG-2025/16-1";

  /** A law on a day on which it holds. */
  private record Dated(RegisterLaw law, LocalDate day) {}

  private static Stream<Dated> versions() {
    return Village.laws()
        .map(Timeline::values)
        .flatMap(values -> values.asMapOfRanges().entrySet().stream())
        .map(version -> new Dated(version.getValue(), lastOrLater(version.getKey())));
  }

  private static LocalDate lastOrLater(Range<LocalDate> days) {
    return days.hasUpperBound() ? days.upperEndpoint().minusDays(1) : REGISTERED;
  }

  /** With every need of {@code rule} just met, and without the one that is left out. */
  private static Elector.Builder meeting(
      List<Need> needs, LocalDate day, int missed, boolean known) {
    Map<ElectorFact, Boolean> facts = new HashMap<>();
    Map<ElectorSpan, PartialDate> since = new HashMap<>();
    for (int at = 0; at < needs.size(); at++) {
      boolean miss = at == missed;
      if (miss && !known) {
        continue;
      }
      if (needs.get(at) instanceof Need.Flag flag) {
        facts.put(flag.fact(), flag.wanted() != miss);
      } else if (needs.get(at) instanceof Need.Stay stay) {
        LocalDate corresponding = day.minusMonths(stay.months());
        since.put(stay.span(), PartialDate.of(miss ? corresponding : corresponding.minusDays(1)));
      }
    }
    return elector("e1").putAllFacts(facts).putAllSince(since);
  }

  private static <G> Verdict listing(Dated dated, GroundRule<G> rule, Elector elector) {
    return new ElectorJudge(dated.law, dated.day, dated.day)
        .judge(elector).grounds().stream()
            .filter(one -> one.ground() == rule.ground() && one.citation().equals(rule.citation()))
            .map(GroundFinding::verdict)
            .findFirst()
            .orElseThrow();
  }

  private static Verdict leaving(Dated dated, GroundRule<LeavingGround> rule, Elector elector) {
    return new ElectorJudge(dated.law, dated.day, dated.day)
        .leaving(elector, rule.ground()).stream()
            .filter(one -> one.citation().equals(rule.citation()))
            .map(GroundFinding::verdict)
            .findFirst()
            .orElseThrow();
  }

  @Test
  @Law(
      inside = {
        "VC-ORG-2010/13-2-1",
        "VC-ORG-2010/13-2-2",
        "VC-ORG-2010/13-2-3",
        "VC-ORG-2018/13-2-1",
        "VC-ORG-2018/13-2-2",
        "VC-ORG-2018/13-2-3",
        "VC-ORG-2025/16-2-1",
        "VC-ORG-2025/16-2-2",
        "VC-ORG-2025/16-2-3",
        "RC-ORG-2025/16-2",
        "RC-ORG-2025/16-3",
        "BJ-VCE-2012/13-former",
        "HE-VCE-2020/12-1",
        "HE-VCE-2020/12-2",
        "SH-VCE-2020/9-married",
        "SH-VCE-2020/9-collective",
        "ZJ-VCE-2020/13",
        "HA-VC-2011/20-proxy",
        "HA-VC-2011/20-talent",
        "SC-VCE-2026/16-3",
        "HI-VCE-2025/16-3",
        "REGISTER-DEFAULTS/full-months"
      },
      outside = {
        "VC-ORG-2010/13-2-1",
        "VC-ORG-2010/13-2-2",
        "VC-ORG-2010/13-2-3",
        "VC-ORG-2018/13-2-1",
        "VC-ORG-2018/13-2-2",
        "VC-ORG-2018/13-2-3",
        "VC-ORG-2025/16-2-1",
        "VC-ORG-2025/16-2-2",
        "VC-ORG-2025/16-2-3",
        "RC-ORG-2025/16-2",
        "RC-ORG-2025/16-3",
        "BJ-VCE-2012/13-former",
        "HE-VCE-2020/12-1",
        "HE-VCE-2020/12-2",
        "SH-VCE-2020/9-married",
        "SH-VCE-2020/9-collective",
        "ZJ-VCE-2020/13",
        "HA-VC-2011/20-proxy",
        "HA-VC-2011/20-talent",
        "SC-VCE-2026/16-3",
        "HI-VCE-2025/16-3",
        "REGISTER-DEFAULTS/full-months"
      })
  void everyNeedOfAListingDecides() {
    assertThat(versions()).hasSizeGreaterThan(20);
    versions()
        .forEach(
            dated -> {
              for (GroundRule<Ground> rule : dated.law.grounds()) {
                List<Need> needs = rule.needs();
                assertThat(listing(dated, rule, meeting(needs, dated.day, -1, true).build()))
                    .as("%s", rule)
                    .isEqualTo(Verdict.MET);
                for (int at = 0; at < needs.size(); at++) {
                  assertThat(listing(dated, rule, meeting(needs, dated.day, at, true).build()))
                      .as("%s without %s", rule, needs.get(at))
                      .isEqualTo(Verdict.UNMET);
                  assertThat(listing(dated, rule, meeting(needs, dated.day, at, false).build()))
                      .as("%s not knowing %s", rule, needs.get(at))
                      .isEqualTo(Verdict.UNDETERMINED);
                }
              }
            });
  }

  @Test
  @Law(
      inside = {
        "BJ-VCE-2012/14-incapable", "BJ-VCE-2012/14-unreachable", "TJ-VCE-2019/15-incapable",
        "HE-VCE-2020/11-incapable", "HE-VCE-2020/11-away", "HA-VC-2011/20-away",
        "SC-VCE-2026/18", "HI-VCE-2025/16-incapable", "HI-VCE-2025/16-silent"
      },
      outside = {
        "BJ-VCE-2012/14-incapable", "BJ-VCE-2012/14-unreachable", "TJ-VCE-2019/15-incapable",
        "HE-VCE-2020/11-incapable", "HE-VCE-2020/11-away", "HA-VC-2011/20-away",
        "SC-VCE-2026/18", "HI-VCE-2025/16-incapable", "HI-VCE-2025/16-silent"
      })
  void everyNeedOfALeavingDecides() {
    versions()
        .forEach(
            dated -> {
              for (GroundRule<LeavingGround> rule : dated.law.leaving()) {
                List<Need> needs = rule.needs();
                assertThat(leaving(dated, rule, meeting(needs, dated.day, -1, true).build()))
                    .as("%s", rule)
                    .isEqualTo(Verdict.MET);
                for (int at = 0; at < needs.size(); at++) {
                  assertThat(leaving(dated, rule, meeting(needs, dated.day, at, true).build()))
                      .isEqualTo(Verdict.UNMET);
                  assertThat(leaving(dated, rule, meeting(needs, dated.day, at, false).build()))
                      .isEqualTo(Verdict.UNDETERMINED);
                }
              }
            });
  }

  private static Verdict vote(RegisterLaw law, LocalDate day, BirthDate birth) {
    Elector elector =
        new Elector.Builder()
            .id(Village.id("e1"))
            .birth(birth)
            .yes(ElectorFact.POLITICAL_RIGHTS)
            .build();
    return new ElectorJudge(law, day, day).judge(elector).vote().verdict();
  }

  @Test
  @Law(
      inside = {
        "VC-ORG-2010/13-1",
        "VC-ORG-2018/13-1",
        AGE,
        "RC-ORG-2025/16-1",
        "REGISTER-DEFAULTS/age-day",
        "BJ-VCE-2012/12-age",
        "TJ-VCE-2019/14-age",
        "HE-VCE-2020/10-age",
        "SH-VCE-2020/9-age",
        "ZJ-VCE-2020/12-age",
        "HA-VC-2011/19-age",
        "SC-VCE-2026/15-age",
        "HI-VCE-2025/4-age"
      },
      outside = {
        "VC-ORG-2010/13-1",
        "VC-ORG-2018/13-1",
        AGE,
        "RC-ORG-2025/16-1",
        "REGISTER-DEFAULTS/age-day",
        "BJ-VCE-2012/12-age",
        "TJ-VCE-2019/14-age",
        "HE-VCE-2020/10-age",
        "SH-VCE-2020/9-age",
        "ZJ-VCE-2020/12-age",
        "HA-VC-2011/19-age",
        "SC-VCE-2026/15-age",
        "HI-VCE-2025/4-age"
      })
  void eighteenOnTheDayThatCounts() {
    versions()
        .forEach(
            dated -> {
              LocalDate last = dated.day.minusYears(18);
              if (dated.law.ageDay().value() == AgeDay.DAY_BEFORE_POLL) {
                last = last.minusDays(1);
              }
              assertThat(vote(dated.law, dated.day, BirthDate.on(last))).isEqualTo(Verdict.MET);
              assertThat(vote(dated.law, dated.day, BirthDate.on(last.plusDays(1))))
                  .isEqualTo(Verdict.UNMET);
            });
    assertThat(Village.law(Locality.HAINAN).orElseThrow().ageDay().value())
        .isEqualTo(AgeDay.DAY_BEFORE_POLL);
  }

  @Test
  void aBirthKnownByTheYearMayDecideOrNot() {
    RegisterLaw law = Village.NATIONAL.on(POLL).orElseThrow();
    assertThat(vote(law, POLL, new BirthDate(PartialDate.ofYear(2007)))).isEqualTo(Verdict.MET);
    assertThat(vote(law, POLL, new BirthDate(PartialDate.ofYear(2008))))
        .isEqualTo(Verdict.UNDETERMINED);
    assertThat(vote(law, POLL, new BirthDate(PartialDate.ofYear(2027)))).isEqualTo(Verdict.UNMET);
  }

  @Test
  void deprivedOfPoliticalRightsNobodyVotes() {
    ElectorJudge judge =
        new ElectorJudge(Village.NATIONAL.on(POLL).orElseThrow(), REGISTERED, POLL);
    Elector.Builder deprived =
        new Elector.Builder()
            .id(Village.id("e1"))
            .birth(BirthDate.on(LocalDate.of(1980, 1, 1)))
            .yes(ElectorFact.HOUSEHOLD_HERE, ElectorFact.LIVES_HERE);
    ElectorFinding unknown = judge.judge(deprived.build());
    assertThat(unknown.listable()).isEqualTo(Truth.UNKNOWN);
    assertThat(unknown.owed()).extracting(owed -> owed.body().code()).containsExactly("POLICE");
    ElectorFinding known = judge.judge(deprived.no(ElectorFact.POLITICAL_RIGHTS).build());
    assertThat(known.listable()).isEqualTo(Truth.FALSE);
    assertThat(known.entitled()).isEqualTo(Truth.FALSE);
  }

  @Test
  void theConventionDecidesOnTheCorrespondingDay() {
    RegisterLaw law = Village.NATIONAL.on(POLL).orElseThrow();
    Elector year =
        meeting(law.grounds().get(2).needs(), REGISTERED, 1, true)
            .putSince(ElectorSpan.VILLAGE_WORK, PartialDate.of(REGISTERED))
            .build();
    RegisterLaw free =
        law.but()
            .convention(
                new Provision<>(
                    PeriodConvention.CORRESPONDING_DAY_FREE, law.convention().citation()))
            .build();
    assertThat(new ElectorJudge(law, REGISTERED, POLL).judge(year).listable())
        .isEqualTo(Truth.FALSE);
    assertThat(new ElectorJudge(free, REGISTERED, POLL).judge(year).listable())
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void workOnTheAffairsOfTheVillageCountsFrom2026() {
    Elector worker =
        elector("e1")
            .no(ElectorFact.HOUSEHOLD_HERE)
            .yes(ElectorFact.APPLIED, ElectorFact.ASSEMBLY_CONSENT)
            .putSince(ElectorSpan.VILLAGE_WORK, PartialDate.ofYear(2020))
            .putSince(ElectorSpan.LIVING_HERE, Village.day(2025, 12, 1))
            .build();
    LocalDate last = LocalDate.of(2025, 12, 31);
    for (LocalDate day : List.of(last, last.plusDays(1))) {
      assertThat(
              new ElectorJudge(Village.NATIONAL.on(day).orElseThrow(), day, POLL)
                  .judge(worker)
                  .listable()
                  .isTrue())
          .isEqualTo(day.isAfter(last));
      assertThat(
              new ElectorJudge(RegisterLaws.of(Locality.ZHEJIANG).on(day).orElseThrow(), day, POLL)
                  .judge(worker)
                  .listable()
                  .isTrue())
          .isTrue();
    }
  }

  @Test
  @Law(inside = "REGISTER-DEFAULTS/entitled", outside = "REGISTER-DEFAULTS/entitled")
  void whoIsAwayHasTheVoteAndWhoBelongsElsewhereHasNot() {
    ElectorJudge judge =
        new ElectorJudge(Village.NATIONAL.on(POLL).orElseThrow(), REGISTERED, POLL);
    Elector away =
        elector("e1")
            .yes(ElectorFact.HOUSEHOLD_HERE)
            .no(ElectorFact.LIVES_HERE, ElectorFact.WISH_STATED)
            .build();
    Elector stranger = elector("e2").no(ElectorFact.HOUSEHOLD_HERE, ElectorFact.APPLIED).build();
    assertThat(judge.judge(away).listable()).isEqualTo(Truth.FALSE);
    assertThat(judge.judge(away).entitled()).isEqualTo(Truth.TRUE);
    assertThat(judge.judge(stranger).entitled()).isEqualTo(Truth.FALSE);
  }

  @Test
  void aFindingSaysWhoOwesWhatAndNothingAboutThePerson() {
    Elector unknown = elector("e1").name("村民甲").build();
    ElectorFinding finding =
        new ElectorJudge(Village.NATIONAL.on(POLL).orElseThrow(), REGISTERED, POLL).judge(unknown);
    ImmutableList<GroundFinding> all = finding.all();
    assertThat(all).hasSize(5);
    all.forEach(Texts::assertComplete);
    assertThat(all.get(1).in(Language.EN)).contains("the police station owes", "art. 16");
    assertThat(finding.toString() + all + unknown)
        .contains("e1")
        .doesNotContain("1980", "村民甲", "true");
  }
}
