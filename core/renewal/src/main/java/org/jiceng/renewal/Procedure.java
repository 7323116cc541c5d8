package org.jiceng.renewal;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.Set;
import org.jiceng.law.Confidence;
import org.jiceng.law.Provision;
import org.jiceng.review.Track;
import org.jiceng.text.Text;

/**
 * The order of the stages on one track, up to the poll, as data. No text read fixes that order for
 * all places, so it is the policy of the exercise.
 *
 * @param track the track
 * @param beforePoll the stages from the first to the final list, in order
 */
public record Procedure(Track track, ImmutableList<Stage> beforePoll) {

  public Procedure {
    ImmutableSet<Stage> own =
        track == Track.PARTY
            ? ImmutableSet.of(
                Stage.RECOMMENDED,
                Stage.TOWNSHIP_CHECK,
                Stage.JOINT_REVIEW,
                Stage.INSPECTION,
                Stage.APPROVED_BY_TOWNSHIP,
                Stage.PUBLIC_NOTICE,
                Stage.FORMAL_CANDIDATE)
            : ImmutableSet.of(
                Stage.NOMINATED,
                Stage.ACCEPTED,
                Stage.REVIEWED,
                Stage.PRELIMINARY_LIST,
                Stage.FORMAL_CANDIDATE);
    checkArgument(
        own.equals(ImmutableSet.copyOf(beforePoll)) && beforePoll.size() == own.size(),
        "every stage of the %s track once, not %s",
        track,
        beforePoll);
    checkArgument(
        beforePoll.indexOf(Stage.FORMAL_CANDIDATE) == beforePoll.size() - 1,
        "the final list comes last");
  }

  /**
   * The Party's track.
   *
   * @param review whether the joint review is before or after the recommendation
   * @param inspection whether the inspection is before or after the joint review
   */
  public static Procedure party(Order review, Order inspection) {
    ImmutableList<Stage> reviews =
        inspection == Order.PRE
            ? ImmutableList.of(Stage.INSPECTION, Stage.JOINT_REVIEW)
            : ImmutableList.of(Stage.JOINT_REVIEW, Stage.INSPECTION);
    ImmutableList<Stage> start = ImmutableList.of(Stage.RECOMMENDED, Stage.TOWNSHIP_CHECK);
    return new Procedure(
        Track.PARTY,
        ImmutableList.<Stage>builder()
            .addAll(review == Order.PRE ? reviews : start)
            .addAll(review == Order.PRE ? start : reviews)
            .add(Stage.APPROVED_BY_TOWNSHIP, Stage.PUBLIC_NOTICE, Stage.FORMAL_CANDIDATE)
            .build());
  }

  /** The track of self-government. */
  public static Procedure selfGovernment() {
    return new Procedure(
        Track.SELF_GOVERNMENT,
        ImmutableList.of(
            Stage.NOMINATED,
            Stage.ACCEPTED,
            Stage.REVIEWED,
            Stage.PRELIMINARY_LIST,
            Stage.FORMAL_CANDIDATE));
  }

  /** The stage of the review, to which a substantiated report leads back. */
  public Stage review() {
    return track == Track.PARTY ? Stage.JOINT_REVIEW : Stage.REVIEWED;
  }

  /**
   * The choices that no text read makes, with how they are known: the order, when a person is
   * reviewed again, and what a fact does that becomes known after the final list.
   */
  public ImmutableList<Text> notes() {
    Provision<LateOutcome> late = LateFacts.outcome(track, LateFacts.Known.BEFORE_POLL);
    Confidence known = Confidence.INFERRED;
    return ImmutableList.of(
        RenewalText.NOTE_ORDER.with(ImmutableMap.of("stages", beforePoll, "confidence", known)),
        RenewalText.NOTE_REVIEW_AGAIN.with(
            ImmutableMap.of("review", review(), "confidence", known)),
        RenewalText.NOTE_REVIEW_ONCE.with(ImmutableMap.of("confidence", known)),
        RenewalText.NOTE_LATE_FACT.with(
            ImmutableMap.of("outcome", late.value(), "citation", late.citation())));
  }

  /**
   * Where a candidacy at {@code stage} may go, in the order of {@link Stage}; empty if it has
   * ended.
   *
   * @param stoppedAt where a pause goes on; {@code stage} itself unless that is a pause
   * @param approved whether the post is in office by approval alone: secretary and deputy
   */
  ImmutableSet<Stage> after(Stage stage, Stage stoppedAt, boolean approved) {
    Set<Stage> next = EnumSet.noneOf(Stage.class);
    switch (stage) {
      case SUSPENDED, RETURNED -> next.addAll(Set.of(stoppedAt, Stage.REJECTED, Stage.WITHDRAWN));
      case REJECTED, WITHDRAWN -> next.add(Stage.SUBSTITUTED);
      case FORMAL_CANDIDATE ->
          next.addAll(Set.of(Stage.ELECTED, Stage.NOT_ELECTED, Stage.REJECTED, Stage.WITHDRAWN));
      case ELECTED -> next.addAll(afterElection(approved));
      case RECORDED, APPROVED -> next.add(Stage.IN_OFFICE);
      case CONFIRMED -> next.addAll(Set.of(Stage.IN_OFFICE, Stage.OFFICE_ENDED));
      case IN_OFFICE -> next.add(Stage.OFFICE_ENDED);
      case SUBSTITUTED, NOT_ELECTED, APPROVAL_WITHHELD, OFFICE_ENDED -> {}
      default -> next.addAll(beforeList(stage));
    }
    return next.stream().collect(toImmutableSet());
  }

  private Set<Stage> beforeList(Stage stage) {
    int at = beforePoll.indexOf(stage);
    Set<Stage> next =
        EnumSet.of(
            beforePoll.get(at + 1),
            Stage.SUSPENDED,
            Stage.RETURNED,
            Stage.REJECTED,
            Stage.WITHDRAWN);
    if (at > beforePoll.indexOf(review())) {
      next.add(review());
    }
    return next;
  }

  private Set<Stage> afterElection(boolean approved) {
    if (track == Track.SELF_GOVERNMENT) {
      return Set.of(Stage.CONFIRMED, Stage.WITHDRAWN, Stage.OFFICE_ENDED);
    }
    return approved
        ? Set.of(Stage.APPROVED, Stage.APPROVAL_WITHHELD, Stage.WITHDRAWN)
        : Set.of(Stage.RECORDED, Stage.WITHDRAWN);
  }
}
