package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiceng.person.PersonId;

/** What every reading of the method leads to is settled; where they differ, a filing is open. */
final class ProxyVerdict {
  private final ProxyFilings all;
  private final ImmutableList<ProxyFiling> ordered;
  private final ImmutableList<ProxyJudge> readings;

  ProxyVerdict(ProxyFilings all, ImmutableList<ProxyJudge> readings) {
    this.all = all;
    this.ordered = ImmutableList.sortedCopyOf(all.filings());
    this.readings = readings;
  }

  Proxies proxies() {
    return new Proxies.Builder()
        .filings(all)
        .addAllAccepted(ordered.stream().filter(this::isAccepted).toList())
        .addAllRefused(ordered.stream().filter(this::isRefused).map(this::refused).toList())
        .addAllOpen(open().toList())
        .leastVotes(accepted().min().orElse(0))
        .greatestVotes(accepted().max().orElse(0))
        .build();
  }

  private IntStream accepted() {
    return readings.stream().mapToInt(ProxyJudge::accepted);
  }

  private boolean isAccepted(ProxyFiling filing) {
    return readings.stream().allMatch(reading -> reading.accepts(filing));
  }

  private boolean isRefused(ProxyFiling filing) {
    return readings.stream().noneMatch(reading -> reading.reasons(filing).isEmpty());
  }

  /** With the reasons of every reading; if each has reasons of its own, with all of them. */
  private RefusedProxy refused(ProxyFiling filing) {
    Set<ProxyRefusal> common = EnumSet.allOf(ProxyRefusal.class);
    Set<ProxyRefusal> any = EnumSet.noneOf(ProxyRefusal.class);
    for (ProxyJudge reading : readings) {
      common.retainAll(reading.reasons(filing));
      any.addAll(reading.reasons(filing));
    }
    return new RefusedProxy(
        filing,
        (common.isEmpty() ? any : common)
            .stream()
                .map(code -> new ProxyReason(code, code.basis(all.method())))
                .collect(toImmutableList()));
  }

  private Stream<OpenProxies> open() {
    return ordered.stream()
        .filter(filing -> !isAccepted(filing) && !isRefused(filing))
        .collect(toImmutableListMultimap(ProxyFiling::proxy, filing -> filing))
        .asMap()
        .entrySet()
        .stream()
        .map(open -> open(open.getKey(), open.getValue()));
  }

  private OpenProxies open(PersonId proxy, Collection<ProxyFiling> filings) {
    int settled =
        (int)
            ordered.stream()
                .filter(filing -> filing.proxy().equals(proxy) && isAccepted(filing))
                .count();
    return new OpenProxies(
        proxy,
        ImmutableList.copyOf(filings),
        readings.stream().mapToInt(one -> one.acceptedBy(proxy)).min().orElse(0) - settled,
        readings.stream().mapToInt(one -> one.acceptedBy(proxy)).max().orElse(0) - settled,
        parameters(filings),
        filings.stream().anyMatch(filing -> readings.stream().anyMatch(one -> one.waits(filing))));
  }

  /** Those of which another reading, all else read alike, makes something else of a filing. */
  private ImmutableSet<Parameter> parameters(Collection<ProxyFiling> filings) {
    Set<Parameter> deciding = EnumSet.noneOf(Parameter.class);
    for (ProxyJudge one : readings) {
      for (ProxyJudge other : readings) {
        ImmutableSet<Parameter> different = one.reading().differencesFrom(other.reading());
        if (different.size() == 1
            && filings.stream().anyMatch(filing -> !alike(filing, one, other))) {
          deciding.add(Iterables.getOnlyElement(different));
        }
      }
    }
    return ImmutableSet.copyOf(deciding);
  }

  private static boolean alike(ProxyFiling filing, ProxyJudge one, ProxyJudge other) {
    return one.accepts(filing) == other.accepts(filing) && one.waits(filing) == other.waits(filing);
  }
}
