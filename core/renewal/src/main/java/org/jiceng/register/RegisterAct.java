package org.jiceng.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jiceng.issue.Place;
import org.jiceng.person.PersonId;
import org.jiceng.text.Text;

/**
 * One act on a register. Among acts of one day those before the publication come first; otherwise
 * the day orders them, and never the row.
 *
 * @param person of whom
 * @param status what was done
 * @param day when
 * @param ground for what somebody was left out; empty for any other act
 * @param reason why it was done, for the office alone; empty if the ground says it
 * @param document where that stands, if given
 * @param place the row
 */
public record RegisterAct(
    PersonId person,
    RegisterStatus status,
    LocalDate day,
    Optional<LeavingGround> ground,
    Optional<Text> reason,
    Optional<String> document,
    Place place)
    implements Comparable<RegisterAct> {
  private static final Comparator<RegisterAct> ORDER =
      Comparator.comparing(RegisterAct::day)
          .thenComparing(act -> !act.status.isBeforePublication())
          .thenComparing(RegisterAct::person)
          .thenComparing(RegisterAct::status)
          .thenComparing(RegisterAct::place);

  /** Put on the register before its publication. */
  public static RegisterAct listed(PersonId person, LocalDate day, Place place) {
    return plain(person, RegisterStatus.LISTED, day, Optional.empty(), Optional.empty(), place);
  }

  /** Left out of the register before its publication. */
  public static RegisterAct leftOut(
      PersonId person, LocalDate day, LeavingGround ground, Place place) {
    return plain(
        person, RegisterStatus.LEFT_OUT, day, Optional.of(ground), Optional.empty(), place);
  }

  /** Put on the published register. */
  public static RegisterAct added(PersonId person, LocalDate day, Text reason, Place place) {
    return plain(person, RegisterStatus.ADDED, day, Optional.empty(), Optional.of(reason), place);
  }

  /** Taken off the published register. */
  public static RegisterAct removed(PersonId person, LocalDate day, Text reason, Place place) {
    return plain(person, RegisterStatus.REMOVED, day, Optional.empty(), Optional.of(reason), place);
  }

  private static RegisterAct plain(
      PersonId person,
      RegisterStatus status,
      LocalDate day,
      Optional<LeavingGround> ground,
      Optional<Text> reason,
      Place place) {
    return new RegisterAct(person, status, day, ground, reason, Optional.empty(), place);
  }

  /** This act, as {@code number} says. */
  public RegisterAct by(String number) {
    return new RegisterAct(person, status, day, ground, reason, Optional.of(number), place);
  }

  @Override
  public int compareTo(RegisterAct other) {
    return ORDER.compare(this, other);
  }

  /** Who, what and when; not why. */
  @Override
  public String toString() {
    return person + " " + status + " " + day;
  }
}
