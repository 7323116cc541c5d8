package org.jiceng.register;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.fact.Body;
import org.jiceng.law.Citation;
import org.jiceng.law.Provision;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/**
 * By when the audit of those who leave office is published.
 *
 * @param deadline before what
 * @param owedBy who organizes it, and owes it
 */
public record AuditRule(Provision<Deadline> deadline, ImmutableSortedSet<Body> owedBy) {

  /** Before what the audit is published. */
  public enum Deadline implements MessageKey {
    /** Before the poll: the day before it is the last; that the poll is meant is deduced. */
    BEFORE_POLL,
    /** Five days before the poll. */
    FIVE_DAYS_BEFORE_POLL,
    /** Before the election committee is chosen. */
    BEFORE_COMMITTEE_CHOSEN;

    @Override
    public Phrasebook phrasebook() {
      return Phrases.BOOK;
    }
  }

  /** The last day; empty if it depends on the day of the committee's choice, which is not known. */
  Optional<LocalDate> lastDay(LocalDate poll, Optional<LocalDate> committeeChosen) {
    return switch (deadline.value()) {
      case BEFORE_POLL -> Optional.of(poll.minusDays(1));
      case FIVE_DAYS_BEFORE_POLL -> Optional.of(poll.minusDays(5));
      case BEFORE_COMMITTEE_CHOSEN -> committeeChosen.map(day -> day.minusDays(1));
    };
  }

  /** Where that stands. */
  public Citation citation() {
    return deadline.citation();
  }
}
