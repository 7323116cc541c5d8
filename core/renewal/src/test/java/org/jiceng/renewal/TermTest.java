package org.jiceng.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.renewal.Places.codes;

import java.time.LocalDate;
import org.jiceng.law.Confidence;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.testkit.Law;
import org.jiceng.testkit.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a term is, and what is left of it for who comes later. */
class TermTest {

  @ParameterizedTest
  @CsvSource({
    "VILLAGERS, 2010-10-28, 3, VC-ORG-2010/11-2, 11, SECONDARY",
    "VILLAGERS, 2018-12-28, 3, VC-ORG-2010/11-2, 11, SECONDARY",
    "VILLAGERS, 2018-12-29, 5, VC-ORG-2018/11-2, 11, SEEN",
    "VILLAGERS, 2025-12-31, 5, VC-ORG-2018/11-2, 11, SEEN",
    "VILLAGERS, 2026-01-01, 5, VC-ORG-2025/14-2, 14, SEEN",
    "RESIDENTS, 1990-01-01, 3, RC-ORG-1989/8-1t, 8, SECONDARY",
    "RESIDENTS, 2018-12-28, 3, RC-ORG-1989/8-1t, 8, SECONDARY",
    "RESIDENTS, 2018-12-29, 5, RC-ORG-2018/8-1t, 8, SEEN",
    "RESIDENTS, 2025-12-31, 5, RC-ORG-2018/8-1t, 8, SEEN",
    "RESIDENTS, 2026-01-01, 5, RC-ORG-2025/14, 14, SEEN",
    "BRANCH, 2018-07-11, 3, PARTY-TERM-2018/before, , SEEN",
    "BRANCH, 2018-07-12, 5, PARTY-TERM-2018/1a, 1, SEEN"
  })
  @Law(
      inside = {
        "VC-ORG-2010/11-2",
        "VC-ORG-2018/11-2",
        "VC-ORG-2025/14-2",
        "RC-ORG-1989/8-1t",
        "RC-ORG-2018/8-1t",
        "RC-ORG-2025/14",
        "PARTY-TERM-2018/1a",
        "PARTY-TERM-2018/1b",
        "PARTY-TERM-2018/before"
      },
      outside = {
        "VC-ORG-2010/11-2",
        "VC-ORG-2018/11-2",
        "VC-ORG-2025/14-2",
        "RC-ORG-1989/8-1t",
        "RC-ORG-2018/8-1t",
        "RC-ORG-2025/14",
        "PARTY-TERM-2018/1a",
        "PARTY-TERM-2018/1b",
        "PARTY-TERM-2018/before"
      })
  void theLawOfTheElectionFixesTheYears(
      CommitteeKind body,
      LocalDate elected,
      int years,
      String rule,
      String article,
      Confidence how) {
    Term term = Term.of(body, elected).orElseThrow();
    assertThat(term.from()).isEqualTo(elected);
    assertThat(term.last()).isEqualTo(elected.plusYears(years));
    assertThat(term.citation().rule()).isEqualTo(rule);
    assertThat(term.citation().article().orElse(null)).isEqualTo(article);
    assertThat(term.citation().confidence()).isEqualTo(how);
    Texts.assertComplete(term);
  }

  @ParameterizedTest
  @CsvSource({
    "VILLAGERS, 2010-10-27",
    "RESIDENTS, 1989-12-31",
    "BRANCH, 1990-06-26",
    "SUPERVISION, 2026-03-08"
  })
  void whereNoTextSaysSoItIsNotKnown(CommitteeKind body, LocalDate elected) {
    assertThat(codes(Term.of(body, elected))).containsExactly("RENEWAL_TERM_UNKNOWN");
    Term.of(body, elected).issues().forEach(Texts::assertComplete);
  }

  @ParameterizedTest
  @CsvSource({
    "VILLAGERS, 2016-03-08, 2018-12-28, VC-ORG-2010/19",
    "VILLAGERS, 2016-12-31, 2018-12-29, VC-ORG-2018/19",
    "VILLAGERS, 2021-03-08, 2025-12-31, VC-ORG-2018/19",
    "VILLAGERS, 2021-03-08, 2026-01-01, VC-ORG-2025/23",
    "RESIDENTS, 2021-03-08, 2026-01-01, RC-ORG-2025/24",
    "RESIDENTS, 2021-03-08, 2025-12-31, RENEWAL-DEFAULTS/rest-of-term",
    "BRANCH, 2021-03-08, 2026-01-01, RENEWAL-DEFAULTS/rest-of-term"
  })
  @Law({
    "VC-ORG-2010/19",
    "VC-ORG-2018/19",
    "VC-ORG-2025/23",
    "RC-ORG-2025/24",
    "RENEWAL-DEFAULTS/rest-of-term"
  })
  void whoIsElectedToAVacancyServesTheRest(
      CommitteeKind body, LocalDate elected, LocalDate byElected, String rule) {
    Term whole = Term.of(body, elected).orElseThrow();
    Term rest = whole.rest(body, byElected).orElseThrow();
    assertThat(rest.from()).isEqualTo(byElected);
    assertThat(rest.last()).isEqualTo(whole.last());
    assertThat(rest.citation().rule()).isEqualTo(rule);
  }

  @Test
  @Law(inside = "RENEWAL-DEFAULTS/term-counting", outside = "RENEWAL-DEFAULTS/term-counting")
  void thereIsNoRestOutsideTheTerm() {
    Term term = Term.of(CommitteeKind.VILLAGERS, LocalDate.of(2021, 3, 8)).orElseThrow();
    assertThat(term.rest(CommitteeKind.VILLAGERS, term.from()).value()).isPresent();
    assertThat(term.rest(CommitteeKind.VILLAGERS, term.last()).value()).isPresent();
    assertThat(codes(term.rest(CommitteeKind.VILLAGERS, term.from().minusDays(1))))
        .containsExactly("RENEWAL_TERM_OVER");
    assertThat(codes(term.rest(CommitteeKind.VILLAGERS, LocalDate.of(2026, 3, 9))))
        .containsExactly("RENEWAL_TERM_OVER");
    term.rest(CommitteeKind.VILLAGERS, term.last().plusDays(1))
        .issues()
        .forEach(Texts::assertComplete);
  }
}
