package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Larger votes of every kind, by the library and by the second counter. */
class VoteProperties {

  @Provide
  Arbitrary<Vote> votes() {
    return Votes.any();
  }

  @Property(tries = 4000, edgeCases = EdgeCasesMode.NONE)
  void theSecondCounterAgrees(@ForAll("votes") Vote vote) {
    VoteResult result = SlowCounter.declare(vote);
    assertThat(vote.byEngine()).isEqualTo(result);
    Stream.concat(result.voidFor().stream(), result.seats().stream().map(VoteProperties::shape))
        .distinct()
        .forEach(Statistics.label("outcome")::collect);
    Statistics.label("outcome")
        .coverage(
            outcomes -> {
              for (String outcome :
                  List.of(
                      "ELECTED",
                      "PENDING_APPROVAL",
                      "PENDING_REVIEW",
                      "PENDING_RELATION",
                      "NEXT_VOTE_TIE",
                      "NEXT_VOTE_SHORTFALL",
                      "DECISION_SEAT_PERSON_MEANT",
                      "DECISION_VOTE_WITH_PERSON_MEANT",
                      "DECISION_ANOTHER_VOTE",
                      "DECISION_WOMAN_RULE_FIRST",
                      "REDUCED",
                      "UNKNOWN",
                      "UNDETERMINED_QUORUM",
                      "UNDETERMINED_TURNOUT_COUNTER",
                      "UNDETERMINED_BALLOT_CHECK",
                      "QUORUM_NOT_MET",
                      "BALLOTS_ABOVE_VOTERS",
                      "BALLOTS_ABOVE_ISSUED")) {
                outcomes.check(outcome).count(number -> number > 0);
              }
            });
  }

  private static String shape(String seat) {
    return seat.substring(0, seat.indexOf(' '));
  }
}
