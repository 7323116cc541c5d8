package org.jiceng.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.internal.ValueStyle;
import org.jiceng.issue.Loaded;
import org.jiceng.law.Timeline;
import org.jiceng.unit.UnitId;

/**
 * All that was written down about the register of one place for one poll. The order of the rows
 * means nothing. Immutable.
 */
@Value.Immutable
@ValueStyle
public sealed interface RegisterRows permits ImmutableRegisterRows {

  /** The village or community. */
  UnitId unit();

  /** The law of each day, as {@link RegisterLaws} has it. */
  @Value.Redacted
  Timeline<RegisterLaw> laws();

  /** The day on which registration closed: its law decides on the grounds. */
  LocalDate registeredOn();

  /** The day of the poll. */
  LocalDate pollDay();

  /** The day on which the poll was first to be, if it was put off. */
  Optional<LocalDate> plannedPollDay();

  /** The days on which the register was published, the whole of it. */
  @Value.NaturalOrder
  ImmutableSortedSet<LocalDate> publishedOn();

  /** The day on which this is judged: what is dated later is refused. */
  LocalDate asOf();

  /** Holidays: a last day among them moves to the next day that is none. */
  ImmutableSet<LocalDate> closedDays();

  /** What is known of everybody, listed or not. */
  ImmutableList<ElectorRow> electors();

  /** What was done. */
  ImmutableList<RegisterAct> acts();

  /** Objections. */
  ImmutableList<Objection> objections();

  /**
   * Judges everything. Rows that contradict themselves or others are left aside, each with an
   * error; what is lawful or not is reported, and stays as it was done. Nothing is read if no law
   * is known for the day of registration.
   */
  default Loaded<ElectorRegister> judged() {
    return new RegisterJudgement(this).loaded();
  }

  /** Builds the rows of one register. */
  final class Builder extends ImmutableRegisterRows.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
