package org.jiceng.election;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.person.PersonId;

/**
 * The proxies that the file of a golden election says were filed: as {@code proxies=e2>e1 relative
 * 1 | e3>e1 other spoken}, who for whom, whether a near relative, the place in the order of filing
 * if it was kept, and {@code spoken} if not in writing. Electors are e1, e2 …
 */
record GoldenProxies(CaseFile given) {
  static final ImmutableSet<String> KEYS =
      ImmutableSet.of("electors", "standing", "proxies", "proxies-filed", "in-person", "by-proxy");

  private static final Splitter WORDS = Splitter.on(' ');

  /** What the library makes of it; refused with all that is wrong. */
  GoldenResult result() {
    Outcome<ElectionMethod> method = new GoldenMethod(given).read();
    if (method.value().isEmpty()) {
      return GoldenResult.refused(method.issues());
    }
    Outcome<Proxies> judged = filings(method.orElseThrow()).judged();
    if (judged.value().isEmpty()) {
      return GoldenResult.refused(judged.issues());
    }
    Proxies proxies = judged.orElseThrow();
    List<String> words = new ArrayList<>();
    proxies.accepted().forEach(one -> words.add("ACCEPTED " + words(one)));
    proxies.refused().forEach(one -> words.add("REFUSED " + words(one.filing()) + reasons(one)));
    proxies.open().forEach(one -> words.add(words(one)));
    words.add("VOTES %d to %d".formatted(proxies.leastVotes(), proxies.greatestVotes()));
    IssueLog log = new IssueLog();
    log.addAll(judged.issues());
    given
        .text("in-person")
        .map(Integer::parseInt)
        .map(inPerson -> proxies.attendance(inPerson, given.number("by-proxy", 0)))
        .ifPresent(
            attendance -> {
              log.addAll(attendance.issues());
              attendance.value().ifPresent(there -> words.add(words(there)));
            });
    return GoldenResult.ofProxies(words, log.sorted());
  }

  private ProxyFilings filings(ElectionMethod method) {
    return new ProxyFilings.Builder()
        .method(method)
        .day(LocalDate.parse(given.text("proxies-filed").or(() -> given.text("day")).orElseThrow()))
        .addAllElectors(
            IntStream.rangeClosed(1, given.number("electors"))
                .mapToObj(i -> PersonId.of("e" + i))
                .toList())
        .addAllCandidates(Iterables.transform(given.list("standing"), PersonId::of))
        .addAllFilings(Iterables.transform(given.bars("proxies"), GoldenProxies::filing))
        .build();
  }

  private static ProxyFiling filing(String text) {
    ImmutableList<String> parts = ImmutableList.copyOf(WORDS.split(text));
    List<String> both = Splitter.on('>').splitToList(parts.get(0));
    PersonId principal = PersonId.of(both.get(0));
    PersonId proxy = PersonId.of(both.get(1));
    ProxyRelation relation =
        parts.get(1).equals("relative") ? ProxyRelation.NEAR_RELATIVE : ProxyRelation.OTHER;
    ProxyFiling filing =
        parts.contains("spoken")
            ? ProxyFiling.spoken(principal, proxy, relation)
            : ProxyFiling.written(principal, proxy, relation);
    return parts.size() > 2 && !parts.get(2).equals("spoken")
        ? filing.filedAs(Integer.parseInt(parts.get(2)))
        : filing;
  }

  private static String words(ProxyFiling filing) {
    return filing.principal().value() + ">" + filing.proxy().value();
  }

  private static String reasons(RefusedProxy refused) {
    return refused.reasons().stream()
        .map(reason -> " " + reason.code())
        .collect(Collectors.joining());
  }

  /** As {@code OPEN 1 to 2 of e2>e1 e3>e1: PROXY_CAP}, or {@code : the order of filing}. */
  private static String words(OpenProxies open) {
    List<String> why = new ArrayList<>(open.parameters().stream().map(Parameter::name).toList());
    if (open.orderDecides()) {
      why.add("the order of filing");
    }
    return "OPEN %d to %d of %s: %s"
        .formatted(
            open.least(),
            open.greatest(),
            open.filings().stream().map(GoldenProxies::words).collect(Collectors.joining(" ")),
            String.join(", ", why));
  }

  private static String words(Attendance there) {
    return "ATTENDANCE %d present %d issued %d voted"
        .formatted(there.present(), there.issued(), there.voters());
  }
}
