package org.jiceng.election;

import com.google.common.collect.ImmutableMap;
import org.jiceng.text.Language;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Text;

/**
 * Something about one ballot that did not count. The name written in is not repeated here.
 *
 * @param ballot the ballot's id
 * @param slot the slot of the name written in, counted from 1; 0 for the ballot as a whole
 * @param reason an {@link InvalidBallot} for a whole ballot, a {@link RejectedWriteIn} for a slot
 */
public record BallotNote(String ballot, int slot, MessageKey reason)
    implements Text, Comparable<BallotNote> {

  /** Shorter ids first, so that ballot 2 stands before ballot 10. */
  @Override
  public int compareTo(BallotNote other) {
    int byLength = Integer.compare(ballot.length(), other.ballot.length());
    int byBallot = byLength != 0 ? byLength : ballot.compareTo(other.ballot);
    return byBallot != 0 ? byBallot : Integer.compare(slot, other.slot);
  }

  @Override
  public String in(Language language) {
    return (slot == 0 ? ElectionText.NOTE_BALLOT : ElectionText.NOTE_SLOT)
        .with(ImmutableMap.of("ballot", ballot, "slot", slot, "reason", reason))
        .in(language);
  }
}
