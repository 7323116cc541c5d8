package org.jiceng.election;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jiceng.person.PersonId;

/**
 * Judges all filings under one reading of the method.
 *
 * <p>Order matters. First each filing by itself; then whether the proxy comes at all; then what one
 * principal filed, of which the first that stands so far is the one, whatever the cap makes of it:
 * that is why a higher cap never loses a proxy. Last the cap, for which only filings without any
 * other reason compete.
 */
final class ProxyJudge {
  private final ProxyFilings all;
  private final ProxyReading reading;

  /** Every filing, in its order, with the reasons against it. */
  private final Map<ProxyFiling, Set<ProxyRefusal>> reasons = new LinkedHashMap<>();

  private final ImmutableListMultimap<PersonId, ProxyFiling> standingByPrincipal;
  private final ImmutableListMultimap<PersonId, ProxyFiling> competingByProxy;
  private final Set<ProxyFiling> waiting = new HashSet<>();

  ProxyJudge(ProxyFilings all, ProxyReading reading) {
    this.all = all;
    this.reading = reading;
    ImmutableList.sortedCopyOf(all.filings())
        .forEach(filing -> reasons.put(filing, againstItself(filing)));
    addSubDelegated();
    this.standingByPrincipal = standingBy(ProxyFiling::principal);
    addFiledBefore();
    this.competingByProxy = standingBy(ProxyFiling::proxy);
    competingByProxy.asMap().values().forEach(filings -> compete(ImmutableList.copyOf(filings)));
  }

  ProxyReading reading() {
    return reading;
  }

  /** The reasons against {@code filing}; none if it is accepted, or waits. */
  ImmutableSet<ProxyRefusal> reasons(ProxyFiling filing) {
    return Sets.immutableEnumSet(Objects.requireNonNull(reasons.get(filing)));
  }

  /** Whether it depends on the order of filing, which was not kept. */
  boolean waits(ProxyFiling filing) {
    return waiting.contains(filing);
  }

  boolean accepts(ProxyFiling filing) {
    return reasons(filing).isEmpty() && !waits(filing);
  }

  /** How many filings to {@code proxy} are accepted, whichever they are. */
  int acceptedBy(PersonId proxy) {
    return Math.min(reading.cap().limit(), competingByProxy.get(proxy).size());
  }

  /** How many filings are accepted in all. */
  int accepted() {
    return competingByProxy.keySet().stream().mapToInt(this::acceptedBy).sum();
  }

  /** The principals of whose filings more than one could stand, and the order was not kept. */
  ImmutableSet<PersonId> withoutOrder() {
    return standingByPrincipal.asMap().entrySet().stream()
        .filter(filed -> filed.getValue().size() > 1)
        .filter(filed -> filed.getValue().stream().anyMatch(one -> one.order().isEmpty()))
        .map(Map.Entry::getKey)
        .collect(toImmutableSet());
  }

  private Set<ProxyRefusal> againstItself(ProxyFiling filing) {
    Set<ProxyRefusal> against = EnumSet.noneOf(ProxyRefusal.class);
    if (reading.rule() == ProxyRule.NOT_ALLOWED) {
      against.add(ProxyRefusal.NOT_ALLOWED);
    }
    if (filing.principal().equals(filing.proxy())) {
      against.add(ProxyRefusal.PROXY_IS_PRINCIPAL);
    }
    if (!all.electors().contains(filing.principal())) {
      against.add(ProxyRefusal.PRINCIPAL_NOT_REGISTERED);
    }
    if (!all.electors().contains(filing.proxy())) {
      against.add(ProxyRefusal.PROXY_NOT_REGISTERED);
    }
    if (reading.rule() == ProxyRule.NEAR_RELATIVE && filing.relation() == ProxyRelation.OTHER) {
      against.add(ProxyRefusal.NOT_NEAR_RELATIVE);
    }
    if (reading.candidates() == ProxyCandidates.BARRED
        && all.candidates().contains(filing.proxy())) {
      against.add(ProxyRefusal.PROXY_IS_CANDIDATE);
    }
    if (reading.form() == ProxyForm.WRITTEN && !filing.written()) {
      against.add(ProxyRefusal.NOT_WRITTEN);
    }
    return against;
  }

  private void addSubDelegated() {
    if (reading.subDelegation() == SubDelegation.BANNED) {
      ImmutableSet<PersonId> away = standingBy(ProxyFiling::principal).keySet();
      reasons.forEach(
          (filing, against) -> {
            if (away.contains(filing.proxy())) {
              against.add(ProxyRefusal.SUB_DELEGATED);
            }
          });
    }
  }

  private void addFiledBefore() {
    reasons.forEach(
        (filing, against) -> {
          List<ProxyFiling> standing = standingByPrincipal.get(filing.principal());
          if (!standing.isEmpty() && standing.get(0).isBefore(filing)) {
            against.add(ProxyRefusal.FILED_BEFORE);
          }
        });
  }

  /** Filings whose order was not kept may stand anywhere among those whose order was. */
  private void compete(ImmutableList<ProxyFiling> filings) {
    int unordered = (int) filings.stream().filter(one -> one.order().isEmpty()).count();
    int cap = reading.cap().limit();
    int before = 0;
    for (ProxyFiling filing : filings) {
      boolean ordered = filing.order().isPresent();
      int mostBefore = ordered ? before + unordered : filings.size() - 1;
      if (ordered && before >= cap) {
        Objects.requireNonNull(reasons.get(filing)).add(ProxyRefusal.ABOVE_CAP);
      } else if (mostBefore >= cap) {
        waiting.add(filing);
      }
      before++;
    }
  }

  /** Those with no reason against them so far, in their order. */
  private ImmutableListMultimap<PersonId, ProxyFiling> standingBy(
      Function<ProxyFiling, PersonId> person) {
    return reasons.keySet().stream()
        .filter(filing -> reasons(filing).isEmpty())
        .collect(toImmutableListMultimap(person, filing -> filing));
  }
}
