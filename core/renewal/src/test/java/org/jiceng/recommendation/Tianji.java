package org.jiceng.recommendation;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jiceng.law.Base;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.Fraction;
import org.jiceng.law.Instrument;
import org.jiceng.law.Instruments;
import org.jiceng.law.Provision;
import org.jiceng.law.Threshold;
import org.jiceng.organization.CommitteeId;
import org.jiceng.person.Person;
import org.jiceng.person.PersonId;
import org.jiceng.testkit.People;
import org.jiceng.text.Bilingual;

/** A practice as one town has it: more than half of both bodies, and each weighs the same. */
final class Tianji {
  static final CommitteeId BODY = new CommitteeId("v1/BRANCH");
  static final Instrument PRACTICE =
      Instruments.policy(
          "TOWN-PRACTICE",
          new Bilingual("某镇两推做法", "practice of one town"),
          LocalDate.of(2020, 1, 1));

  private Tianji() {}

  static <T> Provision<T> practice(T value, String word) {
    return new Provision<>(value, Citation.unverified(PRACTICE, word, Confidence.SEEN));
  }

  static Scoring equally() {
    return scoring(ScoreBasis.SHARE_OF_PRESENT, 1, 1);
  }

  static Scoring scoring(ScoreBasis basis, int members, int representatives) {
    return new Scoring(
        basis,
        ImmutableMap.of(
            RecommendingBody.PARTY_MEMBERS, members,
            RecommendingBody.REPRESENTATIVES, representatives));
  }

  static RecommendationPolicy.Builder policy(int rounds, Scoring scoring) {
    return new RecommendationPolicy.Builder()
        .rounds(practice(rounds, "rounds"))
        .attendance(practice(Threshold.moreThan(Fraction.of(1, 2), Base.ENTITLED), "attendance"))
        .scoring(practice(scoring, "weights"));
  }

  static Meeting members(int eligible, int attended, Map<String, Integer> votes) {
    return meeting(1, RecommendingBody.PARTY_MEMBERS, eligible, attended, votes);
  }

  static Meeting representatives(int eligible, int attended, Map<String, Integer> votes) {
    return meeting(1, RecommendingBody.REPRESENTATIVES, eligible, attended, votes);
  }

  static Meeting meeting(
      int round, RecommendingBody body, int eligible, int attended, Map<String, Integer> votes) {
    ImmutableMap.Builder<PersonId, Integer> byId = ImmutableMap.builder();
    votes.forEach((id, count) -> byId.put(PersonId.of(id), count));
    return new Meeting(round, body, eligible, attended, byId.buildOrThrow());
  }

  static List<Nomination> named(String... ids) {
    return Arrays.stream(ids).map(id -> Nomination.inMeeting(person(id))).toList();
  }

  static Person person(String id) {
    return People.person(id);
  }
}
