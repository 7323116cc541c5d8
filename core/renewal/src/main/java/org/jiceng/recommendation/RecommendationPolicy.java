package org.jiceng.recommendation;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.fact.Body;
import org.jiceng.internal.ValueStyle;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.Fraction;
import org.jiceng.law.Instruments;
import org.jiceng.law.Provision;
import org.jiceng.law.Threshold;
import org.jiceng.text.Text;

/** How a place holds its recommendations: a local practice, and no regulation's. Immutable. */
@Value.Immutable
@ValueStyle
public sealed interface RecommendationPolicy permits ImmutableRecommendationPolicy {

  /** How many rounds there are; the last one makes the slate. */
  Provision<Integer> rounds();

  /** What attendance a meeting needs, of those who had to be invited. */
  Provision<Threshold> attendance();

  /** Which bodies take part, and what each one's votes weigh. */
  Provision<Scoring> scoring();

  /** The score that is needed; empty if there is no such mark. */
  Optional<Provision<PassMark>> passMark();

  /** How many more persons than seats the slate has; for a committee a fifth, unless set. */
  @Value.Default
  default Provision<Fraction> surplus() {
    return new Provision<>(
        Fraction.of(1, 5), Citation.article(Instruments.PARTY_ELECT_2020, "13", Confidence.SEEN));
  }

  /** How many sign a joint nomination; empty if no number is fixed. */
  Optional<Provision<Integer>> leastSignatures();

  /** The days after publication within which somebody may withdraw; empty if none are fixed. */
  Optional<Provision<Integer>> withdrawalDays();

  /** The days after a change within which the slate is published again; empty if not fixed. */
  Optional<Provision<Integer>> republicationDays();

  /** Who decides a tie at the edge of the slate. */
  @Value.Default
  default Body decider() {
    return Body.of("TOWNSHIP", "乡镇（街道）党委", "township Party committee");
  }

  /** There is at least one round. */
  @Value.Check
  default void check() {
    checkState(rounds().value() >= 1, "at least one round, not %s", rounds().value());
  }

  /** How many persons a slate for {@code seats} has: the surplus is rounded up. */
  default int slateLength(int seats) {
    Fraction share = surplus().value();
    long more = (long) seats * share.numerator();
    return Math.toIntExact(seats + (more + share.denominator() - 1) / share.denominator());
  }

  /** Every choice in words, with where it stands. */
  default ImmutableList<Text> notes() {
    return PolicyWords.notes(this);
  }

  /** Builds a policy. */
  final class Builder extends ImmutableRecommendationPolicy.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
