package org.jiceng.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jiceng.issue.Place;
import org.jiceng.person.PersonId;

/**
 * An objection to a register: that somebody stands on it, or does not.
 *
 * @param about whose standing it is about, who need not be known to the register
 * @param by who filed it
 * @param filed the day on which it was received
 * @param ruling how it was decided; empty while it is not
 * @param appeal the appeal against that; empty if there is none
 * @param place the row
 */
public record Objection(
    PersonId about,
    PersonId by,
    LocalDate filed,
    Optional<Ruling> ruling,
    Optional<Appeal> appeal,
    Place place)
    implements Comparable<Objection> {
  private static final Comparator<Objection> ORDER =
      Comparator.comparing(Objection::filed)
          .thenComparing(Objection::about)
          .thenComparing(Objection::by)
          .thenComparing(Objection::place);

  /**
   * An appeal against the decision of an objection.
   *
   * @param filed the day on which it was received
   * @param ruling how it was decided; empty while it is not
   */
  public record Appeal(LocalDate filed, Optional<Ruling> ruling) {}

  /** An objection that is not decided yet. */
  public static Objection of(PersonId about, PersonId by, LocalDate filed, Place place) {
    return new Objection(about, by, filed, Optional.empty(), Optional.empty(), place);
  }

  /** This objection, decided. */
  public Objection decided(Ruling decision) {
    return new Objection(about, by, filed, Optional.of(decision), appeal, place);
  }

  /** This objection, with an appeal. */
  public Objection appealed(Appeal against) {
    return new Objection(about, by, filed, ruling, Optional.of(against), place);
  }

  /** The last word: that of the appeal, if it was decided. */
  public Optional<Ruling> lastRuling() {
    return appeal.flatMap(Appeal::ruling).or(() -> ruling);
  }

  /** By the day of filing, then by the persons' ids. */
  @Override
  public int compareTo(Objection other) {
    return ORDER.compare(this, other);
  }
}
