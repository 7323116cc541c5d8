package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Iterables;
import java.util.stream.Stream;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.jiceng.text.Text;

/** The lines of an explanation about the proxies of one poll. */
final class ProxyLines implements Text {
  private final Proxies proxies;
  private final ElectionMethod method;

  /** Whether the reader may see who filed what. */
  private final boolean internal;

  ProxyLines(Proxies proxies, Audience audience) {
    this.proxies = proxies;
    this.method = proxies.filings().method();
    this.internal = audience == Audience.REVIEW_OFFICE || audience == Audience.ARCHIVE;
  }

  @Override
  public String in(Language language) {
    return Stream.of(
            head(), rules(), reasons(), open(), internal ? persons() : Stream.<Text>empty())
        .flatMap(lines -> lines)
        .map(line -> line.in(language))
        .collect(joining("\n"));
  }

  private Stream<Text> head() {
    return Stream.of(
        ElectionText.PROXIES_TITLE.with(
            ImmutableMap.<String, Object>builder()
                .put("day", proxies.filings().day())
                .put("filed", proxies.filings().filings().size())
                .put("accepted", proxies.accepted().size())
                .put("refused", proxies.refused().size())
                .put("open", proxies.undetermined())
                .put("votes", number(proxies.leastVotes(), proxies.greatestVotes()))
                .put("method", method.name())
                .buildOrThrow()));
  }

  private Stream<Text> rules() {
    return method.parameters().entrySet().stream()
        .filter(rule -> Act.of(rule.getKey()) == Act.PROXY || rule.getKey() == Parameter.PRINCIPALS)
        .filter(rule -> MethodParameters.canAct(rule.getKey(), method))
        .map(rule -> MethodParameters.line(rule.getKey(), rule.getValue()));
  }

  private Stream<Text> reasons() {
    ImmutableMultiset<ProxyRefusal> codes =
        proxies.refused().stream()
            .flatMap(refused -> codes(refused).stream())
            .collect(toImmutableMultiset());
    return Stream.of(ProxyRefusal.values())
        .filter(codes::contains)
        .map(
            code ->
                Explanation.cited(
                    ElectionText.PROXIES_REFUSED.with(
                        ImmutableMap.of("reason", code, "count", codes.count(code))),
                    code.basis(method)));
  }

  private Stream<Text> open() {
    return proxies.open().stream()
        .map(
            group ->
                ElectionText.PROXIES_OPEN.with(
                    ImmutableMap.of(
                        "proxy", internal ? group.proxy() : ElectionText.PROXY_WITHHELD,
                        "filings", group.filings().size(),
                        "votes", number(group.least(), group.greatest()),
                        "why", why(group))));
  }

  private Stream<Text> persons() {
    return Stream.of(
            proxies.accepted().stream()
                .map(filing -> line(ElectionText.PROXY_ACCEPTED, filing, ImmutableList.of())),
            proxies.refused().stream()
                .map(refused -> line(ElectionText.PROXY_REFUSED, refused.filing(), codes(refused))),
            proxies.open().stream()
                .flatMap(group -> group.filings().stream())
                .map(filing -> line(ElectionText.PROXY_OPEN, filing, ImmutableList.of())))
        .flatMap(lines -> lines);
  }

  private static ImmutableList<ProxyRefusal> codes(RefusedProxy refused) {
    return refused.reasons().stream().map(ProxyReason::code).collect(toImmutableList());
  }

  private static Text line(
      ElectionText key, ProxyFiling filing, ImmutableList<ProxyRefusal> reasons) {
    return key.with(
        ImmutableMap.of(
            "proxy", filing.proxy(), "principal", filing.principal(), "reasons", reasons));
  }

  private static Iterable<Text> why(OpenProxies group) {
    return group.orderDecides()
        ? Iterables.concat(group.parameters(), ImmutableList.of(ElectionText.PROXY_ORDER))
        : ImmutableList.copyOf(group.parameters());
  }

  private static Object number(int least, int greatest) {
    return least == greatest
        ? least
        : ElectionText.NUMBER_RANGE.with(ImmutableMap.of("least", least, "greatest", greatest));
  }
}
