package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Counts and declares a vote a second time, as a careful person would with the papers and the law
 * on a table. Where the law can be read in several ways, the vote is declared once for each reading
 * and what all of them agree on holds. Uses nothing that counts or declares in the library.
 */
final class SlowCounter {
  private final Vote vote;
  private final Vote.Turnout turnout;
  private final SlowLaw law;
  private final SlowPapers papers;

  private SlowCounter(Vote vote) {
    this.vote = vote;
    this.turnout = vote.turnout();
    this.law = vote.preset().law();
    this.papers = new SlowPapers(vote, law);
  }

  static VoteResult declare(Vote vote) {
    SlowCounter counter = new SlowCounter(vote);
    ImmutableList<String> lines = counter.papers.lines();
    List<String> voidFor = counter.voidFor();
    if (!voidFor.isEmpty()) {
      return new VoteResult(ImmutableList.copyOf(voidFor), ImmutableList.of(), lines);
    }
    List<String> open = counter.openFor();
    return open.isEmpty()
        ? new VoteResult(ImmutableList.of(), ImmutableList.copyOf(counter.seats()), lines)
        : new VoteResult(
            open.stream().map("UNDETERMINED_"::concat).collect(ImmutableList.toImmutableList()),
            ImmutableList.copyOf(Collections.nCopies(vote.seats(), "UNKNOWN " + open.get(0))),
            lines);
  }

  private int voters(SlowLaw.By by) {
    return switch (by) {
      case RECORD -> turnout.voters();
      case PRESENT -> turnout.present();
      case ISSUED -> turnout.issued();
      case RETURNED -> vote.papers().size();
    };
  }

  /** Whether enough are there, for each reading. */
  private List<Boolean> enough() {
    List<Boolean> enough = new ArrayList<>();
    for (SlowLaw.Share share : law.quorum()) {
      if (share.base() == SlowLaw.Of.PRESENT) {
        enough.add(share.isMet(turnout.present(), turnout.entitled()));
      } else {
        for (SlowLaw.By by : law.votersBy()) {
          enough.add(share.isMet(voters(by), turnout.entitled()));
        }
      }
    }
    return enough;
  }

  /** Whether more papers came back than may, for each reading. */
  private List<Boolean> tooMany() {
    List<Boolean> tooMany = new ArrayList<>();
    for (boolean withVoters : law.comparesWithVoters()) {
      for (boolean withIssued : law.comparesWithIssued()) {
        tooMany.add(
            (withVoters && vote.papers().size() > turnout.voters())
                || (withIssued && vote.papers().size() > turnout.issued()));
      }
    }
    return tooMany;
  }

  private List<String> voidFor() {
    List<String> reasons = new ArrayList<>();
    if (!law.quorum().isEmpty() && !enough().contains(true)) {
      reasons.add("QUORUM_NOT_MET");
    }
    if (!law.comparesWithVoters().contains(false) && vote.papers().size() > turnout.voters()) {
      reasons.add("BALLOTS_ABOVE_VOTERS");
    }
    if (!law.comparesWithIssued().contains(false) && vote.papers().size() > turnout.issued()) {
      reasons.add("BALLOTS_ABOVE_ISSUED");
    }
    return reasons;
  }

  /** What must be settled before anybody can say whether the vote is void. */
  private List<String> openFor() {
    List<String> open = new ArrayList<>();
    if (enough().contains(false) || law.quorum().isEmpty()) {
      open.add(law.quorum().size() == 1 ? "TURNOUT_COUNTER" : "QUORUM");
    }
    if (tooMany().contains(true)) {
      open.add("BALLOT_CHECK");
    }
    return open;
  }

  private List<String> seats() {
    List<List<String>> readings = new ArrayList<>();
    for (SlowLaw.Share share : law.majority()) {
      for (int base : bases(share)) {
        readings.add(new SlowSeats(vote, papers, votes -> share.isMet(votes, base)).seats());
      }
    }
    if (readings.isEmpty()) {
      return Collections.nCopies(vote.seats(), "UNKNOWN MAJORITY");
    }
    if (readings.stream().distinct().count() == 1) {
      return readings.get(0);
    }
    List<String> agreed = new ArrayList<>(readings.get(0));
    agreed.removeIf(seat -> seat.startsWith("UNKNOWN"));
    readings.forEach(reading -> keepThoseIn(reading, agreed));
    String open = law.majority().size() == 1 ? "UNKNOWN TURNOUT_COUNTER" : "UNKNOWN MAJORITY";
    agreed.addAll(Collections.nCopies(vote.seats() - agreed.size(), open));
    return agreed;
  }

  private List<Integer> bases(SlowLaw.Share share) {
    return switch (share.base()) {
      case ENTITLED -> List.of(turnout.entitled());
      case PRESENT -> List.of(turnout.present());
      case RETURNED -> List.of(vote.papers().size());
      case VOTERS -> law.votersBy().stream().map(this::voters).distinct().toList();
    };
  }

  /** Leaves in {@code seats} what is in {@code others} too, as often as it is there. */
  static void keepThoseIn(List<String> others, List<String> seats) {
    List<String> rest = new ArrayList<>(others);
    seats.removeIf(seat -> !rest.remove(seat));
  }
}
