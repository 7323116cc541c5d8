package org.jiceng.io.unit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.HashMap;
import java.util.Map;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.json.Member;
import org.jiceng.io.json.Shape;
import org.jiceng.io.json.ValueParser;
import org.jiceng.io.json.Values;
import org.jiceng.io.source.FileIssue;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.unit.Crosswalk;
import org.jiceng.unit.Succession;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitTree;

/** The successions of one change in JSON documents, each with the units before and after. */
final class Successions {
  private static final ValueParser<ImmutableList<String>> IDS =
      Values.list(Values.string(Cells.text()));
  private static final Member<ImmutableList<String>> BEFORE = Member.of("before", IDS);
  private static final Member<ImmutableList<String>> AFTER = Member.of("after", IDS);

  static final Member<ImmutableList<Found>> MEMBER =
      Member.of(
          "successions", Values.list(Shape.of(BEFORE, AFTER).checked(Successions::succession)));

  /** A succession, and where it was found. */
  record Found(Succession said, Place place) {}

  private Successions() {}

  /** As {@link Crosswalk#of}, whose issues stand where a succession was found. */
  static Outcome<Crosswalk> crosswalk(
      UnitTree earlier, UnitTree later, ImmutableList<Found> found) {
    Map<Succession, Place> places = new HashMap<>();
    found.forEach(each -> places.put(each.said(), each.place()));
    return Crosswalk.of(
        earlier,
        later,
        found.stream().map(Found::said).collect(toImmutableList()),
        said -> places.getOrDefault(said, Place.none()));
  }

  static ImmutableList<ImmutableMap<String, Object>> written(Crosswalk walk) {
    return walk.successions().stream()
        .map(
            said ->
                ImmutableMap.<String, Object>of(
                    BEFORE.name(), ids(said.before()), AFTER.name(), ids(said.after())))
        .collect(toImmutableList());
  }

  private static Outcome<Found> succession(Attributes read) {
    if (read.get(BEFORE).isEmpty() && read.get(AFTER).isEmpty()) {
      return Outcome.refused(
          Issue.of(
              FileIssue.FILE_MEMBER_MISSING,
              read.place(BEFORE),
              ImmutableMap.of("member", BEFORE.name())));
    }
    return Outcome.accepted(
        new Found(
            new Succession(units(read.get(BEFORE)), units(read.get(AFTER))), read.place(BEFORE)));
  }

  private static ImmutableSortedSet<UnitId> units(ImmutableList<String> ids) {
    return ids.stream()
        .map(UnitId::of)
        .collect(ImmutableSortedSet.toImmutableSortedSet(UnitId::compareTo));
  }

  private static ImmutableList<String> ids(ImmutableSortedSet<UnitId> units) {
    return units.stream().map(UnitId::value).collect(toImmutableList());
  }
}
