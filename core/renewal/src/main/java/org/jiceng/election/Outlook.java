package org.jiceng.election;

import com.google.common.collect.ImmutableList;

/**
 * What the ballots of stations not counted yet could still change, by votes alone: rules about
 * women and relatives are not looked at. From each station at most as many ballots come as were
 * issued there; any of them may say anything.
 *
 * @param ballots how many ballots can come
 * @param validity whether they could still change that the vote is valid, or why it is void
 * @param certain the listed who are elected whatever those ballots say, if the vote is valid
 * @param open the listed who may be elected or come into a tie, or may not; all others are not
 *     elected whatever those ballots say
 * @param names whether a name written in could still have a seat
 */
public record Outlook(
    int ballots,
    boolean validity,
    ImmutableList<ListedCandidate> certain,
    ImmutableList<ListedCandidate> open,
    boolean names) {

  /** Whether anything could still change. */
  public boolean canChange() {
    return validity || !open.isEmpty() || names;
  }
}
