package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.stream.Stream;
import org.jiceng.law.Provision;
import org.jiceng.person.PersonId;

/** The contests of a poll's offices. */
final class PollContests {
  private final Poll poll;

  /** The poll's method, without the surplus, which is judged over all offices. */
  private final ElectionMethod method;

  PollContests(Poll poll) {
    this.poll = poll;
    this.method =
        poll.offices().size() == 1 || !poll.method().surplus().isKnown()
            ? poll.method()
            : poll.method()
                .but()
                .surplus(
                    new Provision<>(
                        MethodDefaults.NO_SURPLUS, Basis.inferred("surplus-over-all-offices")))
                .build();
  }

  static ImmutableList<Contest> of(Poll poll) {
    PollContests contests = new PollContests(poll);
    ImmutableList.Builder<Contest> all = ImmutableList.builder();
    int following = poll.seats();
    for (OfficeList office : poll.offices()) {
      following -= office.seats();
      all.add(contests.on(office, ImmutableList.of(), following));
    }
    return all.build();
  }

  /** All offices as if they were one, to be judged together. */
  static Contest together(Poll poll) {
    return new Contest.Builder()
        .id(poll.id())
        .office(poll.offices().get(0).office())
        .seats(poll.seats())
        .addAllCandidates(
            Iterables.concat(Iterables.transform(poll.offices(), OfficeList::candidates)))
        .method(poll.method())
        .pollDay(poll.pollDay())
        .nominationDay(poll.nominationDay())
        .putAllSexes(poll.sexes())
        .addAllRelations(poll.relations())
        .build();
  }

  /**
   * The contest on {@code office}.
   *
   * @param seated who has a higher office
   * @param open how many seats of the body are still to be filled beside this office's
   */
  Contest on(OfficeList office, ImmutableList<ListedCandidate> seated, int open) {
    ImmutableSet<PersonId> known =
        Stream.concat(office.candidates().stream(), seated.stream())
            .map(ListedCandidate::person)
            .collect(ImmutableSet.toImmutableSet());
    return new Contest.Builder()
        .id(office.id())
        .office(office.office())
        .seats(office.seats())
        .addAllCandidates(office.candidates())
        .method(method)
        .pollDay(poll.pollDay())
        .nominationDay(poll.nominationDay())
        .addAllSeated(Iterables.filter(seated, one -> !office.candidates().contains(one)))
        .seatsToFollow(open)
        .putAllSexes(Maps.filterKeys(poll.sexes(), known::contains))
        .addAllRelations(
            Sets.filter(
                poll.relations(),
                both -> known.contains(both.one()) && known.contains(both.other())))
        .build();
  }
}
