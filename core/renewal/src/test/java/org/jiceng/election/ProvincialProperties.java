package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What holds where a seat is kept for a woman and the relative with more votes stays. */
class ProvincialProperties {

  @Provide
  Arbitrary<Vote> votes() {
    return Votes.of(Preset.provincial());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void everySeatHasOneResultUnlessTheVoteIsVoid(@ForAll("votes") Vote vote) {
    VoteResult result = vote.byEngine();
    assertThat(result.seats()).hasSize(result.voidFor().isEmpty() ? vote.seats() : 0);
    result.seats().stream()
        .map(seat -> seat.substring(0, seat.indexOf(' ')))
        .distinct()
        .forEach(Statistics.label("outcome")::collect);
    Statistics.label("outcome")
        .coverage(
            outcomes -> {
              for (String outcome :
                  List.of(
                      "ELECTED",
                      "NEXT_VOTE_TIE",
                      "NEXT_VOTE_SHORTFALL",
                      "NEXT_VOTE_WOMAN_SEAT",
                      "NEXT_VOTE_RELATION_TIE",
                      "DECISION_SEAT_PERSON_MEANT",
                      "DECISION_WOMAN_RULE_FIRST",
                      "VACANT")) {
                outcomes.check(outcome).count(number -> number > 0);
              }
            });
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void noTwoRelativesAreInOffice(@ForAll("votes") Vote vote) {
    List<String> elected = elected(vote);
    for (String one : elected) {
      for (String other : elected) {
        assertThat(vote.people().related(one, other)).as("%s and %s", one, other).isFalse();
      }
      for (int seat = 1; seat <= vote.people().seated().length(); seat++) {
        assertThat(vote.people().related(one, "s" + seat)).as("%s and s%s", one, seat).isFalse();
      }
    }
  }

  /** Unless it is reported that the rule was not judged, because a sex is not known. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void aWomanIsAmongThemOnceAllSeatsAreHeld(@ForAll("votes") Vote vote) {
    List<String> elected = elected(vote);
    boolean judged =
        elected.size() == vote.seats()
            && vote.people().seatsToFollow() == 0
            && vote.people().seated().chars().allMatch(sex -> sex == 'M')
            && !Contests.codes(vote.declaration().issues()).contains("WOMAN_RULE_NOT_JUDGED");
    if (judged) {
      assertThat(elected).anyMatch(person -> vote.people().sexOf(person) == 'F');
    }
  }

  /** Equal votes are never decided by who stands first on the list. */
  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfTheListChangesNobodysResult(@ForAll("votes") Vote vote) {
    assertThat(Mirror.unordered(Mirror.of(vote).byEngine(), vote.candidates()))
        .containsExactlyInAnyOrderElementsOf(Mirror.unordered(vote.byEngine(), 0));
  }

  private static List<String> elected(Vote vote) {
    return vote.byEngine().seats().stream()
        .filter(seat -> seat.startsWith("ELECTED"))
        .map(seat -> seat.split(" ")[1])
        .toList();
  }
}
