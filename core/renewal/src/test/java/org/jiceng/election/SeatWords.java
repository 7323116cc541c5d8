package org.jiceng.election;

/** What became of a seat, in words that owe nothing to the library's types. */
final class SeatWords implements SeatResult.Cases<String> {

  @Override
  public String elected(SeatResult.Elected seat) {
    return "ELECTED " + seat.person().value() + " " + seat.votes();
  }

  @Override
  public String pending(SeatResult.Pending seat) {
    return "PENDING_" + seat.awaited() + " " + seat.person().value() + " " + seat.votes();
  }

  /** Listed persons, then after a plus sign names written in. */
  @Override
  public String nextVote(SeatResult.NextVote seat) {
    String names = seat.names().isEmpty() ? "" : " + " + String.join(" ", seat.names());
    return "NEXT_VOTE_%s %d of %s%s"
        .formatted(seat.cause(), seat.seats(), String.join(" ", Contests.ids(seat.among())), names);
  }

  /** By the first option: about names with their votes, or about listed persons. */
  @Override
  public String decision(SeatResult.Decision seat) {
    String about =
        seat.names().isEmpty()
            ? String.join(" ", Contests.ids(seat.among()))
            : String.join(" ", seat.names()) + " " + seat.votes();
    return "DECISION_" + seat.options().get(0) + " " + about;
  }

  @Override
  public String vacant(SeatResult.Vacant seat) {
    return "VACANT " + seat.decidedBy().code();
  }

  @Override
  public String reduced(SeatResult.Reduced seat) {
    return "REDUCED " + seat.consent().have();
  }

  @Override
  public String unknown(SeatResult.Unknown seat) {
    return "UNKNOWN " + seat.parameter();
  }
}
