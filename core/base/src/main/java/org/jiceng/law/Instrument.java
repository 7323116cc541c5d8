package org.jiceng.law;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.text.Bilingual;

/**
 * A text that makes rules, over the days on which it is in force.
 *
 * @param id a short stable name, as {@code PARTY-ELECT-2020}
 * @param title its title; the Chinese one is the official one
 * @param authority what its rules rest on
 * @param from the first day in force
 * @param untilExclusive the first day no longer in force; empty while it is in force
 */
public record Instrument(
    String id,
    Bilingual title,
    Authority authority,
    LocalDate from,
    Optional<LocalDate> untilExclusive) {

  public Instrument {
    checkArgument(!id.isBlank(), "an instrument needs an id");
    checkArgument(untilExclusive.map(from::isBefore).orElse(true), "%s ends before it begins", id);
  }

  /** Whether it is in force on {@code day}. */
  public boolean isInForceOn(LocalDate day) {
    return !day.isBefore(from) && untilExclusive.map(day::isBefore).orElse(true);
  }
}
