package org.jiceng.election;

import static com.google.common.base.Preconditions.checkState;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;
import org.jiceng.fact.Body;
import org.jiceng.internal.ValueStyle;
import org.jiceng.law.Base;
import org.jiceng.law.Provision;
import org.jiceng.law.Threshold;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;
import org.jiceng.text.Text;

/**
 * Every parameter of one election, each with the place where it stands. Immutable.
 *
 * <p>{@link ElectionMethods} has the methods of known law; a caller can compose any other. Where a
 * method asks for no share at all, the threshold is "at least 0 of 1".
 */
@Value.Immutable
@ValueStyle
public sealed interface ElectionMethod extends Text permits ImmutableElectionMethod {

  /** What is elected by whom, under which text. */
  Bilingual name();

  /** How many must be present for a valid meeting. */
  Provision<Threshold> quorum();

  /** How many more candidates than seats a list should have; a smaller list is still counted. */
  Provision<Threshold> surplus();

  /** With what the ballots returned are compared. */
  Provision<BallotCheck> ballotCheck();

  /** What happens to a ballot that chooses more persons than there are seats. */
  Provision<OverVote> overVote();

  /** Who may write in another person. */
  Provision<WriteInRule> writeIn();

  /** What happens to a name that no vote against backs. */
  Provision<UnbackedWriteIn> unbackedWriteIn();

  /** Who decides which person a name means, and whether that person may be elected. */
  Provision<Body> writeInDecider();

  /** How many votes elect. */
  Provision<Threshold> majority();

  /** What follows from a tie at the last seat. */
  Provision<TieRule> tie();

  /** What follows if fewer than the seats have the majority. */
  Provision<ShortfallRule> shortfall();

  /** Who stands in another ballot for the seats left. */
  Provision<ShortfallPool> shortfallPool();

  /** What the higher Party organization does with the result. */
  Provision<Confirmation> confirmation();

  /** Shares are taken of what an {@link Attendance} and a {@link Contest} count. */
  @Value.Check
  default void check() {
    checkState(
        quorum().value().base() != Base.REGISTERED && majority().value().base() != Base.REGISTERED,
        "an attendance does not count those registered: take a share of the entitled");
    checkState(surplus().value().base() == Base.SEATS, "a surplus is a share of the seats");
  }

  /** Every parameter by name, in the order in which they act. */
  default ImmutableMap<Parameter, Provision<? extends Text>> parameters() {
    return ImmutableMap.<Parameter, Provision<? extends Text>>builder()
        .put(Parameter.QUORUM, quorum())
        .put(Parameter.SURPLUS, surplus())
        .put(Parameter.BALLOT_CHECK, ballotCheck())
        .put(Parameter.OVER_VOTE, overVote())
        .put(Parameter.WRITE_IN, writeIn())
        .put(Parameter.UNBACKED_WRITE_IN, unbackedWriteIn())
        .put(Parameter.WRITE_IN_DECIDER, writeInDecider())
        .put(Parameter.MAJORITY, majority())
        .put(Parameter.TIE, tie())
        .put(Parameter.SHORTFALL, shortfall())
        .put(Parameter.SHORTFALL_POOL, shortfallPool())
        .put(Parameter.CONFIRMATION, confirmation())
        .buildOrThrow();
  }

  /** The method of a new vote among the tied of an election by this method. */
  default ElectionMethod amongTied() {
    return ElectionMethods.amongTied(this);
  }

  /** Name, then a line for each parameter: its value and where it stands. */
  @Override
  default String in(Language language) {
    return parameters().entrySet().stream()
        .map(
            parameter ->
                ElectionText.PARAMETER
                    .with(
                        ImmutableMap.of(
                            "name", parameter.getKey(),
                            "value", value(parameter.getValue()),
                            "citation", parameter.getValue().citation()))
                    .in(language))
        .collect(joining("\n", name().in(language) + "\n", ""));
  }

  private static Text value(Provision<? extends Text> provision) {
    return provision.value() instanceof Threshold threshold
            && ElectionMethods.asksForNothing(threshold)
        ? ElectionText.NO_SHARE
        : provision.value();
  }

  /** Builds a method. */
  final class Builder extends ImmutableElectionMethod.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
