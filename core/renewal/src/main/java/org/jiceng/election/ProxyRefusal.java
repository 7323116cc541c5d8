package org.jiceng.election;

import org.jiceng.law.Citation;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** Why a proxy is refused. */
public enum ProxyRefusal implements MessageKey {
  /** The method knows no proxies. */
  NOT_ALLOWED,
  /** Nobody is the own proxy. */
  PROXY_IS_PRINCIPAL,
  /** The principal is not on the register. */
  PRINCIPAL_NOT_REGISTERED,
  /** The proxy is not on the register. */
  PROXY_NOT_REGISTERED,
  /** Only a near relative may be proxy, and this is none. */
  NOT_NEAR_RELATIVE,
  /** The proxy stands for election. */
  PROXY_IS_CANDIDATE,
  /** It was not given in writing. */
  NOT_WRITTEN,
  /** The proxy has given away the own vote. */
  SUB_DELEGATED,
  /** The principal has filed another one before, which stands. */
  FILED_BEFORE,
  /** The proxy has as many already as one may accept. */
  ABOVE_CAP;

  /** Where {@code method} says so; what no text says is a default of this library. */
  Citation basis(ElectionMethod method) {
    return switch (this) {
      case NOT_ALLOWED, PROXY_IS_PRINCIPAL, PRINCIPAL_NOT_REGISTERED, NOT_NEAR_RELATIVE ->
          method.proxies().citation();
      case PROXY_NOT_REGISTERED -> Basis.inferred("proxy-registered");
      case PROXY_IS_CANDIDATE -> method.proxyCandidates().citation();
      case NOT_WRITTEN -> method.proxyForm().citation();
      case SUB_DELEGATED -> method.subDelegation().citation();
      case FILED_BEFORE -> Basis.inferred("proxy-filed-before");
      case ABOVE_CAP -> method.proxyCap().citation();
    };
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
