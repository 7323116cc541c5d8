package org.jiceng.renewal;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import org.jiceng.election.ElectionKind;
import org.jiceng.election.ElectionMethod;
import org.jiceng.election.ElectionMethods;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.organization.CommitteeId;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Office;
import org.jiceng.organization.Roster;
import org.jiceng.register.ElectorRegister;
import org.jiceng.unit.UnitId;

/**
 * The seats of one body, office by office. A branch committee has seats of members alone: it elects
 * its officers itself.
 *
 * @param unit the place
 * @param body the body
 * @param byOffice how many seats of each office, the highest first; none of them 0
 */
public record BodySeats(
    UnitId unit, CommitteeKind body, ImmutableSortedMap<Office, Integer> byOffice) {

  public BodySeats {
    checkArgument(!byOffice.isEmpty(), "no seats in %s of %s", body, unit);
    byOffice.forEach(
        (office, seats) -> {
          checkArgument(office.standsIn(body), "%s has no %s", body, office);
          checkArgument(
              body != CommitteeKind.BRANCH || office == Office.BRANCH_MEMBER,
              "a branch committee elects its %s itself",
              office);
          checkArgument(seats >= 1, "%s seats of %s", seats, office);
        });
  }

  /** The seats of {@code body}, in any order of the offices. */
  public static BodySeats of(UnitId unit, CommitteeKind body, Map<Office, Integer> byOffice) {
    return new BodySeats(unit, body, ImmutableSortedMap.copyOf(byOffice));
  }

  /** A branch committee of so many members, its officers among them. */
  public static BodySeats ofBranch(UnitId unit, int members) {
    return of(unit, CommitteeKind.BRANCH, ImmutableMap.of(Office.BRANCH_MEMBER, members));
  }

  /**
   * As many seats of each office as are held on {@code roster}.
   *
   * @throws IllegalArgumentException if nobody sits there
   */
  public static BodySeats asHeld(Roster roster, UnitId unit, CommitteeKind body) {
    return new BodySeats(unit, body, held(roster, unit, body));
  }

  private static ImmutableSortedMap<Office, Integer> held(
      Roster roster, UnitId unit, CommitteeKind body) {
    return roster.members(CommitteeId.of(unit, body)).stream()
        .collect(
            toImmutableSortedMap(
                Comparator.naturalOrder(),
                member -> body == CommitteeKind.BRANCH ? Office.BRANCH_MEMBER : member.office(),
                member -> 1,
                Integer::sum));
  }

  /** The key of the body. */
  public CommitteeId committee() {
    return CommitteeId.of(unit, body);
  }

  /** How many seats there are. */
  public int total() {
    return byOffice.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The offices with seats that nobody holds on {@code roster}, and how many. */
  public ImmutableSortedMap<Office, Integer> vacantOn(Roster roster) {
    ImmutableSortedMap<Office, Integer> held = held(roster, unit, body);
    ImmutableSortedMap.Builder<Office, Integer> vacant = ImmutableSortedMap.naturalOrder();
    for (Map.Entry<Office, Integer> office : byOffice.entrySet()) {
      int left = office.getValue() - held.getOrDefault(office.getKey(), 0);
      if (left > 0) {
        vacant.put(office.getKey(), left);
      }
    }
    return vacant.build();
  }

  /**
   * How the body is elected on a day under national law, which a text of the place may vary.
   * Refused for a residents' committee, since its electors are one of three kinds, which must be
   * chosen; for a supervision committee, of whose election no text read says how; and for a day
   * before any law known. Then the caller brings the method.
   */
  public Outcome<ElectionMethod> method(LocalDate day) {
    return switch (body) {
      case BRANCH -> ElectionMethods.branchCommittee(day);
      case VILLAGERS -> ElectionMethods.of(ElectionKind.VILLAGERS_COMMITTEE, day);
      case RESIDENTS, SUPERVISION ->
          refused(RenewalIssue.RENEWAL_METHOD_OPEN, ImmutableMap.of("body", body, "unit", unit));
    };
  }

  /**
   * How many are the electors at a poll on self-government: those who stand on {@code register}.
   * Refused if that is the register of another place or of another poll, or if others than
   * registered electors choose the body.
   */
  public Outcome<Integer> electors(ElectorRegister register, LocalDate pollDay) {
    boolean fits =
        body.isSelfGovernment()
            && register.unit().equals(unit)
            && register.pollDay().equals(pollDay);
    return fits
        ? Outcome.accepted(register.listed().size())
        : refused(
            RenewalIssue.RENEWAL_REGISTER_OF_OTHERS,
            ImmutableMap.of(
                "register", register.unit(),
                "of", register.pollDay(),
                "body", body,
                "unit", unit,
                "poll", pollDay));
  }

  private <T> Outcome<T> refused(RenewalIssue code, ImmutableMap<String, ?> arguments) {
    return Outcome.refused(Issue.of(code, Place.of(unit.value()), arguments));
  }
}
