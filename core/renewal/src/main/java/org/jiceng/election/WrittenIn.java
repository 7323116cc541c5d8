package org.jiceng.election;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;

/** A contest together with what was found about the persons written in. */
final class WrittenIn {

  private WrittenIn() {}

  /** Everyone who stands, here or before, is seated, or was meant by a name. */
  static ImmutableSet<PersonId> known(Contest contest, Decisions decisions) {
    return Streams.concat(
            contest.candidates().stream(),
            contest.seated().stream(),
            contest.standingBefore().stream(),
            decisions.personsMeant().stream())
        .map(ListedCandidate::person)
        .collect(toImmutableSet());
  }

  /** {@code contest} with the sexes and relations of all of them. */
  static Contest in(Contest contest, Decisions decisions) {
    return ImmutableContest.class
        .cast(contest)
        .withSexes(
            ImmutableMap.<PersonId, Sex>builder()
                .putAll(contest.sexes())
                .putAll(decisions.sexes())
                .buildKeepingLast())
        .withRelations(
            ImmutableSet.<Relation>builder()
                .addAll(contest.relations())
                .addAll(decisions.relations())
                .build());
  }
}
