package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiceng.person.PersonId;

/**
 * Whoever has votes, after the log of names written in was read.
 *
 * @param all whoever may have a seat, or may prove to: the list in its order, then persons written
 *     in, then names that are open
 * @param notEligible the persons written in who may have none
 * @param meaningListed the names that mean somebody on the list
 */
record Contenders(
    ImmutableList<Contender> all,
    ImmutableList<Contender> notEligible,
    ImmutableList<WriteInTally> meaningListed) {

  static Contenders of(Contest contest, Count count, Decisions decisions) {
    ImmutableMap<String, WriteInFinding> log =
        Maps.uniqueIndex(decisions.writeIns(), WriteInFinding::name);
    ImmutableSet<PersonId> listed =
        contest.candidates().stream().map(ListedCandidate::person).collect(toImmutableSet());
    ListMultimap<ListedCandidate, WriteInTally> spellings =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    List<Contender> open = new ArrayList<>();
    ImmutableList.Builder<WriteInTally> meaningListed = ImmutableList.builder();
    for (WriteInTally tally : count.writeIns()) {
      WriteInFinding finding = log.get(tally.name());
      if (finding == null || finding.meaning() instanceof NameMeaning.Ambiguous) {
        open.add(Contender.of(tally));
        continue;
      }
      Optional<ListedCandidate> person = finding.person();
      if (person.isPresent() && listed.contains(person.get().person())) {
        meaningListed.add(tally);
      } else {
        person.ifPresent(meant -> spellings.put(meant, tally));
      }
    }
    ImmutableList<Contender> persons =
        spellings.asMap().entrySet().stream()
            .map(
                entry ->
                    Contender.of(
                        entry.getKey(),
                        decisions.eligibilityOf(entry.getKey().person()),
                        entry.getValue()))
            .collect(toImmutableList());
    return new Contenders(
        ImmutableList.<Contender>builder()
            .addAll(count.tallies().stream().map(Contender::of).iterator())
            .addAll(persons.stream().filter(Contenders::mayBeSeated).iterator())
            .addAll(open)
            .build(),
        persons.stream().filter(one -> !mayBeSeated(one)).collect(toImmutableList()),
        meaningListed.build());
  }

  private static boolean mayBeSeated(Contender contender) {
    return contender.standing() != Contender.Standing.NOT_ELIGIBLE;
  }
}
