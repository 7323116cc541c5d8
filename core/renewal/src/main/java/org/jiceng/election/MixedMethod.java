package org.jiceng.election;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;

/** A method whose acts are judged by the laws of different days. */
final class MixedMethod {

  private MixedMethod() {}

  static Outcome<ElectionMethod> of(ElectionKind kind, LawDays days) {
    IssueLog log = new IssueLog();
    Stream.of(Act.POLL, Act.NOMINATION, Act.PROXY)
        .map(days::lawOf)
        .distinct()
        .forEach(day -> checkKnown(kind, day, log));
    return Outcome.of(
        log,
        () ->
            mixed(
                ElectionMethods.of(kind, days.lawOf(Act.POLL)).orElseThrow(),
                ElectionMethods.of(kind, days.lawOf(Act.NOMINATION)).orElseThrow(),
                ElectionMethods.of(kind, days.lawOf(Act.PROXY)).orElseThrow(),
                days));
  }

  private static void checkKnown(ElectionKind kind, LocalDate day, IssueLog log) {
    if (ElectionMethods.find(kind, day).isEmpty()) {
      log.add(ElectionIssue.ELECTION_LAW_UNKNOWN, Place.none(), ImmutableMap.of("day", day));
    }
  }

  private static ElectionMethod mixed(
      ElectionMethod poll, ElectionMethod nomination, ElectionMethod proxy, LawDays days) {
    String zh = poll.name().zh();
    String en = poll.name().en();
    for (Act act : Act.values()) {
      LawDays.OtherLaw override = days.overrides().get(act);
      if (override != null) {
        zh += override.words(act).in(Language.ZH);
        en += override.words(act).in(Language.EN);
      }
    }
    return poll.but()
        .name(new Bilingual(zh, en))
        .candidacy(nomination.candidacy())
        .surplus(nomination.surplus())
        .surplusKind(nomination.surplusKind())
        .proxies(proxy.proxies())
        .proxyCap(proxy.proxyCap())
        .proxyCandidates(proxy.proxyCandidates())
        .proxyForm(proxy.proxyForm())
        .subDelegation(proxy.subDelegation())
        .build();
  }
}
