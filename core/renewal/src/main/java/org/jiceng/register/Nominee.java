package org.jiceng.register;

import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.fact.Truth;
import org.jiceng.person.PersonId;

/**
 * Somebody nominated for the body that is elected.
 *
 * @param person who
 * @param nominated when
 * @param willing whether he or she accepts it
 * @param determined when he or she was settled as a candidate; empty if that has not been
 */
public record Nominee(
    PersonId person, LocalDate nominated, Truth willing, Optional<LocalDate> determined) {

  /** Nominated on {@code day}; nothing else is known. */
  public static Nominee on(PersonId person, LocalDate day) {
    return new Nominee(person, day, Truth.UNKNOWN, Optional.empty());
  }
}
