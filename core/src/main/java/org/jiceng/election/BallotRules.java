package org.jiceng.election;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;

/**
 * What of a contest decides whether a ballot counts, read once per count.
 *
 * @param seats how many a ballot may choose
 * @param overVoteVoids whether a ballot that chooses more is invalid
 * @param writeIn who may write in another person
 * @param unbackedVoids whether a name without a vote against makes the ballot invalid
 * @param labels the names on the list
 */
record BallotRules(
    int seats,
    boolean overVoteVoids,
    WriteInRule writeIn,
    boolean unbackedVoids,
    ImmutableSet<String> labels) {

  static BallotRules of(Contest contest) {
    ElectionMethod method = contest.method();
    return new BallotRules(
        contest.seats(),
        method.overVote().value() != OverVote.COUNTS,
        method.writeIn().value(),
        method.unbackedWriteIn().value() == UnbackedWriteIn.VOIDS_BALLOT,
        contest.candidates().stream().map(ListedCandidate::label).collect(toImmutableSet()));
  }
}
