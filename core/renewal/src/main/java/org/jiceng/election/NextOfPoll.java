package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;

/** The contests that follow from a poll, the higher office first. */
final class NextOfPoll {
  private final PollDeclaration declaration;
  private final ImmutableList<ListedCandidate> seated;

  private NextOfPoll(PollDeclaration declaration) {
    this.declaration = declaration;
    this.seated =
        declaration.offices().stream()
            .flatMap(office -> Winner.of(office).stream())
            .collect(toImmutableList());
  }

  static ImmutableList<Contest> of(
      PollDeclaration declaration, IntFunction<ContestId> ids, LocalDate pollDay) {
    return new NextOfPoll(declaration).contests(ids, pollDay);
  }

  private ImmutableList<Contest> contests(IntFunction<ContestId> ids, LocalDate pollDay) {
    List<Contest> contests = new ArrayList<>();
    Set<ListedCandidate> before = new LinkedHashSet<>();
    int open = declaration.poll().seats() - seated.size();
    for (Declaration office : declaration.offices()) {
      int first = contests.size();
      for (Contest contest : office.nextContests(place -> ids.apply(first + place), pollDay)) {
        open -= contest.seats();
        contests.add(among(contest, ImmutableList.copyOf(before), open));
        before.addAll(contest.candidates());
      }
    }
    return ImmutableList.copyOf(contests);
  }

  /** With what is known of everybody who is seated, or stands in a vote before it. */
  private Contest among(Contest contest, ImmutableList<ListedCandidate> before, int open) {
    ImmutableSet<PersonId> known =
        Stream.of(contest.candidates(), before, seated)
            .flatMap(List::stream)
            .map(ListedCandidate::person)
            .collect(toImmutableSet());
    return ImmutableContest.class
        .cast(contest)
        .withSeated(seated)
        .withStandingBefore(before)
        .withSeatsToFollow(open)
        .withSexes(Maps.filterKeys(sexes(), known::contains))
        .withRelations(Sets.filter(relations(), both -> both.isAmong(known)));
  }

  private ImmutableMap<PersonId, Sex> sexes() {
    ImmutableMap.Builder<PersonId, Sex> all = ImmutableMap.builder();
    all.putAll(declaration.poll().sexes());
    declaration.offices().forEach(office -> all.putAll(office.decisions().sexes()));
    return all.buildKeepingLast();
  }

  private ImmutableSet<Relation> relations() {
    ImmutableSet.Builder<Relation> all = ImmutableSet.builder();
    all.addAll(declaration.poll().relations());
    declaration.offices().forEach(office -> all.addAll(office.decisions().relations()));
    return all.build();
  }
}
