package org.jiceng.election;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * One ballot on several offices as it came out of the box.
 *
 * @param parts what it says on each office, in the order of the poll; at least one, all of one id
 */
public record JointBallot(ImmutableList<Ballot> parts) {

  public JointBallot {
    checkArgument(
        parts.stream().map(Ballot::id).distinct().count() == 1,
        "the parts of a ballot share one id: %s",
        parts.size());
  }

  /** A ballot of these parts. */
  public static JointBallot of(Ballot... parts) {
    return new JointBallot(ImmutableList.copyOf(parts));
  }

  /** A number that says nothing about the elector. */
  public String id() {
    return parts.get(0).id();
  }
}
