package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jiceng.fact.Body;
import org.jiceng.text.Bilingual;

class StationProperties {

  /** A vote and where each of its ballots was cast. */
  record Split(AnyVote vote, ImmutableList<StationId> places) {

    /** The count of each station, one by one or packed. */
    ImmutableList<StationCounts> counts() {
      Map<StationId, List<Ballot>> boxes = new TreeMap<>();
      for (int i = 0; i < places.size(); i++) {
        boxes
            .computeIfAbsent(places.get(i), station -> new ArrayList<>())
            .add(vote.ballots().get(i));
      }
      return boxes.entrySet().stream()
          .map(
              box ->
                  StationCounts.of(
                      box.getKey(),
                      vote.contest()
                          .count(
                              Attendance.of(places.size(), box.getValue().size()), box.getValue())
                          .orElseThrow()))
          .collect(toImmutableList());
    }

    /** As a total calls it. */
    BallotNote called(BallotNote note) {
      StationId station = places.get(Integer.parseInt(note.ballot()) - 1);
      return new BallotNote(station + "/" + note.ballot(), note.slot(), note.reason());
    }
  }

  @Provide
  Arbitrary<Split> splits() {
    return AnyVote.any()
        .flatMap(
            vote ->
                Arbitraries.of("甲站", "乙站", "丙站", "流动票箱")
                    .map(StationId::of)
                    .list()
                    .ofSize(vote.ballots().size())
                    .map(places -> new Split(vote, ImmutableList.copyOf(places))))
        .filter(split -> !split.places().isEmpty());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void howBallotsAreSplitIntoStationsAndInWhichOrderTheyReportDoesNotMatter(
      @ForAll("splits") Split split, @ForAll long seed) {
    AnyVote vote = split.vote();
    List<StationCounts> shuffled = new ArrayList<>(split.counts());
    Collections.shuffle(shuffled, new Random(seed));
    ImmutableCount total =
        (ImmutableCount)
            vote.contest()
                .count(StationCounts.merge(vote.contest().id(), shuffled).orElseThrow())
                .orElseThrow();
    ImmutableCount once = (ImmutableCount) vote.plain();
    assertThat(total.withStations().withNotes()).isEqualTo(once.withNotes());
    assertThat(total.notes())
        .containsExactlyElementsOf(once.notes().stream().map(split::called).sorted().toList());
  }

  /** Reports of some of five stations, each the same wherever it reports. */
  @Provide
  Arbitrary<StationCounts> reports() {
    ContestId contest = ContestId.of("vote-1");
    Arbitrary<Boolean> any = Arbitraries.of(true, false);
    return any.list()
        .ofSize(5)
        .map(
            there -> {
              ImmutableList.Builder<StationCounts> some = ImmutableList.builder();
              for (int station = 0; station < there.size(); station++) {
                if (there.get(station)) {
                  some.add(
                      StationCounts.leftOut(
                          contest,
                          StationId.of("站" + station),
                          Attendance.of(50, station),
                          new Bilingual("无效", "void")));
                }
              }
              return StationCounts.merge(contest, some.build()).orElseThrow();
            });
  }

  @Property
  void mergingIsCommutativeAndTellsTheSameOverlap(
      @ForAll("reports") StationCounts one, @ForAll("reports") StationCounts other) {
    assertThat(one.merge(other)).isEqualTo(other.merge(one));
    boolean overlap = !Collections.disjoint(one.reports().keySet(), other.reports().keySet());
    assertThat(one.merge(other).value().isEmpty()).isEqualTo(overlap);
  }

  @Property
  void mergingIsAssociative(
      @ForAll("reports") StationCounts one,
      @ForAll("reports") StationCounts two,
      @ForAll("reports") StationCounts three) {
    assertThat(one.merge(two).value().flatMap(both -> both.merge(three).value()))
        .isEqualTo(two.merge(three).value().flatMap(both -> one.merge(both).value()));
  }

  @Property
  void noReportAddsNothing(@ForAll("reports") StationCounts one) {
    StationCounts none = StationCounts.none(one.contest());
    assertThat(one.merge(none).value()).contains(one);
    assertThat(none.merge(one).value()).contains(one);
  }

  /** A small vote, the first ballots of which are counted. */
  record Partial(int seats, int candidates, ImmutableList<Ballot> ballots, int counted) {
    Contest contest() {
      return Contests.committee(seats, candidates);
    }

    Declaration.InterimVote interim() {
      int all = ballots.size();
      Contest contest = contest();
      Count first =
          contest.count(Attendance.of(all, counted), ballots.subList(0, counted)).orElseThrow();
      StationId one = StationId.of("甲站");
      Count count =
          contest
              .count(
                  StationCounts.of(one, first),
                  ImmutableMap.of(
                      one,
                      first.attendance(),
                      StationId.of("乙站"),
                      Attendance.of(all, all - counted)))
              .orElseThrow();
      return (Declaration.InterimVote) contest.declare(count);
    }
  }

  @Provide
  Arbitrary<Partial> partials() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 3), Arbitraries.integers().between(1, 4))
        .flatAs(
            (seats, candidates) ->
                paper(candidates)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(12)
                    .flatMap(
                        papers ->
                            Arbitraries.integers()
                                .between(0, papers.size())
                                .map(
                                    counted ->
                                        new Partial(
                                            seats,
                                            candidates,
                                            AnyVote.numbered(papers),
                                            counted))));
  }

  private static Arbitrary<Ballot> paper(int candidates) {
    Arbitrary<Mark> mark = Arbitraries.of(Mark.FOR, Mark.AGAINST, Mark.AGAINST, Mark.ABSTAIN);
    return Combinators.combine(
            mark.list().ofSize(candidates), Arbitraries.of("", "", "候选人戊", "候选人己"))
        .as((lines, name) -> new Ballot("b", ImmutableList.copyOf(lines), ImmutableList.of(name)));
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void whatComesIsWithinTheOutlook(@ForAll("partials") Partial partial, @ForAll boolean onePerson) {
    Outlook outlook = partial.interim().outlook();
    int all = partial.ballots().size();
    Contest contest = partial.contest();
    Count count = contest.count(Attendance.of(all, all), partial.ballots()).orElseThrow();
    Declaration last =
        contest.declare(count, onePerson ? allMeaningOne(count) : Decisions.none()).orElseThrow();
    List<ListedCandidate> elected =
        last.elected().stream().map(SeatResult.Elected::candidate).toList();
    OfficeResult office = last.officeResults().get(0);
    assertThat(elected).containsAll(outlook.certain());
    assertThat(Iterables.concat(outlook.certain(), outlook.open()))
        .containsAll(elected.stream().filter(contest.candidates()::contains).toList());
    assertThat(outlook.open())
        .containsAll(
            office.nextVotes().stream()
                .filter(vote -> vote.cause() == SeatResult.Cause.TIE)
                .flatMap(vote -> vote.among().stream())
                .filter(contest.candidates()::contains)
                .toList());
    boolean named = !office.decisions().isEmpty() || !contest.candidates().containsAll(elected);
    assertThat(outlook.names() || !named).isTrue();
    Statistics.label("a name decides")
        .collect(named)
        .coverage(kinds -> kinds.check(true).count(number -> number > 20));
    Statistics.label("certain")
        .collect(!outlook.certain().isEmpty())
        .coverage(kinds -> kinds.check(true).count(number -> number > 20));
  }

  private static Decisions allMeaningOne(Count count) {
    ListedCandidate person = ListedCandidate.of("w1", "候选人戊");
    Body body = MethodDefaults.ORGANIZERS;
    Decisions.Builder decisions = new Decisions.Builder();
    for (WriteInTally name : count.writeIns()) {
      decisions.addWriteIns(WriteInFinding.means(name.name(), person, body, "会议记录"));
    }
    if (!count.writeIns().isEmpty()) {
      decisions.putEligibility(person.person(), new Eligibility.Eligible(body, "会议记录"));
    }
    return decisions.build();
  }
}
