package org.jiceng.renewal;

import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.law.DocumentRef;

/**
 * One change of a unit's status.
 *
 * @param to the status from then on
 * @param day its day
 * @param document where it is written down; empty if nobody said so
 */
public record StatusChange(UnitStatus to, LocalDate day, Optional<DocumentRef> document) {

  /** A change without its document. */
  public StatusChange(UnitStatus to, LocalDate day) {
    this(to, day, Optional.empty());
  }

  /** A change that {@code document} tells of. */
  public static StatusChange by(DocumentRef document, UnitStatus to, LocalDate day) {
    return new StatusChange(to, day, Optional.of(document));
  }
}
