package org.jiceng.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What has been received, by candidate, whether it counts or not.
 *
 * @param opinions replies
 * @param decisions decisions on what is held unsuitable
 * @param reopenings whom was asked again
 */
record Received(
    ImmutableListMultimap<CandidateId, Opinion> opinions,
    ImmutableListMultimap<CandidateId, SoftDecision> decisions,
    ImmutableListMultimap<CandidateId, Reopening> reopenings) {

  static Received nothing() {
    return new Received(
        ImmutableListMultimap.of(), ImmutableListMultimap.of(), ImmutableListMultimap.of());
  }

  static Received of(
      Iterable<Opinion> opinions,
      Iterable<SoftDecision> decisions,
      Iterable<Reopening> reopenings) {
    ImmutableListMultimap.Builder<CandidateId, Opinion> replies = ImmutableListMultimap.builder();
    opinions.forEach(opinion -> replies.put(opinion.candidate(), opinion));
    ImmutableListMultimap.Builder<CandidateId, SoftDecision> decided =
        ImmutableListMultimap.builder();
    decisions.forEach(decision -> decided.put(decision.candidate(), decision));
    ImmutableListMultimap.Builder<CandidateId, Reopening> again = ImmutableListMultimap.builder();
    reopenings.forEach(reopening -> again.put(reopening.candidate(), reopening));
    return new Received(replies.build(), decided.build(), again.build());
  }

  Received and(Received more) {
    return new Received(
        ImmutableListMultimap.<CandidateId, Opinion>builder()
            .putAll(opinions)
            .putAll(more.opinions)
            .build(),
        ImmutableListMultimap.<CandidateId, SoftDecision>builder()
            .putAll(decisions)
            .putAll(more.decisions)
            .build(),
        ImmutableListMultimap.<CandidateId, Reopening>builder()
            .putAll(reopenings)
            .putAll(more.reopenings)
            .build());
  }

  /** Everyone about whom something was received. */
  Set<CandidateId> candidates() {
    Set<CandidateId> candidates = new LinkedHashSet<>(opinions.keySet());
    candidates.addAll(decisions.keySet());
    candidates.addAll(reopenings.keySet());
    return candidates;
  }

  /** Of one candidate. */
  Of of(CandidateId candidate) {
    return new Of(opinions.get(candidate), decisions.get(candidate), reopenings.get(candidate));
  }

  int size() {
    return opinions.size() + decisions.size() + reopenings.size();
  }

  /**
   * What has been received about one candidate.
   *
   * @param opinions replies
   * @param decisions decisions
   * @param reopenings whom was asked again
   */
  record Of(
      ImmutableList<Opinion> opinions,
      ImmutableList<SoftDecision> decisions,
      ImmutableList<Reopening> reopenings) {}
}
