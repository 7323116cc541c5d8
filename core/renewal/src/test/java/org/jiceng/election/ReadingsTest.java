package org.jiceng.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What all readings of an open law lead to holds, and nothing that one of them contradicts. */
class ReadingsTest {
  private static final Preset VILLAGE =
      Preset.of(
          new VoteKind("VILLAGERS_COMMITTEE", VoteKind.Stage.FIRST), LocalDate.of(2026, 1, 1));

  /** A relative who must leave opens a seat that a woman may have, wherever he is ranked. */
  @Test
  void ifRelativesComeFirstTheWomanRuleWaitsForThem() {
    Vote vote =
        new Vote(
                VILLAGE,
                3,
                3,
                Vote.Turnout.of(3),
                ImmutableList.of(Paper.of("+++"), Paper.of("+++"), Paper.of("++-")))
            .with(new Vote.People("MMM", "", ImmutableList.of("p1 p2"), 0));
    assertThat(vote.byEngine().seats())
        .containsExactly(
            "PENDING_RELATION p1 3", "PENDING_RELATION p2 3", "DECISION_WOMAN_RULE_FIRST p3");
  }

  @Test
  void ifNobodyIsRelatedTheWomanRuleIsDue() {
    Vote vote =
        new Vote(
                VILLAGE,
                2,
                2,
                Vote.Turnout.of(3),
                ImmutableList.of(Paper.of("++"), Paper.of("++"), Paper.of("+-")))
            .with(new Vote.People("MM", "", ImmutableList.of(), 0));
    assertThat(vote.byEngine().seats()).containsExactly("ELECTED p1 3", "DECISION_ANOTHER_VOTE p2");
  }

  /** Of equal votes the order of the list does not say which are the last. */
  @Test
  void theLastSeatIsThatOfAllWithItsVotes() {
    Vote vote =
        new Vote(
                VILLAGE,
                3,
                3,
                Vote.Turnout.of(3),
                ImmutableList.of(Paper.of("+++"), Paper.of("+++"), Paper.of("-+-")))
            .with(new Vote.People("MMM", "", ImmutableList.of(), 0));
    assertThat(vote.byEngine().seats())
        .containsExactly(
            "ELECTED p2 3", "DECISION_ANOTHER_VOTE p1 p3", "DECISION_ANOTHER_VOTE p1 p3");
  }

  /** Three of four ballots came back: of three, two votes elect, of the four who came, three. */
  @Test
  void whetherARelativeIsInAsWellLeavesBothOpen() {
    Vote vote =
        new Vote(
            VILLAGE,
            2,
            3,
            Vote.Turnout.of(4),
            ImmutableList.of(Paper.of("++-"), Paper.of("++-"), Paper.of("+--")));
    assertThat(vote.byEngine().seats()).containsExactly("ELECTED p1 3", "UNKNOWN TURNOUT_COUNTER");
    assertThat(related(vote, "p1 p2").byEngine().seats())
        .containsExactly("UNKNOWN TURNOUT_COUNTER", "UNKNOWN TURNOUT_COUNTER");
    assertThat(related(vote, "p1 p3").byEngine().seats())
        .as("nobody else can be in")
        .containsExactly("ELECTED p1 3", "UNKNOWN TURNOUT_COUNTER");
  }

  private static Vote related(Vote vote, String both) {
    return vote.with(new Vote.People("", "", ImmutableList.of(both), 0));
  }
}
