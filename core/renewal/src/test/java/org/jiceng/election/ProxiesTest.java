package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.election.Filings.codes;
import static org.jiceng.election.Filings.id;
import static org.jiceng.election.Filings.judged;
import static org.jiceng.election.Filings.method;
import static org.jiceng.election.Filings.near;
import static org.jiceng.election.Filings.only;
import static org.jiceng.election.Filings.ordered;
import static org.jiceng.election.Filings.policy;
import static org.jiceng.election.Filings.toFirstElector;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.jiceng.law.Authority;
import org.jiceng.testkit.Law;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Electors e1 … e20, of whom e20 stands; e99 is on no register. */
class ProxiesTest {
  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  private final ElectionMethod before = method(ElectionKind.VILLAGERS_COMMITTEE, LAST);
  private final ElectionMethod after = method(ElectionKind.VILLAGERS_COMMITTEE, FIRST);

  // civil-elections, worked examples: three written proxies, a fourth is refused
  @ParameterizedTest
  @CsvSource({"3,3,0", "4,3,1", "5,3,2"})
  @Law(
      inside = {"VC-ORG-2025/18-4b", "RC-ORG-2025/19-4", "ELECTION-DEFAULTS/proxy-registered"},
      outside = {"VC-ORG-2025/18-4b", "RC-ORG-2025/19-4"})
  void aFourthProxyIsRefused(int filed, int accepted, int refused) {
    for (ElectionMethod method :
        List.of(after, method(ElectionKind.RESIDENTS_COMMITTEE_BY_VOTERS, FIRST))) {
      Proxies proxies = judged(method, FIRST, ordered(toFirstElector(filed)));
      assertThat(proxies.accepted()).hasSize(accepted);
      assertThat(proxies.refused()).hasSize(refused);
      assertThat(proxies.refused()).allMatch(one -> codes(one).equals(only("ABOVE_CAP")));
      assertThat(proxies.leastVotes()).isEqualTo(accepted);
      assertThat(proxies.greatestVotes()).isEqualTo(accepted);
    }
  }

  @Test
  void withoutTheOrderTheNumberIsKnownAndThePersonsAreNot() {
    Proxies proxies = judged(after, FIRST, toFirstElector(4));
    assertThat(proxies.accepted()).isEmpty();
    assertThat(proxies.refused()).isEmpty();
    OpenProxies open = proxies.open().get(0);
    assertThat(open.proxy()).isEqualTo(id(1));
    assertThat(open.filings()).hasSize(4);
    assertThat(open.least()).isEqualTo(3);
    assertThat(open.greatest()).isEqualTo(3);
    assertThat(open.parameters()).isEmpty();
    assertThat(open.orderDecides()).isTrue();
    assertThat(proxies.greatestVotes()).isEqualTo(3);
    assertThat(judged(after, FIRST, toFirstElector(3)).accepted()).hasSize(3);
  }

  @Test
  void theFirstFewOfAPartlyKeptOrderAreStillOpen() {
    ImmutableList<ProxyFiling> filings =
        ImmutableList.of(near(2, 1).filedAs(1), near(3, 1).filedAs(2), near(4, 1), near(5, 1));
    Proxies proxies = judged(capped(3), FIRST, filings);
    assertThat(proxies.accepted()).containsExactly(near(2, 1).filedAs(1));
    assertThat(proxies.open().get(0).least()).isEqualTo(2);
    assertThat(proxies.open().get(0).filings()).hasSize(3);
  }

  @Test
  @Law(
      inside = {"VC-ORG-2018/15-4a", "VC-ORG-2025/18-4a", "VC-ORG-2010/15-4a"},
      outside = {"VC-ORG-2018/15-4a", "VC-ORG-2025/18-4a", "VC-ORG-2010/15-4a"})
  void untilTheEndOf2025OnlyANearRelativeMayBeProxy() {
    ProxyFiling other = ProxyFiling.written(id(2), id(1), ProxyRelation.OTHER);
    for (ElectionMethod method :
        List.of(before, method(ElectionKind.VILLAGERS_COMMITTEE, LocalDate.of(2018, 12, 28)))) {
      Proxies refused = judged(method, LAST, ImmutableList.of(other));
      assertThat(codes(refused.refused().get(0))).isEqualTo(only("NOT_NEAR_RELATIVE"));
      assertThat(judged(method, LAST, ImmutableList.of(near(2, 1))).accepted()).hasSize(1);
    }
    assertThat(judged(after, FIRST, ImmutableList.of(other)).accepted()).containsExactly(other);
  }

  @Test
  @Law(
      inside = {"VC-ORG-2018/proxy-cap", "VC-ORG-2010/proxy-cap"},
      outside = {"VC-ORG-2018/proxy-cap", "VC-ORG-2010/proxy-cap"})
  void untilTheEndOf2025TheNumberIsOpenAndOneIsAcceptedAnyway() {
    assertThat(judged(before, LAST, toFirstElector(1)).accepted()).hasSize(1);
    Proxies two = judged(before, LAST, ordered(toFirstElector(2)));
    assertThat(two.accepted()).containsExactly(near(2, 1).filedAs(1));
    assertThat(two.open().get(0).parameters()).containsExactly(Parameter.PROXY_CAP);
    assertThat(two.open().get(0).orderDecides()).isFalse();
    assertThat(two.leastVotes()).isEqualTo(1);
    assertThat(two.greatestVotes()).isEqualTo(2);
  }

  @Test
  @Law(
      inside = {
        "VC-ORG-2025/18-4c",
        "VC-ORG-2018/proxy-candidates",
        "VC-ORG-2010/proxy-candidates"
      },
      outside = {
        "VC-ORG-2025/18-4c",
        "VC-ORG-2018/proxy-candidates",
        "VC-ORG-2010/proxy-candidates"
      })
  void aCandidateIsBarredFrom2026AndBeforeThatIsOpen() {
    ImmutableList<ProxyFiling> toCandidate = ImmutableList.of(near(2, 20));
    assertThat(codes(judged(after, FIRST, toCandidate).refused().get(0)))
        .isEqualTo(only("PROXY_IS_CANDIDATE"));
    Proxies open = judged(before, LAST, toCandidate);
    assertThat(open.open().get(0).parameters()).containsExactly(Parameter.PROXY_CANDIDATES);
    assertThat(open.leastVotes()).isZero();
    assertThat(open.greatestVotes()).isEqualTo(1);
  }

  @Test
  @Law(inside = "RC-ORG-2025/19-4", outside = "RC-ORG-2025/19-4")
  void representativesHaveNoProxies() {
    Proxies none =
        judged(
            method(ElectionKind.RESIDENTS_COMMITTEE_BY_REPRESENTATIVES, FIRST),
            FIRST,
            toFirstElector(1));
    assertThat(codes(none.refused().get(0))).isEqualTo(only("NOT_ALLOWED"));
    assertThat(none.refused().get(0).reasons().get(0).basis().rule()).isEqualTo("RC-ORG-2025/19-4");
    assertThat(
            judged(
                    method(ElectionKind.RESIDENTS_COMMITTEE_BY_HOUSEHOLDS, FIRST),
                    FIRST,
                    toFirstElector(1))
                .accepted())
        .hasSize(1);
  }

  @Test
  @Law({
    "RC-ORG-1989/proxies",
    "RC-ORG-2018/proxies",
    "RC-ORG-1989/proxy-cap",
    "RC-ORG-2018/proxy-cap",
    "RC-ORG-1989/proxy-candidates",
    "RC-ORG-2018/proxy-candidates",
    "RC-ORG-1989/proxy-form",
    "RC-ORG-2018/proxy-form",
    "RC-ORG-1989/sub-delegation",
    "RC-ORG-2018/sub-delegation"
  })
  void theLawOnResidentsWasSilentUntil2026() {
    for (LocalDate day : List.of(LocalDate.of(2018, 12, 28), LAST)) {
      ElectionMethod silent = method(ElectionKind.RESIDENTS_COMMITTEE_BY_VOTERS, day);
      ProxyFiling spoken = ProxyFiling.spoken(id(2), id(20), ProxyRelation.OTHER);
      assertThat(judged(silent, day, ImmutableList.of(spoken)).open().get(0).parameters())
          .containsExactly(Parameter.PROXIES, Parameter.PROXY_CANDIDATES, Parameter.PROXY_FORM);
      ProxyFiling self = near(2, 2);
      assertThat(judged(silent, day, ImmutableList.of(self)).refused()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ElectionKind.class,
      names = {"BRANCH_COMMITTEE", "DELEGATES", "COMMITTEE_OFFICERS"})
  @Law({
    "PARTY-ELECT-2020/24b",
    "ELECTION-DEFAULTS/1990-proxies",
    "ELECTION-DEFAULTS/officers-proxies"
  })
  void withinThePartyNobodyVotesForOthers(ElectionKind kind) {
    for (String day : List.of("2020-07-12", "2020-07-13")) {
      ElectionMethod method = method(kind, LocalDate.parse(day));
      assertThat(method.proxies().value()).isEqualTo(ProxyRule.NOT_ALLOWED);
      boolean regulation = day.endsWith("13") && kind != ElectionKind.COMMITTEE_OFFICERS;
      assertThat(method.proxies().citation().authority() == Authority.REGULATION)
          .isEqualTo(regulation);
      assertThat(method.in(Language.EN)).doesNotContain("Proxies that one person may accept");
    }
  }

  @Test
  @Law(outside = "ELECTION-DEFAULTS/proxy-registered")
  void everyReasonIsGiven() {
    ElectionMethod strict = before.but().proxyCandidates(policy(ProxyCandidates.BARRED)).build();
    Proxies proxies =
        judged(
            strict,
            LAST,
            ImmutableList.of(
                ProxyFiling.spoken(id(99), id(98), ProxyRelation.OTHER),
                ProxyFiling.spoken(id(20), id(20), ProxyRelation.OTHER)));
    assertThat(codes(proxies.refused().get(0)))
        .containsExactly(
            ProxyRefusal.PROXY_IS_PRINCIPAL,
            ProxyRefusal.NOT_NEAR_RELATIVE,
            ProxyRefusal.PROXY_IS_CANDIDATE,
            ProxyRefusal.NOT_WRITTEN);
    assertThat(codes(proxies.refused().get(1)))
        .containsExactly(
            ProxyRefusal.PRINCIPAL_NOT_REGISTERED,
            ProxyRefusal.PROXY_NOT_REGISTERED,
            ProxyRefusal.NOT_NEAR_RELATIVE,
            ProxyRefusal.NOT_WRITTEN);
    assertThat(proxies.refused().get(1).reasons())
        .extracting(reason -> reason.basis().rule())
        .containsExactly(
            "VC-ORG-2018/15-4a",
            "ELECTION-DEFAULTS/proxy-registered",
            "VC-ORG-2018/15-4a",
            "VC-ORG-2018/15-4a");
  }

  @Test
  @Law(
      inside = {
        "VC-ORG-2010/sub-delegation",
        "VC-ORG-2018/sub-delegation",
        "VC-ORG-2025/sub-delegation",
        "RC-ORG-2025/sub-delegation"
      },
      outside = {
        "VC-ORG-2010/sub-delegation",
        "VC-ORG-2018/sub-delegation",
        "VC-ORG-2025/sub-delegation",
        "RC-ORG-2025/sub-delegation"
      })
  void whoHasGivenAwayTheOwnVoteMayOrMayNotVoteForOthers() {
    ImmutableList<ProxyFiling> chain = ImmutableList.of(near(2, 3), near(3, 4));
    for (ElectionMethod silent :
        List.of(before, after, method(ElectionKind.RESIDENTS_COMMITTEE_BY_VOTERS, FIRST))) {
      Proxies open = judged(silent, FIRST, chain);
      assertThat(open.accepted()).containsExactly(near(3, 4));
      assertThat(open.open().get(0).parameters()).containsExactly(Parameter.SUB_DELEGATION);
    }
    ElectionMethod banned = after.but().subDelegation(policy(SubDelegation.BANNED)).build();
    assertThat(codes(judged(banned, FIRST, chain).refused().get(0)))
        .isEqualTo(only("SUB_DELEGATED"));
    // a filing that is refused for itself gives nothing away
    assertThat(judged(banned, FIRST, ImmutableList.of(near(2, 3), near(3, 20))).accepted())
        .containsExactly(near(2, 3));
  }

  @Test
  @Law(
      inside = "ELECTION-DEFAULTS/proxy-filed-before",
      outside = "ELECTION-DEFAULTS/proxy-filed-before")
  void ofTwoFilingsOfOnePrincipalTheFirstThatCanStandIsTheOne() {
    Proxies twice =
        judged(after, FIRST, ImmutableList.of(near(2, 3).filedAs(7), near(2, 4).filedAs(5)));
    assertThat(twice.accepted()).containsExactly(near(2, 4).filedAs(5));
    assertThat(codes(twice.refused().get(0))).isEqualTo(only("FILED_BEFORE"));
    // a candidate cannot accept, so the second one is the first that can stand
    assertThat(
            judged(after, FIRST, ImmutableList.of(near(2, 20).filedAs(1), near(2, 3).filedAs(2)))
                .accepted())
        .containsExactly(near(2, 3).filedAs(2));
  }

  private ElectionMethod capped(int cap) {
    return after.but().proxyCap(policy(ProxyCap.of(cap))).build();
  }
}
