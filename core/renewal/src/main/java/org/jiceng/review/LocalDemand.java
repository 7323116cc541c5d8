package org.jiceng.review;

import org.jiceng.fact.Bounds;
import org.jiceng.person.EducationLevel;
import org.jiceng.rule.LookBack;

/** What a rule of a place asks of those who stand. */
public sealed interface LocalDemand {

  /**
   * An age in full years on the reference day.
   *
   * @param years the least and the greatest, both included
   */
  record Ages(Bounds years) implements LocalDemand {
    @Override
    public String word() {
      return "age";
    }
  }

  /**
   * A floor of education.
   *
   * @param least the least level
   */
  record Education(EducationLevel least) implements LocalDemand {
    @Override
    public String word() {
      return "education";
    }
  }

  /**
   * That no record under a condition still counts.
   *
   * @param condition the condition
   * @param severity how grave the rule holds it to be
   * @param lookBack how long a record counts
   */
  record Clear(ConditionCode condition, ListSeverity severity, LookBack lookBack)
      implements LocalDemand {
    @Override
    public String word() {
      return condition.name();
    }
  }

  /** What it is about, in ids of rules. */
  String word();
}
