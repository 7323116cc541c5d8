package org.example.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.person.IdentityNumber;
import org.jiceng.person.KinshipTie;
import org.jiceng.person.PersonId;
import org.jiceng.review.Candidate;

/** The three rules as one would write them for the day: maps, and nothing kept but counts. */
final class HandCross {
  private final CrossLists lists;

  HandCross(CrossLists lists) {
    this.lists = lists;
  }

  /** Persons in two places, pairs of posts that do not go together, pairs of relatives. */
  int[] counts() {
    int[] counts = new int[3];
    Map<IdentityNumber, Object> byNumber = new HashMap<>(lists.candidates.size() * 2);
    Map<PersonId, List<Candidate>> shared = new HashMap<>();
    for (Candidate candidate : lists.candidates) {
      IdentityNumber number = lists.numbers.get(candidate.id());
      Object earlier = byNumber.putIfAbsent(number, candidate);
      if (earlier instanceof Candidate first) {
        shared
            .computeIfAbsent(first.person().id(), key -> new ArrayList<>(List.of(first)))
            .add(candidate);
      }
    }
    for (List<Candidate> same : shared.values()) {
      boolean apart = false;
      for (int one = 0; one < same.size(); one++) {
        for (int other = one + 1; other < same.size(); other++) {
          boolean here = same.get(one).unit().equals(same.get(other).unit());
          apart |= !here;
          counts[1] += here && clash(same.get(one), same.get(other)) ? 1 : 0;
        }
      }
      counts[0] += apart ? 1 : 0;
    }
    counts[2] = relatives();
    return counts;
  }

  private static boolean clash(Candidate one, Candidate other) {
    return (one.body() == CommitteeKind.VILLAGERS && other.body() == CommitteeKind.SUPERVISION)
        || (one.body() == CommitteeKind.SUPERVISION && other.body() == CommitteeKind.VILLAGERS);
  }

  private int relatives() {
    Map<PersonId, List<Candidate>> byPerson = new HashMap<>(lists.candidates.size() * 2);
    for (Candidate candidate : lists.candidates) {
      byPerson.computeIfAbsent(candidate.person().id(), key -> new ArrayList<>(1)).add(candidate);
    }
    int count = 0;
    for (KinshipTie tie : lists.ties) {
      for (Candidate one : byPerson.getOrDefault(tie.one(), List.of())) {
        for (Candidate other : byPerson.getOrDefault(tie.other(), List.of())) {
          boolean villagers =
              one.body() == CommitteeKind.VILLAGERS && other.body() == CommitteeKind.VILLAGERS;
          count += one.unit().equals(other.unit()) && (villagers || clash(one, other)) ? 1 : 0;
        }
      }
    }
    return count;
  }
}
