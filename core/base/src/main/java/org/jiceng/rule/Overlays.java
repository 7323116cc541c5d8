package org.jiceng.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;
import org.jiceng.law.Authority;
import org.jiceng.law.Citation;

/**
 * Lays overlays upon rules, the highest layer first. Every statutory version that was ever in the
 * way is kept as a floor: a county may not undo what a province tightened beyond what the statute
 * asks.
 */
final class Overlays<S> {
  private final List<Rule<S>> rules;
  private final List<Rule<S>> floors;
  private final List<Hole> holes;
  private final IssueLog log;
  private final Map<String, Overlay<S>> touched = new HashMap<>();

  Overlays(RuleSet<S> below, IssueLog log) {
    this.rules = new ArrayList<>(below.rules());
    this.floors = new ArrayList<>(below.floors());
    this.holes = new ArrayList<>(below.holes());
    this.log = log;
  }

  Overlays<S> layAll(Iterable<Overlay<S>> overlays) {
    ImmutableList.sortedCopyOf(comparing(Overlay::layer), overlays).forEach(this::lay);
    return this;
  }

  ImmutableList<Rule<S>> rules() {
    return ImmutableList.copyOf(rules);
  }

  ImmutableList<Rule<S>> floors() {
    return ImmutableList.copyOf(floors);
  }

  ImmutableList<Hole> holes() {
    return ImmutableList.copyOf(holes);
  }

  private void lay(Overlay<S> overlay) {
    for (String id : overlay.ids()) {
      Optional.ofNullable(touched.put(id, overlay))
          .filter(earlier -> earlier.layer() == overlay.layer())
          .ifPresent(earlier -> addConflict(id, earlier, overlay));
      if (rules.stream().noneMatch(rule -> rule.id().equals(id))
          && overlay.removed().contains(id)) {
        log.add(
            RuleIssue.RULE_TO_REMOVE_MISSING,
            Place.none(),
            ImmutableMap.of("rule", id, "overlay", overlay.source()));
      }
    }
    rules.stream()
        .filter(rule -> overlay.ids().contains(rule.id()))
        .filter(rule -> rule.authority() == Authority.STATUTE)
        .forEach(floors::add);
    floors.stream()
        .filter(floor -> overlay.ids().contains(floor.id()))
        .forEach(floor -> checkFloor(floor, overlay));
    rules.removeIf(rule -> overlay.ids().contains(rule.id()));
    rules.addAll(overlay.rules());
    holes.addAll(overlay.holes());
  }

  private void addConflict(String id, Overlay<S> earlier, Overlay<S> later) {
    log.add(
        RuleIssue.RULE_OVERLAYS_CONFLICT,
        Place.none(),
        ImmutableMap.of(
            "rule",
            id,
            "layer",
            later.layer(),
            "first",
            earlier.source(),
            "second",
            later.source()));
  }

  private void checkFloor(Rule<S> floor, Overlay<S> overlay) {
    ImmutableList<Rule<S>> versions =
        overlay.rules().stream()
            .filter(rule -> rule.id().equals(floor.id()))
            .collect(toImmutableList());
    if (versions.isEmpty()) {
      addRelaxed(floor, Relaxation.REMOVED, overlay, overlay.source());
      return;
    }
    floor.scopes().stream()
        .flatMap(scope -> uncovered(floor, scope, versions).stream())
        .forEach(less -> addRelaxed(floor, less, overlay, overlay.source()));
    for (Rule<S> version : versions) {
      if (meet(floor, version)) {
        if (version.effect().compareTo(floor.effect()) > 0) {
          addRelaxed(floor, Relaxation.LIGHTER_EFFECT, overlay, version.citation());
        }
        Strictness.relaxed(floor.condition(), version.condition())
            .ifPresent(less -> addRelaxed(floor, less, overlay, version.citation()));
      }
    }
  }

  private static <S> Optional<Relaxation> uncovered(
      Rule<S> floor, String scope, ImmutableList<Rule<S>> versions) {
    TreeRangeSet<LocalDate> covered = TreeRangeSet.create();
    versions.stream()
        .filter(version -> version.scopes().contains(scope))
        .forEach(version -> covered.add(days(version)));
    if (covered.isEmpty()) {
      return Optional.of(Relaxation.FEWER_SCOPES);
    }
    return covered.encloses(days(floor))
        ? Optional.empty()
        : Optional.of(Relaxation.SHORTER_INTERVAL);
  }

  /** Whether there is a scope and a day on which both would be asked. */
  private static <S> boolean meet(Rule<S> one, Rule<S> other) {
    return one.scopes().stream().anyMatch(other.scopes()::contains)
        && (one.isInForceOn(other.from()) || other.isInForceOn(one.from()));
  }

  private static <S> Range<LocalDate> days(Rule<S> rule) {
    return rule.untilExclusive()
        .map(end -> Range.closedOpen(rule.from(), end))
        .orElseGet(() -> Range.atLeast(rule.from()));
  }

  private void addRelaxed(Rule<S> floor, Relaxation how, Overlay<S> overlay, Citation source) {
    log.add(
        RuleIssue.RULE_RELAXES_STATUTE,
        Place.none(),
        ImmutableMap.of(
            "rule",
            floor.id(),
            "layer",
            overlay.layer(),
            "how",
            how,
            "statute",
            floor.citation(),
            "overlay",
            source));
  }
}
