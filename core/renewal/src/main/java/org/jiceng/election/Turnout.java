package org.jiceng.election;

import org.jiceng.law.Base;

/** What the bases of a share count. */
final class Turnout {

  private Turnout() {}

  /** How many voted, as {@code counter} counts them. */
  static int voters(TurnoutCounter counter, Attendance attendance, int returned) {
    return switch (counter) {
      case STATED -> attendance.voters();
      case SIGNED_IN -> attendance.present();
      case ISSUED -> attendance.issued();
      case RETURNED -> returned;
    };
  }

  /** How many {@code base} counts; those who voted as the record states them. */
  static int count(Base base, Contest contest, Attendance attendance, int returned) {
    return switch (base) {
      case ENTITLED, REGISTERED -> attendance.entitled();
      case PRESENT -> attendance.present();
      case VOTED -> attendance.voters();
      case BALLOTS_CAST -> returned;
      case SEATS -> contest.seats();
    };
  }
}
