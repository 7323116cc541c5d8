package org.jiceng.election;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

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

  /** Of a contest whose rules on ballots are known; of any other nothing is counted. */
  static BallotRules of(Contest contest) {
    ElectionMethod method = contest.method();
    return new BallotRules(
        contest.seats(),
        !method.overVote().known().equals(Optional.of(OverVote.COUNTS)),
        method.writeIn().known().orElse(WriteInRule.NOT_ALLOWED),
        method.unbackedWriteIn().known().equals(Optional.of(UnbackedWriteIn.VOIDS_BALLOT)),
        contest.candidates().stream().map(ListedCandidate::label).collect(toImmutableSet()));
  }
}
