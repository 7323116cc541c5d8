package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import org.jiceng.fact.Body;
import org.jiceng.law.Citation;
import org.jiceng.law.Working;
import org.jiceng.person.PersonId;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/**
 * What became of one seat. Read the ones you need with {@link OfficeResult}'s methods, or answer
 * for every shape with {@link #fold}.
 */
public sealed interface SeatResult {

  /**
   * Somebody is elected and in office.
   *
   * @param candidate who
   * @param working the votes against what the majority needs
   */
  record Elected(ListedCandidate candidate, Working working) implements SeatResult {

    /** Who. */
    public PersonId person() {
      return candidate.person();
    }

    /** The votes in favour. */
    public int votes() {
      return Math.toIntExact(working.have());
    }
  }

  /**
   * Somebody is elected, but not in office until something else happens.
   *
   * @param candidate who
   * @param working the votes against what the majority needs
   * @param awaited what has to happen
   * @param basis where that stands
   */
  record Pending(ListedCandidate candidate, Working working, Awaited awaited, Citation basis)
      implements SeatResult {

    /** Who. */
    public PersonId person() {
      return candidate.person();
    }

    /** The votes in favour. */
    public int votes() {
      return Math.toIntExact(working.have());
    }
  }

  /**
   * Another vote fills the seat. Seats that one vote fills have equal results.
   *
   * @param cause why nobody is elected yet
   * @param among who stands: in the order of the list, or by votes where the method says so
   * @param names names written in that may stand too, once it is said who was meant and that this
   *     person may be elected; personal data
   * @param seats how many seats that vote fills, this one among them
   * @param basis where that stands
   */
  record NextVote(
      Cause cause,
      ImmutableList<ListedCandidate> among,
      ImmutableList<String> names,
      int seats,
      Citation basis)
      implements SeatResult {}

  /**
   * A body must decide first.
   *
   * @param body who decides
   * @param among the persons whom it is about; empty if it is about a name alone
   * @param names the names as written, or the labels of persons written in who are to be reviewed;
   *     personal data, for the review office alone
   * @param votes the votes of each name, and of those tied with it, or of those at the edge of a
   *     list; 0 if it is not about votes
   * @param options what may be decided
   * @param basis where that stands
   */
  record Decision(
      Body body,
      ImmutableList<ListedCandidate> among,
      ImmutableList<String> names,
      int votes,
      ImmutableList<DecisionOption> options,
      Citation basis)
      implements SeatResult {}

  /**
   * The seat stays vacant, with permission.
   *
   * @param decidedBy who left it so
   * @param document where the decision stands
   * @param basis what permits it
   */
  record Vacant(Body decidedBy, String document, Citation basis) implements SeatResult {}

  /**
   * The seat is given up.
   *
   * @param consent the consent of the electors against what is needed
   * @param document where the consent stands
   * @param basis what permits it
   */
  record Reduced(Working consent, String document, Citation basis) implements SeatResult {}

  /**
   * What became of the seat depends on a parameter that the rules known leave open.
   *
   * @param parameter which
   * @param basis the text that is silent
   */
  record Unknown(Parameter parameter, Citation basis) implements SeatResult {}

  /** What {@code cases} says about the shape of this result: one answer for each shape. */
  default <R> R fold(Cases<R> cases) {
    if (this instanceof Elected seat) {
      return cases.elected(seat);
    }
    if (this instanceof Pending seat) {
      return cases.pending(seat);
    }
    if (this instanceof NextVote seat) {
      return cases.nextVote(seat);
    }
    if (this instanceof Decision seat) {
      return cases.decision(seat);
    }
    if (this instanceof Vacant seat) {
      return cases.vacant(seat);
    }
    if (this instanceof Reduced seat) {
      return cases.reduced(seat);
    }
    return cases.unknown((Unknown) this);
  }

  /**
   * An answer for each shape of a result; a new shape will not compile until it has one.
   *
   * @param <R> the answer
   */
  interface Cases<R> {
    /** Of a seat with somebody in office. */
    R elected(Elected seat);

    /** Of a seat with somebody elected and not yet in office. */
    R pending(Pending seat);

    /** Of a seat that another vote fills. */
    R nextVote(NextVote seat);

    /** Of a seat about which a body decides. */
    R decision(Decision seat);

    /** Of a seat left vacant. */
    R vacant(Vacant seat);

    /** Of a seat given up. */
    R reduced(Reduced seat);

    /** Of a seat that an open parameter decides. */
    R unknown(Unknown seat);
  }

  /** What an elected person waits for. */
  enum Awaited implements MessageKey {
    /** A review whether this person may serve. */
    REVIEW,
    /** A decision which of the near relatives serves. */
    RELATION,
    /** The approval of the higher Party organization. */
    APPROVAL;

    @Override
    public Phrasebook phrasebook() {
      return Phrases.BOOK;
    }
  }

  /** Why another vote is needed. */
  enum Cause implements MessageKey {
    /** More persons have the votes of the last seat than seats are left. */
    TIE,
    /** Fewer persons than seats have the majority. */
    SHORTFALL,
    /** The seat is kept for a woman, and none has the majority. */
    WOMAN_SEAT,
    /** Near relatives have equal votes, and one may serve. */
    RELATION_TIE;

    @Override
    public Phrasebook phrasebook() {
      return Phrases.BOOK;
    }
  }
}
