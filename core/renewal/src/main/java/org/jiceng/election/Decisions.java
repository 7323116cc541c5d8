package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.internal.ValueStyle;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;

/**
 * What was decided after the ballots were counted, given with the count. Immutable; nothing of the
 * count is edited.
 *
 * <p>The log of names written in says name by name who was meant. The votes of all spellings of one
 * person add up. A spelling that means somebody on the list does not: a slot with the very name of
 * a listed candidate is rejected, and another spelling is treated no better. That no text says so,
 * and that it is the default of this library, is printed.
 */
@Value.Immutable(copy = true)
@ValueStyle
public sealed interface Decisions permits ImmutableDecisions {

  /** Who was meant, each name once; a name without a finding stays open. */
  ImmutableList<WriteInFinding> writeIns();

  /** Whether those meant may be elected; unless said, that is still to be reviewed. */
  ImmutableMap<PersonId, Eligibility> eligibility();

  /** The sex of those meant, beside what the contest says. */
  ImmutableMap<PersonId, Sex> sexes();

  /** Near relatives among those meant, and of theirs, beside what the contest says. */
  ImmutableSet<Relation> relations();

  /** What was decided about the seats that nobody won; unless said, nothing. */
  @Value.Default
  default SeatsLeft seatsLeft() {
    return new SeatsLeft.AsTheMethodSays();
  }

  /** Nothing was decided. */
  static Decisions none() {
    return new Builder().build();
  }

  /** About the seats that nobody won, and nothing else. */
  static Decisions about(SeatsLeft seatsLeft) {
    return new Builder().seatsLeft(seatsLeft).build();
  }

  /** Everyone who was meant by a name, each once, in the order of the log. */
  default ImmutableList<ListedCandidate> personsMeant() {
    return writeIns().stream()
        .flatMap(finding -> finding.person().stream())
        .distinct()
        .collect(toImmutableList());
  }

  /** Whether {@code person}, who is not on the list, may be elected. */
  default Eligibility eligibilityOf(PersonId person) {
    return Optional.ofNullable(eligibility().get(person)).orElseGet(Eligibility.ToBeReviewed::new);
  }

  /** Builds decisions. */
  final class Builder extends ImmutableDecisions.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
