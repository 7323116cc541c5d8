package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.jiceng.law.Setting;

/** One reading of what a method says about proxies, also where the rules known leave several. */
record ProxyReading(
    ProxyRule rule,
    ProxyCap cap,
    ProxyCandidates candidates,
    ProxyForm form,
    SubDelegation subDelegation) {
  private static final ImmutableList<ProxyCap> EXTREME_CAPS =
      ImmutableList.of(ProxyCap.of(1), ProxyCap.none());

  /**
   * Every reading. Of a cap of which nothing is known the lowest and the highest are read, one
   * proxy and no limit: whatever both lead to, every cap between them leads to.
   */
  static ImmutableList<ProxyReading> of(ElectionMethod method) {
    ImmutableList.Builder<ProxyReading> all = ImmutableList.builder();
    for (ProxyRule rule : readings(method.proxies(), List.of(ProxyRule.values()))) {
      for (ProxyCap cap : readings(method.proxyCap(), EXTREME_CAPS)) {
        for (ProxyCandidates candidates :
            readings(method.proxyCandidates(), List.of(ProxyCandidates.values()))) {
          for (ProxyForm form : readings(method.proxyForm(), List.of(ProxyForm.values()))) {
            for (SubDelegation sub :
                readings(method.subDelegation(), List.of(SubDelegation.values()))) {
              all.add(new ProxyReading(rule, cap, candidates, form, sub));
            }
          }
        }
      }
    }
    return all.build();
  }

  private static <T> List<T> readings(Setting<T> setting, List<T> ifNothingIsKnown) {
    return setting.readings().isEmpty() ? ifNothingIsKnown : setting.readings();
  }

  /** The parameters that this reading and {@code other} read differently. */
  ImmutableSet<Parameter> differencesFrom(ProxyReading other) {
    ImmutableSet.Builder<Parameter> different = ImmutableSet.builder();
    if (rule != other.rule) {
      different.add(Parameter.PROXIES);
    }
    if (!cap.equals(other.cap)) {
      different.add(Parameter.PROXY_CAP);
    }
    if (candidates != other.candidates) {
      different.add(Parameter.PROXY_CANDIDATES);
    }
    if (form != other.form) {
      different.add(Parameter.PROXY_FORM);
    }
    if (subDelegation != other.subDelegation) {
      different.add(Parameter.SUB_DELEGATION);
    }
    return different.build();
  }
}
