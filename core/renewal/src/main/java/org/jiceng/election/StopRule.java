package org.jiceng.election;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jiceng.fact.Body;
import org.jiceng.law.Comparison;
import org.jiceng.text.Language;
import org.jiceng.text.Text;

/**
 * When a body may leave the seats left vacant instead of another vote.
 *
 * @param decidedBy who may do so; empty if nobody may
 * @param comparison whether {@code elected} itself is enough
 * @param elected how many must be elected, over all rounds
 * @param headRequired whether the head of the body must be among them
 * @param afterRound the first round after which this is possible, counted from 1
 */
public record StopRule(
    Optional<Body> decidedBy,
    Comparison comparison,
    int elected,
    boolean headRequired,
    int afterRound)
    implements Text {

  public StopRule {
    checkArgument(elected >= 0 && afterRound >= 1, "%s elected, round %s", elected, afterRound);
  }

  /** No seat may be left vacant. */
  public static StopRule never() {
    return new StopRule(Optional.empty(), Comparison.AT_LEAST, 0, false, 1);
  }

  /** By {@code body}, once so many are elected, after any round. */
  public static StopRule by(Body body, Comparison comparison, int elected) {
    return new StopRule(Optional.of(body), comparison, elected, false, 1);
  }

  /** This rule, possible only from the end of {@code round}. */
  public StopRule afterRound(int round) {
    return new StopRule(decidedBy, comparison, elected, headRequired, round);
  }

  /** This rule, possible only if the head of the body is elected. */
  public StopRule withHead() {
    return new StopRule(decidedBy, comparison, elected, true, afterRound);
  }

  /**
   * Whether seats may stay vacant once {@code number} are elected after {@code round}.
   *
   * @param headElected whether the head of the body is among those elected
   */
  public boolean permits(int number, boolean headElected, int round) {
    boolean enough = comparison == Comparison.AT_LEAST ? number >= elected : number > elected;
    return decidedBy.isPresent() && enough && (headElected || !headRequired) && round >= afterRound;
  }

  @Override
  public String in(Language language) {
    return decidedBy
        .<Text>map(
            body ->
                (headRequired ? ElectionText.STOP_BY_WITH_HEAD : ElectionText.STOP_BY)
                    .with(
                        ImmutableMap.of(
                            "body", body,
                            "comparison", comparison,
                            "elected", elected,
                            "round", afterRound)))
        .orElse(ElectionText.STOP_NEVER)
        .in(language);
  }
}
