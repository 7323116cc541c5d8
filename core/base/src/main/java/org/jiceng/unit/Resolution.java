package org.jiceng.unit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;

/** What a written name means in a tree: one unit, one of several, or none. */
public sealed interface Resolution {

  /**
   * One unit.
   *
   * @param unit the unit
   * @param match in which way it was found
   * @param alias the recorded alias that was used, if the name is one
   */
  record Found(Unit unit, Match match, Optional<UnitAlias> alias) implements Resolution {}

  /**
   * One of several units; which, a person must say.
   *
   * @param choices their paths, at least two
   */
  record Ambiguous(ImmutableList<String> choices) implements Resolution {
    public Ambiguous {
      checkArgument(choices.size() >= 2, "one choice is not ambiguous");
    }
  }

  /** No unit. */
  record Unknown() implements Resolution {}

  /** In which way a name was found. */
  enum Match {
    /** As recorded. */
    EXACT,
    /** As recorded, but for the suffix that says what kind of unit it is. */
    SUFFIX,
    /** By a recorded alias. */
    ALIAS
  }

  /**
   * The unit, or the issue that says why there is none.
   *
   * @param name what was resolved, for the issue
   * @param place where it was written, for the issue
   */
  default Outcome<Unit> toOutcome(String name, Place place) {
    if (this instanceof Found found) {
      return Outcome.accepted(found.unit());
    }
    if (this instanceof Ambiguous ambiguous) {
      return Outcome.refused(
          Issue.of(
              UnitIssue.UNIT_NAME_AMBIGUOUS,
              place,
              ImmutableMap.of("name", name, "choices", ambiguous.choices())));
    }
    return Outcome.refused(
        Issue.of(UnitIssue.UNIT_NAME_UNKNOWN, place, ImmutableMap.of("name", name)));
  }
}
