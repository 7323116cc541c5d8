package org.jiceng.register;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import org.immutables.value.Value;
import org.jiceng.internal.ValueStyle;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.law.Timeline;
import org.jiceng.person.PersonId;
import org.jiceng.unit.UnitId;

/** The committee that conducts the election of one place, as it was chosen. Immutable. */
@Value.Immutable
@ValueStyle
public sealed interface ElectionCommittee permits ImmutableElectionCommittee {

  /** The village or community. */
  UnitId unit();

  /** The day on which it was chosen: its law decides on the composition. */
  LocalDate chosenOn();

  /** Who chose it. */
  ChoosingBody chosenBy();

  /** Its members. */
  ImmutableList<CommitteeSeat> members();

  /** Those who follow if a member leaves, in the order of the original result. */
  ImmutableList<CommitteeSeat> substitutes();

  /**
   * What is irregular about its composition. A law that is not known has nothing against it.
   *
   * @param laws the law of each day, as {@link CommitteeLaws} has it
   * @param relatives who are near relatives
   */
  default ImmutableList<Issue> irregularities(
      Timeline<CommitteeLaw> laws, NearRelatives relatives) {
    IssueLog log = new IssueLog();
    laws.on(chosenOn()).ifPresent(law -> new CommitteeChecks(this, law, relatives, log).check());
    return log.sorted();
  }

  /**
   * Who must leave, or may have to, in the order of the members: one departure for each nomination
   * that makes a member leave. Each nomination is judged by the law of its own day.
   *
   * @param laws the law of each day
   * @param nominees everybody nominated
   * @param relatives who are near relatives
   */
  default ImmutableList<Departure> departures(
      Timeline<CommitteeLaw> laws, Collection<Nominee> nominees, NearRelatives relatives) {
    return Departures.of(this, laws, nominees, relatives);
  }

  /**
   * The committee after those have left who must: the next of the original result follow, as far as
   * it is settled that they need not leave at once. A director who left is not replaced as such.
   * Refused while it is open whether somebody must leave or may follow. Where nobody follows the
   * seats stay empty, which is reported: then the body that chose the committee chooses anew, as it
   * may in any case.
   */
  default Outcome<ElectionCommittee> succeeded(
      Timeline<CommitteeLaw> laws, Collection<Nominee> nominees, NearRelatives relatives) {
    return new Succession(this, laws, nominees, relatives).outcome();
  }

  /** The members' ids. */
  default ImmutableSet<PersonId> persons() {
    return members().stream().map(CommitteeSeat::person).collect(toImmutableSet());
  }

  /**
   * Those of {@code helpers}, who call, tell or count, that may not, or of whom that is not known.
   *
   * @param law the law of the day of the poll
   */
  static ImmutableList<Issue> helpers(
      CommitteeLaw law,
      Collection<PersonId> helpers,
      Collection<PersonId> candidates,
      NearRelatives relatives) {
    return HelperChecks.of(law, helpers, candidates, relatives);
  }

  /** Builds an election committee. */
  final class Builder extends ImmutableElectionCommittee.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
