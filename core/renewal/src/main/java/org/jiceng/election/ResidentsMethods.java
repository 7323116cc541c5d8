package org.jiceng.election;

import com.google.common.collect.ImmutableMap;
import org.jiceng.law.Base;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.Fraction;
import org.jiceng.law.Instrument;
import org.jiceng.law.Instruments;
import org.jiceng.law.Provision;
import org.jiceng.law.Threshold;
import org.jiceng.law.Timeline;
import org.jiceng.law.Unknown;
import org.jiceng.text.Bilingual;

/** The election of a residents' committee under national law alone, in three modes. */
final class ResidentsMethods {

  private ResidentsMethods() {}

  static ImmutableMap<ElectionKind, Timeline<ElectionMethod>> all() {
    return ImmutableMap.of(
        ElectionKind.RESIDENTS_COMMITTEE_BY_VOTERS,
        timeline(
            "全体选民", "all residents with the vote", Fraction.of(1, 2), "-1a", ProxyRule.ANY_ELECTOR),
        ElectionKind.RESIDENTS_COMMITTEE_BY_HOUSEHOLDS,
        timeline("户代表", "household delegates", Fraction.of(1, 2), "-1b", ProxyRule.ANY_ELECTOR),
        ElectionKind.RESIDENTS_COMMITTEE_BY_REPRESENTATIVES,
        timeline(
            "居民代表", "residents' representatives", Fraction.of(2, 3), "-1c", ProxyRule.NOT_ALLOWED));
  }

  private static Timeline<ElectionMethod> timeline(
      String zh, String en, Fraction turnout, String part, ProxyRule proxies) {
    Instrument first = Instruments.RESIDENTS_COMMITTEE_1989;
    Instrument second = Instruments.RESIDENTS_COMMITTEE_2018;
    Instrument third = Instruments.RESIDENTS_COMMITTEE_2025;
    return Timeline.<ElectionMethod>builder()
        .put(first.from(), second.from(), silent(first, name(zh, en, "1989")))
        .put(second.from(), third.from(), silent(second, name(zh, en, "2018")))
        .put(third.from(), of2025(name(zh, en, "2025"), turnout, part, proxies))
        .build();
  }

  private static Bilingual name(String zh, String en, String year) {
    return new Bilingual(
        zh + "选举居民委员会（" + year + "年法）",
        "Residents' committee, by " + en + " (law of " + year + ")");
  }

  private static ElectionMethod of2025(
      Bilingual name, Fraction turnout, String part, ProxyRule proxies) {
    Instrument law = Instruments.RESIDENTS_COMMITTEE_2025;
    ElectionMethod.Builder builder = new ElectionMethod.Builder();
    SelfGovernment.common(builder, law, "19")
        .name(name)
        .quorum(
            new Provision<>(
                Threshold.moreThan(turnout, Base.REGISTERED), Basis.partOf(law, "19", part)))
        .anotherQuorum(SelfGovernment.anotherQuorum(law, turnout))
        .woman(new Provision<>(WomanRule.REQUIRED, Citation.article(law, "8", Confidence.SEEN)))
        .relation(
            new Provision<>(RelationRule.AVOIDANCE, Citation.article(law, "8", Confidence.SEEN)));
    ProxyLaw.ofResidents2025(builder, proxies);
    return builder.build();
  }

  /** Until 2026 the national text said who elects, and nothing about how. */
  private static ElectionMethod silent(Instrument law, Bilingual name) {
    return ProxyLaw.silent(new ElectionMethod.Builder(), law)
        .name(name)
        .candidacy(Unknown.in(law, "candidacy"))
        .surplus(Unknown.in(law, "surplus"))
        .quorum(Unknown.in(law, "turnout"))
        .turnoutCounter(SelfGovernment.counter(law))
        .ballotCheck(SelfGovernment.ballotCheck(law))
        .overVote(new Provision<>(OverVote.VOIDS_BALLOT, Basis.practice("over-vote")))
        .overVoteTest(SelfGovernment.overVoteTest(law))
        .paperForm(SelfGovernment.paperForm(law))
        .sequence(SelfGovernment.sequence(law))
        .writeIn(new Provision<>(WriteInRule.FREE, Basis.practice("write-in")))
        .writeInDecider(
            new Provision<>(SelfGovernment.ELECTION_COMMITTEE, Basis.inferred("write-in-decider")))
        .majority(Unknown.in(law, "majority"))
        .tie(Unknown.in(law, "tie"))
        .shortfall(Unknown.in(law, "shortfall"))
        .shortfallPool(Unknown.in(law, "shortfall-pool"))
        .anotherQuorum(Unknown.in(law, "another-turnout"))
        .anotherMajority(Unknown.in(law, "another-majority"))
        .stop(Unknown.in(law, "stop"))
        .build();
  }
}
