package org.jiceng.rule;

import com.google.common.collect.ImmutableList;
import org.jiceng.fact.Truth;

/** A composite condition over bits: what comes of it once the truth of its leaves is known. */
interface Formula {

  /** The truth, where the leaves in {@code no} are false, in {@code open} unknown, else true. */
  Truth of(long no, long open);

  /** One leaf. */
  static Formula leaf(long bit) {
    return (no, open) -> {
      if ((no & bit) != 0) {
        return Truth.FALSE;
      }
      return (open & bit) == 0 ? Truth.TRUE : Truth.UNKNOWN;
    };
  }

  /** All of {@code parts}. */
  static Formula all(ImmutableList<Formula> parts) {
    return (no, open) -> {
      Truth all = Truth.TRUE;
      for (int part = 0; part < parts.size(); part++) {
        all = all.and(parts.get(part).of(no, open));
      }
      return all;
    };
  }

  /** Any of {@code parts}. */
  static Formula any(ImmutableList<Formula> parts) {
    return (no, open) -> {
      Truth any = Truth.FALSE;
      for (int part = 0; part < parts.size(); part++) {
        any = any.or(parts.get(part).of(no, open));
      }
      return any;
    };
  }

  /** The opposite. */
  default Formula not() {
    return (no, open) -> of(no, open).not();
  }
}
