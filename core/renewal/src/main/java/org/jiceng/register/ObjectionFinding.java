package org.jiceng.register;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.jiceng.law.Citation;
import org.jiceng.text.Language;
import org.jiceng.text.Text;

/**
 * An objection, and the days that hold for it.
 *
 * @param objection the objection
 * @param lastDay the last day on which it could be filed
 * @param due the last day on which it is to be decided
 * @param state where it stands
 * @param citation where the days stand
 */
public record ObjectionFinding(
    Objection objection, LocalDate lastDay, LocalDate due, ObjectionState state, Citation citation)
    implements Text {

  /** About whom, when it was filed and is due, and where it stands. */
  @Override
  public String in(Language language) {
    return RegisterText.OBJECTION
        .with(
            ImmutableMap.of(
                "about", objection.about(),
                "filed", objection.filed(),
                "due", due,
                "state", state,
                "citation", citation))
        .in(language);
  }
}
