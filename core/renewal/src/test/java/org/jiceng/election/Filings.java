package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jiceng.law.Provision;
import org.jiceng.law.Setting;
import org.jiceng.person.PersonId;

/** Proxies of the tests, filed by electors e1 … e20, of whom e20 stands. */
final class Filings {

  private Filings() {}

  /** Near relatives e2, e3 … have e1 vote. */
  static ImmutableList<ProxyFiling> toFirstElector(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> near(i + 2, 1))
        .collect(ImmutableList.toImmutableList());
  }

  static ImmutableList<ProxyFiling> ordered(List<ProxyFiling> filings) {
    return IntStream.range(0, filings.size())
        .mapToObj(i -> filings.get(i).filedAs(i + 1))
        .collect(ImmutableList.toImmutableList());
  }

  static Proxies judged(ElectionMethod method, LocalDate day, ImmutableList<ProxyFiling> filings) {
    return filings(method, day, filings).judged().orElseThrow();
  }

  static ProxyFilings filings(
      ElectionMethod method, LocalDate day, ImmutableList<ProxyFiling> filings) {
    return new ProxyFilings.Builder()
        .method(method)
        .day(day)
        .addAllElectors(IntStream.rangeClosed(1, 20).mapToObj(Filings::id).toList())
        .addCandidates(id(20))
        .addAllFilings(filings)
        .build();
  }

  static ProxyFiling near(int principal, int proxy) {
    return ProxyFiling.written(id(principal), id(proxy), ProxyRelation.NEAR_RELATIVE);
  }

  static ImmutableList<ProxyRefusal> codes(RefusedProxy refused) {
    return refused.reasons().stream()
        .map(ProxyReason::code)
        .collect(ImmutableList.toImmutableList());
  }

  static ImmutableList<ProxyRefusal> only(String code) {
    return ImmutableList.of(ProxyRefusal.valueOf(code));
  }

  static <T> Setting<T> policy(T value) {
    return new Provision<>(value, Basis.inferred("test"));
  }

  static ElectionMethod method(ElectionKind kind, LocalDate day) {
    return ElectionMethods.of(kind, day).orElseThrow();
  }

  static PersonId id(int number) {
    return PersonId.of("e" + number);
  }
}
