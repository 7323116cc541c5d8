package org.jiceng.register;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.jiceng.fact.Truth;
import org.jiceng.person.PersonId;
import org.jiceng.rule.Owed;

/**
 * Whether one person has the vote here, and whether he or she may be listed.
 *
 * @param person who
 * @param vote age and political rights
 * @param grounds every ground for listing that the law of the day knows, in its order
 * @param entitled whether the person has the vote here, listed or not
 * @param listable whether the person may be listed: has the vote, and a ground is met
 * @param owed who owes what before that is settled; empty if it is
 */
public record ElectorFinding(
    PersonId person,
    GroundFinding vote,
    ImmutableList<GroundFinding> grounds,
    Truth entitled,
    Truth listable,
    ImmutableList<Owed> owed) {

  /** The vote, then the grounds. */
  public ImmutableList<GroundFinding> all() {
    return Stream.concat(Stream.of(vote), grounds.stream()).collect(toImmutableList());
  }

  /** The person and the answers. */
  @Override
  public String toString() {
    return person + " " + listable;
  }
}
