package org.jiceng.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jiceng.election.Attendance;
import org.jiceng.election.Contest;
import org.jiceng.election.Declaration;
import org.jiceng.election.ElectionMethod;
import org.jiceng.election.ListedCandidate;
import org.jiceng.election.Parameter;
import org.jiceng.election.Poll;
import org.jiceng.election.Relation;
import org.jiceng.election.StationId;
import org.jiceng.election.Tally;
import org.jiceng.io.election.CastVotes;
import org.jiceng.io.election.Minutes;
import org.jiceng.io.election.MinutesFiles;
import org.jiceng.issue.Loaded;
import org.jiceng.law.Base;
import org.jiceng.law.Comparison;
import org.jiceng.law.Fraction;
import org.jiceng.law.Threshold;
import org.jiceng.organization.Office;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;
import org.jiceng.text.Bilingual;
import org.jiceng.unit.Crosswalk;
import org.jiceng.unit.Succession;
import org.jiceng.unit.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents of values, minutes and histories that were written as version 0 are read for ever, and
 * mean what they meant. The files are never changed.
 */
class VersionZeroValuesTest {

  static Stream<ValueDocument<?>> kinds() {
    return StatedValues.ALL.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void valuesAreWhatTheyWere(ValueDocument<?> kind) {
    Loaded<?> read = kind.read(Fixtures.source(kind + ".json"));

    assertThat(read.issues()).isEmpty();
    assertThat((Object) read.orElseThrow()).isEqualTo(StatedValues.ALL.get(kind));
  }

  @Test
  void method() {
    ElectionMethod method = ValueDocument.METHOD.read(Fixtures.source("method.json")).orElseThrow();

    assertThat(method.quorum().value())
        .isEqualTo(new Threshold(Base.ENTITLED, Comparison.AT_LEAST, Fraction.of(4, 5)));
    assertThat(method.quorum().citation().rule()).isEqualTo("PARTY-ELECT-2020/quorum");
    assertThat(method.parameters()).hasSameSizeAs(Parameter.values());
  }

  @Test
  void contest() {
    Contest contest = ValueDocument.CONTEST.read(Fixtures.source("contest.json")).orElseThrow();

    assertThat(contest.id().value()).isEqualTo("c1");
    assertThat(contest.office()).isEqualTo(Office.BRANCH_MEMBER);
    assertThat(contest.seats()).isEqualTo(1);
    assertThat(contest.pollDay()).isEqualTo(LocalDate.of(2021, 3, 21));
    assertThat(contest.candidates())
        .containsExactly(ListedCandidate.of("id-a", "候选人甲"), ListedCandidate.of("id-b", "候选人乙"));
    assertThat(contest.method())
        .isEqualTo(ValueDocument.METHOD.read(Fixtures.source("method.json")).orElseThrow());
  }

  @Test
  void poll() {
    Poll poll = ValueDocument.POLL.read(Fixtures.source("poll.json")).orElseThrow();

    assertThat(poll.id().value()).isEqualTo("poll");
    assertThat(poll.offices())
        .extracting(list -> list.id().value(), list -> list.office(), list -> list.seats())
        .containsExactly(
            tuple("head", Office.DIRECTOR, 1), tuple("more", new Bilingual("委员", "members"), 2));
    assertThat(poll.sexes()).isEqualTo(ImmutableMap.of(PersonId.of("id-a"), Sex.FEMALE));
    assertThat(poll.relations())
        .containsExactly(Relation.of(PersonId.of("id-a"), PersonId.of("id-c")));
  }

  @Test
  void minutesOfBallots() {
    Minutes minutes = MinutesFiles.verify(Fixtures.source("minutes-ballots.json")).orElseThrow();

    assertThat(minutes.votes()).isInstanceOf(CastVotes.OfBallots.class);
    assertThat(minutes.declaration()).isInstanceOf(Declaration.ValidVote.class);
    assertThat(minutes.declaration().elected())
        .extracting(seat -> seat.candidate().label())
        .containsExactly("候选人甲");
    assertThat(minutes.declaration().count().tallies())
        .extracting(Tally::inFavour)
        .containsExactly(5, 0);
    assertThat(minutes.decisions().writeIns()).hasSize(1);
  }

  @Test
  void minutesOfTotals() {
    Minutes minutes = MinutesFiles.verify(Fixtures.source("minutes-totals.json")).orElseThrow();

    assertThat(minutes.votes()).isInstanceOf(CastVotes.OfTotals.class);
    assertThat(minutes.declaration().count().attendance()).isEqualTo(Attendance.of(9, 8));
  }

  @Test
  void minutesOfStations() {
    Minutes minutes = MinutesFiles.verify(Fixtures.source("minutes-stations.json")).orElseThrow();

    assertThat(minutes.declaration()).isInstanceOf(Declaration.InterimVote.class);
    assertThat(minutes.declaration().count().missing()).containsOnlyKeys(StationId.of("丙站"));
  }

  @Test
  void history() {
    Loaded<Crosswalk> read = ChangingTown.crosswalk(Fixtures.source("unit-history.json"));

    assertThat(read.issues()).isEmpty();
    assertThat(read.orElseThrow().successions())
        .containsExactly(
            Succession.merged(List.of(UnitId.of("a"), UnitId.of("b")), UnitId.of("ab")),
            Succession.split(UnitId.of("c"), List.of(UnitId.of("c"), UnitId.of("c2"))),
            Succession.abolished(UnitId.of("d")),
            Succession.founded(UnitId.of("e")));
  }
}
