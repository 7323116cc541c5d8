package org.jiceng.election;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** An act of an election. Each is judged by the law of its own day. */
public enum Act implements MessageKey {
  /** The nomination of candidates, until the list is settled. */
  NOMINATION,
  /** The publication of the register of electors. */
  REGISTER,
  /** The grant of a proxy. */
  PROXY,
  /** The poll, its count and its result. */
  POLL;

  /** The act that {@code parameter} is about. */
  static Act of(Parameter parameter) {
    return switch (parameter) {
      case CANDIDACY, SURPLUS, SURPLUS_KIND -> NOMINATION;
      case PROXIES, PROXY_CAP, PROXY_CANDIDATES, PROXY_FORM, SUB_DELEGATION -> PROXY;
      default -> POLL;
    };
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
