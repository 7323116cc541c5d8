package org.jiceng.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.jiceng.person.PersonId;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;

/** What holds of recommendations whatever is recorded. */
class RecommendationProperties {
  private static final String[] IDS = {"a", "b", "c", "d", "e", "f"};

  private static Recommendation recommend(int seats, Scoring scoring) {
    return Recommendation.of(Tianji.BODY, seats, Tianji.policy(2, scoring).build());
  }

  @Property(tries = 500)
  void everyRowCountsOrIsRefusedWhateverTheOrder(
      @ForAll("meetings") List<Meeting> meetings,
      @ForAll("scorings") Scoring scoring,
      @ForAll @IntRange(min = 1, max = 4) int seats,
      @ForAll Random random) {
    List<Meeting> shuffled = new ArrayList<>(meetings);
    Collections.shuffle(shuffled, random);
    Recommendation empty = recommend(seats, scoring).nominate(Tianji.named(IDS));
    RecommendationReport one = empty.hold(meetings).conclude();
    RecommendationReport other = empty.hold(shuffled).conclude();

    assertThat(one.accepted() + one.refused()).isEqualTo(meetings.size() + IDS.length);
    assertThat(other.issues()).isEqualTo(one.issues());
    assertThat(other.rounds()).usingRecursiveComparison().isEqualTo(one.rounds());
    assertThat(other.explain(Language.EN, Audience.PUBLIC))
        .isEqualTo(one.explain(Language.EN, Audience.PUBLIC));
  }

  /** Nobody on the slate has a lower score than somebody who is next, and nobody is lost. */
  @Property(tries = 500)
  void theSlateIsTheTopOfTheRanking(
      @ForAll("votes") Map<String, Integer> votes, @ForAll @IntRange(min = 1, max = 4) int seats) {
    RecommendationPolicy policy =
        Tianji.policy(1, Scoring.of(RecommendingBody.PARTY_MEMBERS)).build();
    SlateProposal proposal =
        Recommendation.of(Tianji.BODY, seats, policy)
            .nominate(Tianji.named(IDS))
            .hold(List.of(Tianji.members(40, 30, votes)))
            .conclude()
            .proposal();
    Slate slate =
        proposal instanceof SlateProposal.Tied tie
            ? tie.decided(
                    tie.tied().subList(0, tie.places()).stream()
                        .map(one -> one.person().id())
                        .toList())
                .orElseThrow()
            : proposal.settled().orElseThrow();
    int length = Math.min(policy.slateLength(seats), votes.size());
    assertThat(slate.persons()).hasSize(length);
    Set<PersonId> all = new TreeSet<>();
    slate.persons().forEach(person -> all.add(person.id()));
    slate.substitutes().forEach(one -> all.add(one.person().id()));
    assertThat(all).hasSize(votes.size());
    int least =
        slate.persons().stream().mapToInt(one -> votes.get(one.id().value())).min().orElse(30);
    assertThat(slate.substitutes()).allMatch(one -> votes.get(one.person().id().value()) <= least);
    if (proposal instanceof SlateProposal.Settled) {
      assertThat(slate.substitutes()).allMatch(one -> votes.get(one.person().id().value()) < least);
    }
  }

  /** A score is the fraction that a school book gives, to the last digit of any precision. */
  @Property(tries = 500)
  void scoresAreExact(
      @ForAll("scorings") Scoring scoring,
      @ForAll @IntRange(min = 1, max = 3_000_000) int attended,
      @ForAll @IntRange(min = 1, max = 7) int others,
      @ForAll @IntRange(max = 7) int votes) {
    int eligible = attended + 3;
    Meeting members = Tianji.members(eligible, attended, Map.of("a", attended));
    Meeting representatives =
        Tianji.representatives(others + 1, others, Map.of("a", Math.min(votes, others)));
    Score score =
        scoring.of(
            PersonId.of("a"),
            ImmutableMap.of(members.body(), members, representatives.body(), representatives));

    BigInteger sum = BigInteger.ZERO;
    BigInteger reachable = BigInteger.ZERO;
    BigInteger common =
        scoring.basis() == ScoreBasis.VOTES
            ? BigInteger.ONE
            : base(scoring, members).multiply(base(scoring, representatives));
    for (Meeting meeting : List.of(members, representatives)) {
      BigInteger weight = BigInteger.valueOf(scoring.weights().getOrDefault(meeting.body(), 0));
      BigInteger had = BigInteger.valueOf(meeting.votes().getOrDefault(PersonId.of("a"), 0));
      boolean raw = scoring.basis() == ScoreBasis.VOTES;
      sum =
          sum.add(
              weight
                  .multiply(had)
                  .multiply(raw ? BigInteger.ONE : common.divide(base(scoring, meeting))));
      reachable =
          reachable.add(
              weight.multiply(raw ? BigInteger.valueOf(meeting.attended()) : BigInteger.ONE));
    }
    assertThat(score.numerator().multiply(common.multiply(reachable)))
        .isEqualTo(score.denominator().multiply(sum));
    assertThat(new BigDecimal(score.numerator()))
        .isLessThanOrEqualTo(new BigDecimal(score.denominator()));
  }

  private static BigInteger base(Scoring scoring, Meeting meeting) {
    return BigInteger.valueOf(
        scoring.basis() == ScoreBasis.SHARE_OF_PRESENT ? meeting.attended() : meeting.eligible());
  }

  @Provide
  Arbitrary<Scoring> scorings() {
    return Combinators.combine(
            Arbitraries.of(ScoreBasis.class),
            Arbitraries.integers().between(1, 100),
            Arbitraries.integers().between(1, 100))
        .as(Tianji::scoring);
  }

  @Provide
  Arbitrary<Map<String, Integer>> votes() {
    return Arbitraries.maps(
            Arbitraries.of(IDS), Arbitraries.integers().between(0, 4).map(n -> n * 7))
        .ofMinSize(1)
        .ofMaxSize(IDS.length)
        .map(LinkedHashMap::new);
  }

  @Provide
  Arbitrary<List<Meeting>> meetings() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 3),
            Arbitraries.frequencyOf(
                Tuple.of(
                    8,
                    Arbitraries.of(
                        RecommendingBody.PARTY_MEMBERS, RecommendingBody.REPRESENTATIVES)),
                Tuple.of(1, Arbitraries.just(RecommendingBody.VOTERS))),
            Arbitraries.integers().between(30, 60),
            Arbitraries.integers().between(25, 61),
            votes())
        .as(Tianji::meeting)
        .list()
        .ofMaxSize(6);
  }
}
