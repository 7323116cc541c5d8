package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.election.Filings.codes;
import static org.jiceng.election.Filings.filings;
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
import org.jiceng.issue.Outcome;
import org.jiceng.law.Authority;
import org.jiceng.law.Setting;
import org.jiceng.law.Unknown;
import org.jiceng.testkit.Law;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is decided beside the law about proxies, what is refused, and what is printed. */
class ProxyPolicyTest {
  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  private final ElectionMethod before = method(ElectionKind.VILLAGERS_COMMITTEE, LAST);
  private final ElectionMethod after = method(ElectionKind.VILLAGERS_COMMITTEE, FIRST);

  @Test
  void everythingWrongIsRefusedAtOnce() {
    Outcome<Proxies> outcome =
        filings(
                after,
                FIRST,
                ImmutableList.of(
                    near(2, 3),
                    near(2, 4),
                    near(5, 6).filedAs(1),
                    near(7, 8).filedAs(1),
                    near(9, 10),
                    near(9, 10)))
            .judged();
    assertThat(outcome.value()).isEmpty();
    assertThat(Contests.codes(outcome.issues()))
        .containsExactly("PROXY_FILING_TWICE", "PROXY_ORDER_MISSING", "PROXY_ORDER_TWICE");
    // of two filings without order one cannot stand: nothing is missing
    assertThat(filings(after, FIRST, ImmutableList.of(near(2, 20), near(2, 4))).judged().issues())
        .isEmpty();
  }

  @Test
  @Law(inside = "ELECTION-DEFAULTS/proxy-cap-lower", outside = "ELECTION-DEFAULTS/proxy-cap-lower")
  void theLowerOfTwoCapsHolds() {
    Setting<ProxyCap> two = ProxyCap.lower(after.proxyCap(), policy(ProxyCap.of(2)));
    assertThat(two.value()).isEqualTo(ProxyCap.of(2));
    assertThat(two.citation().authority()).isEqualTo(Authority.POLICY);
    ElectionMethod local = after.but().proxyCap(two).build();
    assertThat(judged(local, FIRST, ordered(toFirstElector(3))).accepted()).hasSize(2);
    assertThat(local.differencesFrom(after))
        .extracting(MethodDifference::parameter)
        .containsExactly(Parameter.PROXY_CAP);
    assertThat(ProxyCap.lower(after.proxyCap(), policy(ProxyCap.of(5))))
        .isEqualTo(after.proxyCap());
    assertThat(ProxyCap.lower(after.proxyCap(), policy(ProxyCap.none())))
        .isEqualTo(after.proxyCap());
    Setting<ProxyCap> one = policy(ProxyCap.of(1));
    assertThat(ProxyCap.lower(before.proxyCap(), one)).isEqualTo(one);
    assertThat(ProxyCap.lower(one, before.proxyCap())).isEqualTo(one);
  }

  @Test
  void aProxyIsJudgedByTheLawOfItsDay() {
    LawDays days =
        new LawDays.Builder().poll(LocalDate.of(2026, 1, 4)).putActs(Act.PROXY, LAST).build();
    ElectionMethod mixed = days.method(ElectionKind.VILLAGERS_COMMITTEE).orElseThrow();
    assertThat(mixed.proxies()).isEqualTo(before.proxies());
    assertThat(mixed.relation()).isEqualTo(after.relation());
    ProxyFiling other = ProxyFiling.written(id(2), id(1), ProxyRelation.OTHER);
    assertThat(judged(mixed, LAST, ImmutableList.of(other)).refused()).hasSize(1);
    assertThat(Contests.contest(mixed, Contests.MEMBER, 3, 4).issues())
        .noneMatch(issue -> issue.in(Language.EN).contains("VC-ORG-2018"));
    assertThat(Contests.codes(filings(mixed, FIRST, ImmutableList.of(other)).judged().issues()))
        .containsOnly("PROXY_LAW_NOT_IN_FORCE");
  }

  @ParameterizedTest
  @CsvSource({"AS_VOTED,true", "NOT_AS_VOTED,false"})
  @Law(inside = "ELECTION-DEFAULTS/principal-voted", outside = "ELECTION-DEFAULTS/principal-voted")
  void whetherAPrincipalVotedMayDecideTheQuorum(Principals principals, boolean met) {
    assertThat(after.principals().value()).isEqualTo(Principals.AS_VOTED);
    assertThat(after.principals().citation().authority()).isEqualTo(Authority.POLICY);
    ElectionMethod stated =
        after
            .but()
            .principals(policy(principals))
            .turnoutCounter(policy(TurnoutCounter.STATED))
            .ballotCheck(policy(BallotCheck.AGAINST_ISSUED))
            .build();
    Proxies proxies = judged(stated, FIRST, ordered(toFirstElector(3)));
    // 20 registered: 9 in person and 2 by proxy are 11 of whom 11 are needed
    Attendance attendance = proxies.attendance(9, 2).orElseThrow();
    assertThat(attendance.issued()).isEqualTo(11);
    Contest contest = Contests.contest(stated, Contests.MEMBER, 1, 2);
    assertThat(contest.quorum(attendance).orElseThrow().isMet()).isEqualTo(met);
  }

  @Test
  void moreVotesByProxyThanAcceptedAreRefused() {
    Proxies proxies = judged(after, FIRST, toFirstElector(4));
    assertThat(proxies.attendance(10, 3).value()).isPresent();
    assertThat(Contests.codes(proxies.attendance(10, 4).issues()))
        .containsExactly("PROXY_VOTES_ABOVE_ACCEPTED");
    assertThat(Contests.codes(proxies.attendance(18, 3).issues()))
        .containsExactly("ATTENDANCE_PRESENT_ABOVE_ENTITLED");
  }

  @Test
  void thePublicReadsNumbersAndReasonsTheArchiveWhoFiledWhat() {
    Proxies proxies =
        judged(
            after,
            FIRST,
            ImmutableList.<ProxyFiling>builder()
                .addAll(toFirstElector(4))
                .add(near(7, 8), near(9, 20))
                .build());
    String open = proxies.explain(Language.EN, Audience.PUBLIC);
    assertThat(open)
        .contains(
            "Proxies filed on 2026-01-01: 6; accepted: 1, refused: 1, undetermined: 4",
            "votes by proxy: 4.",
            "Proxies that one person may accept: at most 3. Organic Law",
            "Whoever voted by proxy: counts among those who voted. Election defaults",
            "Refused, the proxy is a candidate: 1. Organic Law of Villagers' Committees (2025)",
            "of 4 filed to one person, accepted: 3; which ones depends on: the order of filing")
        .doesNotContain("e1", "e7", "{");
    assertThat(proxies.explain(Language.EN, Audience.ARCHIVE))
        .startsWith(open.lines().findFirst().orElseThrow())
        .contains(
            "Accepted: e8 votes for e7",
            "Refused: e20 for e9: the proxy is a candidate",
            "of 4 filed to e1,",
            "Undetermined: e1 for e5");
    assertThat(proxies.explain(Language.ZH, Audience.PUBLIC))
        .contains("不接受，受委托人是候选人：1", "第18条")
        .doesNotContain("{", "e1");
    Proxies range = judged(before, LAST, toFirstElector(2));
    assertThat(range.explain(Language.EN, Audience.PUBLIC))
        .contains("votes by proxy: 1 to 2", "which ones depends on: Proxies that one person");
    assertThat(range.explain(Language.ZH, Audience.REVIEW_OFFICE)).contains("e1代e2");
  }

  @Test
  void anOpenCapWithKnownReadingsIsOpenBetweenThem() {
    ElectionMethod twoOrThree =
        after
            .but()
            .proxyCap(
                new Unknown<>(
                    Basis.inferred("test"), ImmutableList.of(ProxyCap.of(2), ProxyCap.of(3))))
            .build();
    Proxies proxies = judged(twoOrThree, FIRST, ordered(toFirstElector(4)));
    assertThat(proxies.accepted()).hasSize(2);
    assertThat(codes(proxies.refused().get(0))).isEqualTo(only("ABOVE_CAP"));
    assertThat(proxies.open().get(0).filings()).containsExactly(near(4, 1).filedAs(3));
  }
}
