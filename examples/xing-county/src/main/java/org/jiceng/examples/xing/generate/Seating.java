package org.jiceng.examples.xing.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Gained;
import org.jiceng.organization.Office;
import org.jiceng.person.PartyStanding;

/** Fills the seats of a unit with new people. */
final class Seating {
  private static final int SUPERVISORS = 3;
  private final LocalDate day;
  private final Dice dice;

  Seating(LocalDate day, Dice dice) {
    this.day = day;
    this.dice = dice;
  }

  Bench fill(Place place, Shape shape, boolean supervised) {
    List<StandIn> onBoth = people(shape.onBoth());
    List<StandIn> partyOnly = people(shape.branch() - shape.onBoth());
    List<StandIn> selfOnly = people(shape.selfGovernment() - shape.onBoth());
    boolean one = shape.heads() == Heads.ONE_PERSON;
    List<StandIn> party = one ? join(onBoth, partyOnly) : join(partyOnly, onBoth);
    // Where the secretary is another person, the director is as a rule on the branch committee too.
    List<StandIn> self = one || dice.below(3) > 0 ? join(onBoth, selfOnly) : join(selfOnly, onBoth);
    seatParty(party, shape.heads());
    seatSelfGovernment(self, place.community());
    List<StandIn> supervision =
        supervised ? seatSupervision(partyOnly.subList(one ? 0 : 1, partyOnly.size())) : List.of();
    Bench bench = new Bench(place, party, self, supervision);
    bench.everyone().forEach(person -> person.stands(standing(person, party)));
    return bench;
  }

  private void seatParty(List<StandIn> party, Heads heads) {
    boolean sent = heads == Heads.SECRETARY_SENT;
    party
        .get(0)
        .take(
            new Seat(
                CommitteeKind.BRANCH,
                Office.SECRETARY,
                sent ? Gained.DISPATCHED : Gained.ELECTED,
                sent ? day.minusDays(dice.between(20, 800)) : day));
    int deputies = party.size() == 5 || dice.onceIn(4) ? 1 : 0;
    seatRest(party, CommitteeKind.BRANCH, Office.DEPUTY_SECRETARY, deputies, Office.BRANCH_MEMBER);
  }

  private void seatSelfGovernment(List<StandIn> self, boolean community) {
    CommitteeKind body = community ? CommitteeKind.RESIDENTS : CommitteeKind.VILLAGERS;
    self.get(0).take(elected(body, Office.DIRECTOR));
    seatRest(self, body, Office.DEPUTY_DIRECTOR, (self.size() - 3) / 2, Office.COMMITTEE_MEMBER);
  }

  private List<StandIn> seatSupervision(List<StandIn> fromBranch) {
    List<StandIn> supervisors = new ArrayList<>();
    if (!fromBranch.isEmpty() && dice.onceIn(3)) {
      supervisors.add(dice.oneOf(fromBranch));
    }
    supervisors.addAll(people(SUPERVISORS - supervisors.size()));
    supervisors.get(0).take(elected(CommitteeKind.SUPERVISION, Office.SUPERVISION_CHAIR));
    supervisors
        .subList(1, SUPERVISORS)
        .forEach(
            person -> person.take(elected(CommitteeKind.SUPERVISION, Office.SUPERVISION_MEMBER)));
    return supervisors;
  }

  private void seatRest(
      List<StandIn> body, CommitteeKind kind, Office deputy, int deputies, Office member) {
    for (int i = 1; i < body.size(); i++) {
      body.get(i).take(elected(kind, i <= deputies ? deputy : member));
    }
  }

  private Seat elected(CommitteeKind body, Office office) {
    return new Seat(body, office, Gained.ELECTED, day);
  }

  private PartyStanding standing(StandIn person, List<StandIn> party) {
    if (party.contains(person)) {
      return PartyStanding.FULL;
    }
    if (dice.onceIn(16)) {
      return PartyStanding.PROBATIONARY;
    }
    return dice.onceIn(3) ? PartyStanding.FULL : PartyStanding.NOT_A_MEMBER;
  }

  private static List<StandIn> people(int number) {
    return Stream.generate(StandIn::new).limit(number).toList();
  }

  private static List<StandIn> join(List<StandIn> first, List<StandIn> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }
}
