package org.jiceng.election;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.util.List;
import java.util.function.ToIntFunction;
import org.immutables.value.Value;
import org.jiceng.internal.ValueStyle;
import org.jiceng.issue.IssueCode;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;

/**
 * How many should attend, attend, got a ballot, and voted. Immutable.
 *
 * <p>Numbers that contradict each other can be written down; {@link Contest#count} refuses them.
 * The number of ballots returned is not here: it is counted.
 */
@Value.Immutable(copy = true)
@ValueStyle
public sealed interface Attendance permits ImmutableAttendance {

  /** Those with the vote who should attend: E. */
  int entitled();

  /** Those of them present at the opening count: P. */
  int present();

  /** Ballots handed out; unless said, one to each of those present. */
  @Value.Default
  default int issued() {
    return present();
  }

  /** Those who voted: V; unless said, everyone who got a ballot. */
  @Value.Default
  default int voters() {
    return issued();
  }

  /** {@code present} of {@code entitled}, each with a ballot and voting. */
  static Attendance of(int entitled, int present) {
    return new Builder().entitled(entitled).present(present).build();
  }

  /**
   * The attendance at all of {@code stations} of one contest: the register is that of each, people
   * and ballots add up.
   *
   * @throws IllegalArgumentException if there is none, or if their registers differ
   */
  static Attendance ofStations(Iterable<Attendance> stations) {
    ImmutableList<Attendance> all = ImmutableList.copyOf(stations);
    checkArgument(
        all.stream().map(Attendance::entitled).distinct().count() == 1,
        "not one register: %s",
        all);
    return new Builder()
        .entitled(all.get(0).entitled())
        .present(sum(all, Attendance::present))
        .issued(sum(all, Attendance::issued))
        .voters(sum(all, Attendance::voters))
        .build();
  }

  private static int sum(List<Attendance> stations, ToIntFunction<Attendance> number) {
    return Ints.saturatedCast(stations.stream().mapToLong(number::applyAsInt).sum());
  }

  /** Reports every contradiction to {@code log}. */
  default void check(IssueLog log) {
    if (entitled() < 0 || present() < 0 || issued() < 0 || voters() < 0) {
      report(ElectionIssue.ATTENDANCE_NEGATIVE, log);
    }
    if (present() > entitled()) {
      report(ElectionIssue.ATTENDANCE_PRESENT_ABOVE_ENTITLED, log);
    }
    if (issued() > present()) {
      report(ElectionIssue.ATTENDANCE_ISSUED_ABOVE_PRESENT, log);
    }
    if (voters() > issued()) {
      report(ElectionIssue.ATTENDANCE_VOTERS_ABOVE_ISSUED, log);
    }
  }

  private void report(IssueCode code, IssueLog log) {
    log.add(
        code,
        Place.none(),
        ImmutableMap.of(
            "entitled", entitled(),
            "present", present(),
            "issued", issued(),
            "voters", voters()));
  }

  /** Builds an attendance. */
  final class Builder extends ImmutableAttendance.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
