package org.jiceng.io.election;

import java.util.Objects;
import org.jiceng.election.Contest;
import org.jiceng.election.Count;
import org.jiceng.election.Decisions;
import org.jiceng.election.Declaration;
import org.jiceng.issue.Outcome;

/**
 * The minutes of one vote: what was voted on and by which method, what was cast, what was decided
 * since, and the declaration that follows. Nobody can make minutes whose declaration does not
 * follow. Immutable.
 */
public final class Minutes {
  private final CastVotes votes;
  private final Declaration declaration;

  private Minutes(CastVotes votes, Declaration declaration) {
    this.votes = votes;
    this.declaration = declaration;
  }

  /**
   * The minutes of {@code votes} in {@code contest} with {@code decisions}. Refused with all for
   * which they cannot be counted or declared.
   *
   * @throws IllegalArgumentException if the votes are of another contest or list
   */
  public static Outcome<Minutes> of(Contest contest, CastVotes votes, Decisions decisions) {
    Outcome<Count> counted = votes.count(contest);
    return counted.fold(
        count ->
            contest.declare(count, decisions).map(declaration -> new Minutes(votes, declaration)),
        Outcome.Refused::new);
  }

  /** What was voted on. */
  public Contest contest() {
    return declaration.contest();
  }

  /** What was cast. */
  public CastVotes votes() {
    return votes;
  }

  /** What was decided since the votes were counted. */
  public Decisions decisions() {
    return declaration.decisions();
  }

  /** What follows. */
  public Declaration declaration() {
    return declaration;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Minutes that
        && votes.equals(that.votes)
        && declaration.equals(that.declaration);
  }

  @Override
  public int hashCode() {
    return Objects.hash(votes, declaration);
  }

  /** Which contest they are of. */
  @Override
  public String toString() {
    return "minutes of " + contest().id();
  }
}
