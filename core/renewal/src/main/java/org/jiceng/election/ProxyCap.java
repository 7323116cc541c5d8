package org.jiceng.election;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jiceng.law.Provision;
import org.jiceng.law.Setting;
import org.jiceng.text.Language;
import org.jiceng.text.Text;

/**
 * From how many principals one person may accept a proxy.
 *
 * @param most at least 1; empty if there is no limit
 */
public record ProxyCap(Optional<Integer> most) implements Text {

  public ProxyCap {
    checkArgument(most.map(number -> number >= 1).orElse(true), "a cap of %s", most);
  }

  /** At most {@code number}, which is at least 1. */
  public static ProxyCap of(int number) {
    return new ProxyCap(Optional.of(number));
  }

  /** As many as come. */
  public static ProxyCap none() {
    return new ProxyCap(Optional.empty());
  }

  /**
   * The lower of two caps, where two texts set one. A wider local text yields to the national one.
   * That a narrower local text still binds beside a later national one is deduced: then the cap is
   * policy, and printed so. A cap that one text leaves open is the other's.
   */
  public static Setting<ProxyCap> lower(Setting<ProxyCap> national, Setting<ProxyCap> local) {
    if (!national.isKnown() || !local.isKnown()) {
      return national.isKnown() ? national : local;
    }
    return local.value().limit() < national.value().limit()
        ? new Provision<>(local.value(), Basis.inferred("proxy-cap-lower"))
        : national;
  }

  /** The number itself, beyond any number of filings if there is no limit. */
  int limit() {
    return most.orElse(Integer.MAX_VALUE);
  }

  @Override
  public String in(Language language) {
    return most.<Text>map(
            number -> ElectionText.PROXY_CAP_OF.with(ImmutableMap.of("number", number)))
        .orElse(ElectionText.PROXY_CAP_NONE)
        .in(language);
  }
}
