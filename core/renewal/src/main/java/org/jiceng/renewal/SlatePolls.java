package org.jiceng.renewal;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.election.Contest;
import org.jiceng.election.ContestId;
import org.jiceng.election.ElectionMethod;
import org.jiceng.election.ListedCandidate;
import org.jiceng.election.OfficeList;
import org.jiceng.election.Poll;
import org.jiceng.election.Relation;
import org.jiceng.organization.Member;
import org.jiceng.organization.Office;
import org.jiceng.organization.Roster;
import org.jiceng.person.Person;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;
import org.jiceng.review.Candidate;

/** The votes on some offices of one body, with cleared candidates, all on one day. */
final class SlatePolls {
  private final ContestId id;
  private final Map<Office, Integer> seats;
  private final ImmutableList<Candidate> candidates;
  private final ImmutableSet<Relation> relations;

  SlatePolls(
      ContestId id,
      Map<Office, Integer> seats,
      ImmutableList<Candidate> candidates,
      ImmutableSet<Relation> relations) {
    this.id = id;
    this.seats = seats;
    this.candidates = candidates;
    this.relations = relations;
  }

  /** One poll on all of them. */
  Poll together(ElectionMethod method, LocalDate pollDay) {
    Poll.Builder poll = new Poll.Builder().id(id).method(method).pollDay(pollDay);
    seats.forEach(
        (office, number) ->
            poll.addOffices(new OfficeList(idOf(office), office, number, listed(office))));
    ImmutableSet<PersonId> standing =
        candidates.stream().map(candidate -> candidate.person().id()).collect(toImmutableSet());
    return poll.putAllSexes(sexes(candidates.stream().map(Candidate::person)))
        .addAllRelations(among(standing))
        .build();
  }

  /** A contest for each, beside {@code sitting}, who stay in the body as {@code roster} has it. */
  ImmutableList<Contest> beside(
      List<Member> sitting, Roster roster, ElectionMethod method, LocalDate pollDay) {
    ImmutableSet<PersonId> standing =
        candidates.stream().map(candidate -> candidate.person().id()).collect(toImmutableSet());
    ImmutableList<Member> staying =
        sitting.stream()
            .filter(member -> !standing.contains(member.person()))
            .collect(toImmutableList());
    ImmutableList<Person> seated =
        staying.stream().map(member -> roster.person(member.person())).collect(toImmutableList());
    Optional<PersonId> head =
        staying.stream().filter(member -> member.office().isHead()).map(Member::person).findFirst();
    ImmutableList.Builder<Contest> contests = ImmutableList.builder();
    ImmutableList<Candidate> before = ImmutableList.of();
    int following = seats.values().stream().mapToInt(Integer::intValue).sum();
    for (Map.Entry<Office, Integer> office : seats.entrySet()) {
      following -= office.getValue();
      ImmutableList<Candidate> stand = on(office.getKey());
      ImmutableList<Person> known =
          Stream.concat(
                  Stream.of(stand, before).flatMap(List::stream).map(Candidate::person),
                  seated.stream())
              .collect(toImmutableList());
      contests.add(
          new Contest.Builder()
              .id(idOf(office.getKey()))
              .office(office.getKey())
              .seats(office.getValue())
              .addAllCandidates(listed(office.getKey()))
              .method(method)
              .pollDay(pollDay)
              .addAllSeated(seated.stream().map(SlatePolls::listed).collect(toImmutableList()))
              .addAllStandingBefore(
                  before.stream()
                      .map(candidate -> listed(candidate.person()))
                      .collect(toImmutableList()))
              .head(head)
              .seatsToFollow(following)
              .putAllSexes(sexes(known.stream()))
              .addAllRelations(among(known.stream().map(Person::id).collect(toImmutableSet())))
              .build());
      before = ImmutableList.<Candidate>builder().addAll(before).addAll(stand).build();
    }
    return contests.build();
  }

  /** A branch committee elects its officers itself: all stand for a seat as member. */
  static Office votedOn(Candidate candidate) {
    return candidate.office().isParty() ? Office.BRANCH_MEMBER : candidate.office();
  }

  static ListedCandidate listed(Person person) {
    return new ListedCandidate(person.id(), person.label());
  }

  private ContestId idOf(Office office) {
    return ContestId.of(id + "/" + office.name());
  }

  private ImmutableList<Candidate> on(Office office) {
    return candidates.stream()
        .filter(candidate -> votedOn(candidate) == office)
        .collect(toImmutableList());
  }

  private ImmutableList<ListedCandidate> listed(Office office) {
    return on(office).stream()
        .map(candidate -> listed(candidate.person()))
        .collect(toImmutableList());
  }

  private ImmutableSet<Relation> among(ImmutableSet<PersonId> known) {
    return ImmutableSet.copyOf(
        Sets.filter(relations, both -> known.contains(both.one()) && known.contains(both.other())));
  }

  /** A person may stand for two offices: that is for the poll to refuse. */
  private static ImmutableMap<PersonId, Sex> sexes(Stream<Person> persons) {
    Map<PersonId, Sex> sexes = new HashMap<>();
    persons
        .filter(person -> person.sex() != Sex.UNKNOWN)
        .forEach(person -> sexes.put(person.id(), person.sex()));
    return ImmutableMap.copyOf(sexes);
  }
}
