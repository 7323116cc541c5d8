package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import org.jiceng.text.Text;

/**
 * One office of a poll: its seats and its list.
 *
 * @param id the key of the contest on this office
 * @param office what is elected, as people call it
 * @param seats how many are to be elected
 * @param candidates the list, in the order of the ballot
 */
public record OfficeList(
    ContestId id, Text office, int seats, ImmutableList<ListedCandidate> candidates) {

  /** An office with {@code seats} and a list. */
  public static OfficeList of(
      String id, Text office, int seats, Iterable<ListedCandidate> candidates) {
    return new OfficeList(ContestId.of(id), office, seats, ImmutableList.copyOf(candidates));
  }
}
