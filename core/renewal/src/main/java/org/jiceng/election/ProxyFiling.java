package org.jiceng.election;

import java.util.Comparator;
import java.util.Optional;
import org.jiceng.person.PersonId;

/**
 * One proxy as it was filed.
 *
 * @param principal who cannot come
 * @param proxy who is to vote instead
 * @param relation what the proxy is to the principal
 * @param written whether it was given in writing
 * @param order its number in the order of filing among all filings; empty if that was not kept
 */
public record ProxyFiling(
    PersonId principal,
    PersonId proxy,
    ProxyRelation relation,
    boolean written,
    Optional<Integer> order)
    implements Comparable<ProxyFiling> {
  private static final Comparator<ProxyFiling> ORDER =
      Comparator.<ProxyFiling, Boolean>comparing(filing -> filing.order().isEmpty())
          .thenComparingInt(filing -> filing.order().orElse(0))
          .thenComparing(ProxyFiling::principal)
          .thenComparing(ProxyFiling::proxy)
          .thenComparing(ProxyFiling::relation)
          .thenComparing(ProxyFiling::written);

  /** In writing, its place in the order of filing not kept. */
  public static ProxyFiling written(PersonId principal, PersonId proxy, ProxyRelation relation) {
    return new ProxyFiling(principal, proxy, relation, true, Optional.empty());
  }

  /** By word of mouth, its place in the order of filing not kept. */
  public static ProxyFiling spoken(PersonId principal, PersonId proxy, ProxyRelation relation) {
    return new ProxyFiling(principal, proxy, relation, false, Optional.empty());
  }

  /** This filing, as number {@code order} of all. */
  public ProxyFiling filedAs(int order) {
    return new ProxyFiling(principal, proxy, relation, written, Optional.of(order));
  }

  /** Whether it is known to have been filed before {@code other}. */
  boolean isBefore(ProxyFiling other) {
    return order.isPresent() && other.order.isPresent() && order.get() < other.order.get();
  }

  /** By the order of filing, then those whose order was not kept, by the persons' ids. */
  @Override
  public int compareTo(ProxyFiling other) {
    return ORDER.compare(this, other);
  }
}
