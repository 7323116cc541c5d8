package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;

/** What must be right before filings can be judged. */
final class ProxyChecks {

  private ProxyChecks() {}

  static void check(ProxyFilings all, ImmutableList<ProxyJudge> readings, IssueLog log) {
    Set<ProxyFiling> seen = new HashSet<>();
    Map<Integer, ProxyFiling> orders = new HashMap<>();
    for (ProxyFiling filing : all.filings()) {
      if (!seen.add(filing)) {
        report(ElectionIssue.PROXY_FILING_TWICE, filing, log);
      } else if (filing.order().isPresent()
          && orders.putIfAbsent(filing.order().get(), filing) != null) {
        report(ElectionIssue.PROXY_ORDER_TWICE, filing, log);
      }
    }
    readings.stream()
        .flatMap(reading -> reading.withoutOrder().stream())
        .forEach(
            principal ->
                log.add(
                    ElectionIssue.PROXY_ORDER_MISSING,
                    Place.none(),
                    ImmutableMap.of("principal", principal)));
    checkInForce(all, log);
  }

  private static void checkInForce(ProxyFilings all, IssueLog log) {
    all.method()
        .parameters()
        .forEach(
            (parameter, setting) -> {
              if (Act.of(parameter) == Act.PROXY
                  && !setting.citation().instrument().isInForceOn(all.day())) {
                log.add(
                    ElectionIssue.PROXY_LAW_NOT_IN_FORCE,
                    Place.none(),
                    ImmutableMap.of("citation", setting.citation(), "day", all.day()));
              }
            });
  }

  private static void report(ElectionIssue code, ProxyFiling filing, IssueLog log) {
    log.add(
        code,
        Place.none(),
        ImmutableMap.of(
            "principal", filing.principal(),
            "proxy", filing.proxy(),
            "order", filing.order().map(Object::toString).orElse("–")));
  }
}
