package org.jiceng.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jiceng.law.Citation;
import org.jiceng.law.Provision;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.person.KinshipTie;
import org.jiceng.person.Kinships;
import org.jiceng.person.Sex;
import org.jiceng.unit.UnitId;

/** What is found among the candidates of one place: relatives, seats, women. */
final class PlaceRules {
  private static final Citation DECLARED = CrossPolicy.inferred("relatives-are-declared");
  private static final Citation PLANNED = CrossPolicy.inferred("seats-are-planned");

  private final CrossPolicy policy;
  private final CrossFacts facts;
  private final Kinships kinships;
  private final HolderRules holders;
  private final Consumer<CrossFinding> found;

  PlaceRules(CrossPolicy policy, CrossFacts facts, Consumer<CrossFinding> found) {
    this.policy = policy;
    this.facts = facts;
    this.kinships = facts.kinships();
    this.holders = new HolderRules(policy, kinships, found);
    this.found = found;
  }

  void check(UnitId unit, List<CrossEntry> group) {
    // What is known of somebody's relatives lies far away in memory: only where it can matter.
    List<CrossEntry> concerned = new ArrayList<>(group.size());
    for (CrossEntry one : group) {
      if (concerned(one.candidate().body())) {
        concerned.add(one);
      }
    }
    relatives(concerned);
    undeclared(unit, concerned);
    for (PostHolder holder : facts.holders().get(unit)) {
      holders.check(holder, group);
    }
    facts.plan().ifPresent(planned -> seats(unit, planned.of(unit), group));
    for (Provision<CommitteeKind> rule : policy.womenAmongCandidates()) {
      woman(unit, rule, of(rule.value(), group));
    }
  }

  private boolean concerned(CommitteeKind body) {
    for (RelativesApart rule : policy.relatives()) {
      if (rule.one() == body || rule.other() == body) {
        return true;
      }
    }
    return false;
  }

  private void relatives(List<CrossEntry> group) {
    for (CrossEntry one : group) {
      for (KinshipTie tie : kinships.of(one.person())) {
        if (tie.one().equals(one.person())) {
          group.stream()
              .filter(other -> other.person().equals(tie.other()))
              .forEach(other -> related(tie, one, other));
        }
      }
    }
  }

  private void related(KinshipTie tie, CrossEntry one, CrossEntry other) {
    for (RelativesApart rule : policy.relatives()) {
      if (rule.speaksOf(one.candidate().body(), other.candidate().body())
          && rule.kinds().contains(tie.kind())) {
        found.accept(
            OnePersonRules.finding(
                CrossKind.RELATIVES,
                ImmutableList.of(one, other),
                ImmutableMap.of("unit", one.unit(), "kinship", tie.kind()),
                rule.citation(),
                Optional.empty()));
      }
    }
  }

  /** Those who have not declared their relatives and stand beside somebody of whom it matters. */
  private void undeclared(UnitId unit, List<CrossEntry> group) {
    Set<CrossEntry> open = new LinkedHashSet<>();
    for (CrossEntry one : group) {
      boolean isOpen =
          !kinships.isDeclaredBy(one.person())
              && group.stream().anyMatch(other -> mattersBetween(one, other));
      if (isOpen) {
        open.add(one);
      }
    }
    if (!open.isEmpty()) {
      found.accept(undeclared(unit, ImmutableList.copyOf(open), policy));
    }
  }

  static CrossFinding undeclared(UnitId unit, List<CrossEntry> open, CrossPolicy policy) {
    return OnePersonRules.finding(
        CrossKind.RELATIVES_UNDECLARED,
        open,
        ImmutableMap.of("unit", unit),
        DECLARED,
        Optional.of(policy.fileKeeper()));
  }

  private boolean mattersBetween(CrossEntry one, CrossEntry other) {
    for (RelativesApart rule : policy.relatives()) {
      if (rule.speaksOf(one.candidate().body(), other.candidate().body())) {
        return !one.person().equals(other.person());
      }
    }
    return false;
  }

  private void seats(UnitId unit, List<PlannedSeats> planned, List<CrossEntry> group) {
    Set<CommitteeKind> unplanned = EnumSet.noneOf(CommitteeKind.class);
    group.forEach(one -> unplanned.add(one.candidate().body()));
    for (PlannedSeats body : planned) {
      unplanned.remove(body.body());
      size(body, of(body.body(), group));
      ImmutableList<CrossEntry> candidates = of(body.body(), group);
      int persons = candidates.stream().map(CrossEntry::person).collect(toImmutableSet()).size();
      if (persons < body.leastCandidates().value()) {
        found.accept(
            OnePersonRules.finding(
                CrossKind.TOO_FEW_CANDIDATES,
                candidates,
                ImmutableMap.of(
                    "unit", unit,
                    "body", body.body(),
                    "have", persons,
                    "need", body.leastCandidates().value(),
                    "seats", body.seats()),
                body.leastCandidates().citation(),
                Optional.empty()));
      }
    }
    for (CommitteeKind body : unplanned) {
      found.accept(
          OnePersonRules.finding(
              CrossKind.SEATS_NOT_PLANNED,
              of(body, group),
              ImmutableMap.of("unit", unit, "body", body),
              PLANNED,
              Optional.of(policy.decider())));
    }
  }

  private void size(PlannedSeats planned, List<CrossEntry> candidates) {
    for (BodySize rule : policy.sizes()) {
      if (rule.body() == planned.body() && !rule.seats().contains(planned.seats())) {
        found.accept(
            OnePersonRules.finding(
                rule.kind(),
                candidates,
                ImmutableMap.of(
                    "unit", planned.unit(),
                    "body", planned.body(),
                    "seats", planned.seats(),
                    "numbers", rule.seats()),
                rule.citation(),
                Optional.empty()));
      }
    }
  }

  private void woman(UnitId unit, Provision<CommitteeKind> rule, List<CrossEntry> candidates) {
    ImmutableSet<Sex> sexes =
        candidates.stream().map(one -> one.candidate().person().sex()).collect(toImmutableSet());
    if (candidates.isEmpty() || sexes.contains(Sex.FEMALE)) {
      return;
    }
    boolean unknown = sexes.contains(Sex.UNKNOWN);
    found.accept(
        OnePersonRules.finding(
            unknown ? CrossKind.WOMAN_UNKNOWN : CrossKind.NO_WOMAN,
            candidates,
            ImmutableMap.of("unit", unit, "body", rule.value()),
            rule.citation(),
            unknown ? Optional.of(policy.fileKeeper()) : Optional.empty()));
  }

  private static ImmutableList<CrossEntry> of(CommitteeKind body, List<CrossEntry> group) {
    return group.stream().filter(one -> one.candidate().body() == body).collect(toImmutableList());
  }
}
