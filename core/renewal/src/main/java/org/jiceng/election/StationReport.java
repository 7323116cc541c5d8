package org.jiceng.election;

import static com.google.common.base.Preconditions.checkArgument;

import org.jiceng.text.Text;

/** What one station reports. */
public sealed interface StationReport {

  /**
   * Its ballots were counted, by whatever of {@link Contest#count}.
   *
   * @param count the count of this station alone, conserved
   */
  record Counted(Count count) implements StationReport {

    public Counted {
      checkArgument(count.isConserved(), "a count that is not conserved: %s", count.contest());
      checkArgument(count.stations().isEmpty(), "the total of several stations");
    }

    @Override
    public Attendance attendance() {
      return count.attendance();
    }
  }

  /**
   * Its ballots count nowhere: its box alone is void. Its electors stay among those who attended
   * and voted; where a rule takes them out too, its attendance says 0.
   *
   * @param attendance what its record says
   * @param reason why, by whose decision, on which basis
   */
  record LeftOut(Attendance attendance, Text reason) implements StationReport {}

  /** The register of the whole contest, and who attended and voted here. */
  Attendance attendance();
}
