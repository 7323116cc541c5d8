package org.jiceng.register;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.person.PersonId;

/**
 * One person of a register: what is known, what the law says of it, and everything that was done.
 *
 * @param elector what is known
 * @param finding whether the person has the vote and may be listed
 * @param history what was done, the earliest first; nothing is ever taken out of it
 */
public record ElectorEntry(
    Elector elector, ElectorFinding finding, ImmutableList<RegisterAct> history) {

  /** Who. */
  public PersonId person() {
    return elector.id();
  }

  /** The status at the end of {@code day}; empty if nothing had been done by then. */
  public Optional<RegisterStatus> statusOn(LocalDate day) {
    return history.stream()
        .filter(act -> !act.day().isAfter(day))
        .reduce((earlier, later) -> later)
        .map(RegisterAct::status);
  }

  /** Whether the person stands on the register at the end of {@code day}. */
  public boolean isListedOn(LocalDate day) {
    return statusOn(day).filter(RegisterStatus::isOnRegister).isPresent();
  }

  /** The person and the history; nothing of what is known. */
  @Override
  public String toString() {
    return person() + " " + history;
  }
}
