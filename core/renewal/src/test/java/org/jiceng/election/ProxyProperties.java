package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jiceng.law.Provision;
import org.jiceng.law.Setting;
import org.jiceng.law.Unknown;
import org.jiceng.person.PersonId;

/** Six electors, of whom the last stands, and a seventh person who is on no register. */
class ProxyProperties {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final ElectionMethod PRESET =
      ElectionMethods.of(ElectionKind.VILLAGERS_COMMITTEE, DAY).orElseThrow();

  /** Few people, so that they meet: caps are full, and principals are proxies. */
  @Provide
  Arbitrary<List<ProxyFiling>> filings() {
    Arbitrary<ProxyFiling> one =
        Combinators.combine(
                Arbitraries.integers().between(1, 7),
                Arbitraries.frequency(
                    Tuple.of(8, 1), Tuple.of(4, 2), Tuple.of(1, 6), Tuple.of(1, 7)),
                Arbitraries.of(ProxyRelation.class),
                Arbitraries.frequency(Tuple.of(5, true), Tuple.of(1, false)))
            .as(
                (principal, proxy, relation, written) ->
                    new ProxyFiling(id(principal), id(proxy), relation, written, Optional.empty()));
    Arbitrary<List<Integer>> orders = Arbitraries.shuffle(List.of(1, 2, 3, 4, 5));
    Arbitrary<List<Boolean>> kept = Arbitraries.of(true, false).list().ofSize(5);
    return Combinators.combine(one.list().uniqueElements().ofMinSize(1).ofMaxSize(5), orders, kept)
        .as(
            (filings, order, isKept) ->
                IntStream.range(0, filings.size())
                    .mapToObj(
                        i -> isKept.get(i) ? filings.get(i).filedAs(order.get(i)) : filings.get(i))
                    .toList());
  }

  /** Known or open in each parameter. */
  @Provide
  Arbitrary<ElectionMethod> methods() {
    return Combinators.combine(
            Arbitraries.of(open(List.of(ProxyRule.values()))),
            Arbitraries.of(
                open(List.of(ProxyCap.of(1), ProxyCap.of(2), ProxyCap.of(3), ProxyCap.none()))),
            Arbitraries.of(open(List.of(ProxyCandidates.values()))),
            Arbitraries.of(open(List.of(ProxyForm.values()))),
            Arbitraries.of(open(List.of(SubDelegation.values()))))
        .as(
            (rule, cap, candidates, form, sub) ->
                PRESET
                    .but()
                    .proxies(rule)
                    .proxyCap(cap)
                    .proxyCandidates(candidates)
                    .proxyForm(form)
                    .subDelegation(sub)
                    .build());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void theOrderOfTheListMeansNothing(
      @ForAll("methods") ElectionMethod method, @ForAll("filings") List<ProxyFiling> filings) {
    assertThat(parts(judged(method, Lists.reverse(filings))))
        .isEqualTo(parts(judged(method, filings)));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void everyFilingStandsInOnePlaceAndTheNumbersAgree(
      @ForAll("methods") ElectionMethod method, @ForAll("filings") List<ProxyFiling> filings) {
    Proxies proxies = judged(method, filings);
    assertThat(
            Stream.of(
                    proxies.accepted().stream(),
                    proxies.refused().stream().map(RefusedProxy::filing),
                    proxies.open().stream().flatMap(open -> open.filings().stream()))
                .flatMap(all -> all))
        .containsExactlyInAnyOrderElementsOf(filings);
    assertThat(proxies.refused()).noneMatch(refused -> refused.reasons().isEmpty());
    assertThat(proxies.leastVotes()).isBetween(proxies.accepted().size(), proxies.greatestVotes());
    assertThat(proxies.greatestVotes())
        .isLessThanOrEqualTo(proxies.accepted().size() + proxies.undetermined());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void nobodyHasMoreThanTheCap(
      @ForAll("methods") ElectionMethod method, @ForAll("filings") List<ProxyFiling> filings) {
    Proxies proxies = judged(method, filings);
    int cap = method.proxyCap().known().map(ProxyCap::limit).orElse(Integer.MAX_VALUE);
    Map<PersonId, Integer> accepted = new HashMap<>();
    proxies.accepted().forEach(filing -> accepted.merge(filing.proxy(), 1, Integer::sum));
    proxies.open().forEach(open -> accepted.merge(open.proxy(), open.greatest(), Integer::sum));
    assertThat(accepted.values()).allMatch(number -> number <= cap);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aHigherCapLosesNobody(
      @ForAll("methods") ElectionMethod method, @ForAll("filings") List<ProxyFiling> filings) {
    Assume.that(method.proxyCap().isKnown());
    Proxies proxies = judged(method, filings);
    for (ProxyCap higher : List.of(ProxyCap.of(2), ProxyCap.of(4), ProxyCap.none())) {
      if (higher.limit() >= method.proxyCap().value().limit()) {
        Proxies more = judged(method.but().proxyCap(known(higher)).build(), filings);
        assertThat(more.accepted()).containsAll(proxies.accepted());
        assertThat(more.leastVotes()).isGreaterThanOrEqualTo(proxies.leastVotes());
      }
    }
  }

  /** What is settled holds for every value of a parameter left open, and no other number does. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void anOpenParameterIsEveryValueItMayHave(
      @ForAll("methods") ElectionMethod method, @ForAll("filings") List<ProxyFiling> filings) {
    Proxies proxies = judged(method, filings);
    List<Proxies> settled =
        ProxyReading.of(method).stream()
            .map(
                reading ->
                    judged(
                        method
                            .but()
                            .proxies(known(reading.rule()))
                            .proxyCap(known(reading.cap()))
                            .proxyCandidates(known(reading.candidates()))
                            .proxyForm(known(reading.form()))
                            .subDelegation(known(reading.subDelegation()))
                            .build(),
                        filings))
            .toList();
    assertThat(settled).allMatch(one -> one.accepted().containsAll(proxies.accepted()));
    assertThat(settled).allMatch(one -> refused(one).containsAll(refused(proxies)));
    assertThat(settled.stream().mapToInt(Proxies::leastVotes).min()).hasValue(proxies.leastVotes());
    assertThat(settled.stream().mapToInt(Proxies::greatestVotes).max())
        .hasValue(proxies.greatestVotes());
  }

  /** Open for the order is what one order accepts and another refuses; the number never changes. */
  @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
  void anOrderThatWasNotKeptIsEveryOrderItMayHaveBeen(
      @ForAll("filings") List<ProxyFiling> filings) {
    Proxies proxies =
        judged(PRESET.but().subDelegation(known(SubDelegation.BANNED)).build(), filings);
    List<Proxies> orders =
        Collections2.permutations(filings).stream()
            .filter(ProxyProperties::keepsWhatIsKnown)
            .map(order -> judged(proxies.filings().method(), numbered(order)))
            .toList();
    assertThat(withoutOrder(proxies.accepted().stream()))
        .isEqualTo(inAll(orders, one -> withoutOrder(one.accepted().stream())));
    assertThat(withoutOrder(refused(proxies).stream()))
        .isEqualTo(inAll(orders, one -> withoutOrder(refused(one).stream())));
    assertThat(orders).allMatch(one -> one.accepted().size() == proxies.leastVotes());
    assertThat(proxies.greatestVotes()).isEqualTo(proxies.leastVotes());
  }

  private static boolean keepsWhatIsKnown(List<ProxyFiling> order) {
    List<Integer> kept = order.stream().flatMap(one -> one.order().stream()).toList();
    return kept.equals(kept.stream().sorted().toList());
  }

  private static List<ProxyFiling> numbered(List<ProxyFiling> order) {
    return IntStream.range(0, order.size()).mapToObj(i -> order.get(i).filedAs(i)).toList();
  }

  private static Set<ProxyFiling> withoutOrder(Stream<ProxyFiling> filings) {
    return filings
        .map(
            one ->
                new ProxyFiling(
                    one.principal(), one.proxy(), one.relation(), one.written(), Optional.empty()))
        .collect(ImmutableSet.toImmutableSet());
  }

  private interface Part {
    Set<ProxyFiling> of(Proxies proxies);
  }

  private static Set<ProxyFiling> inAll(List<Proxies> orders, Part part) {
    return part.of(orders.get(0)).stream()
        .filter(one -> orders.stream().allMatch(order -> part.of(order).contains(one)))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableList<ProxyFiling> refused(Proxies proxies) {
    return proxies.refused().stream().map(RefusedProxy::filing).collect(toImmutableList());
  }

  private static List<Object> parts(Proxies proxies) {
    return List.of(
        proxies.accepted(),
        proxies.refused(),
        proxies.open(),
        proxies.leastVotes(),
        proxies.greatestVotes());
  }

  /** Votes with several filings of one principal in no order are refused, and not judged. */
  private static Proxies judged(ElectionMethod method, List<ProxyFiling> filings) {
    Optional<Proxies> proxies =
        new ProxyFilings.Builder()
            .method(method)
            .day(DAY)
            .addAllElectors(IntStream.rangeClosed(1, 6).mapToObj(ProxyProperties::id).toList())
            .addCandidates(id(6))
            .addAllFilings(filings)
            .build()
            .judged()
            .value();
    Assume.that(proxies.isPresent());
    return proxies.orElseThrow();
  }

  /** Each value, an open choice among them, and an open one of which nothing is known. */
  private static <T> List<Setting<T>> open(List<T> values) {
    List<Setting<T>> settings = new ArrayList<>();
    values.forEach(value -> settings.add(known(value)));
    settings.add(new Unknown<>(Basis.inferred("test"), ImmutableList.copyOf(values)));
    settings.add(new Unknown<>(Basis.inferred("test"), ImmutableList.of()));
    return settings;
  }

  private static <T> Setting<T> known(T value) {
    return new Provision<>(value, Basis.inferred("test"));
  }

  private static PersonId id(int number) {
    return PersonId.of("e" + number);
  }
}
