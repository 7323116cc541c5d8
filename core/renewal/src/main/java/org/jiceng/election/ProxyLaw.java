package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import org.jiceng.law.Citation;
import org.jiceng.law.Instrument;
import org.jiceng.law.Instruments;
import org.jiceng.law.Provision;
import org.jiceng.law.Unknown;

/** What the national laws on villagers' and residents' committees say about proxies. */
final class ProxyLaw {

  private ProxyLaw() {}

  /** Until 2026 a near relative, and no word on number or candidates; details are provincial. */
  static void ofVillages(ElectionMethod.Builder builder, Instrument law) {
    if (law.equals(Instruments.VILLAGERS_COMMITTEE_2025)) {
      of2025(
          builder,
          law,
          ProxyRule.ANY_ELECTOR,
          Basis.partOf(law, "18", "-4a"),
          Basis.partOf(law, "18", "-4b"),
          Basis.partOf(law, "18", "-4c"));
      return;
    }
    Citation article = Basis.partOf(law, "15", "-4a");
    silent(builder, law)
        .proxies(new Provision<>(ProxyRule.NEAR_RELATIVE, article))
        .proxyForm(new Provision<>(ProxyForm.WRITTEN, article));
  }

  /** Any other voter; where representatives elect, nobody. */
  static void ofResidents2025(ElectionMethod.Builder builder, ProxyRule rule) {
    Instrument law = Instruments.RESIDENTS_COMMITTEE_2025;
    Citation article = Basis.partOf(law, "19", "-4");
    of2025(builder, law, rule, article, article, article);
  }

  private static void of2025(
      ElectionMethod.Builder builder,
      Instrument law,
      ProxyRule rule,
      Citation who,
      Citation number,
      Citation candidates) {
    silent(builder, law)
        .proxies(new Provision<>(rule, who))
        .proxyForm(new Provision<>(ProxyForm.WRITTEN, who))
        .proxyCap(new Provision<>(ProxyCap.of(3), number))
        .proxyCandidates(new Provision<>(ProxyCandidates.BARRED, candidates));
  }

  /** Everything open, except that a principal counts as having voted: that is deduced. */
  static ElectionMethod.Builder silent(ElectionMethod.Builder builder, Instrument law) {
    return builder
        .proxies(Unknown.in(law, "proxies", ImmutableList.copyOf(ProxyRule.values())))
        .proxyCap(Unknown.in(law, "proxy-cap"))
        .proxyCandidates(
            Unknown.in(law, "proxy-candidates", ImmutableList.copyOf(ProxyCandidates.values())))
        .proxyForm(Unknown.in(law, "proxy-form", ImmutableList.copyOf(ProxyForm.values())))
        .subDelegation(
            Unknown.in(law, "sub-delegation", ImmutableList.copyOf(SubDelegation.values())))
        .principals(new Provision<>(Principals.AS_VOTED, Basis.inferred("principal-voted")));
  }
}
