package org.jiceng.register;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.jiceng.law.Citation;
import org.jiceng.person.PersonId;
import org.jiceng.rule.Verdict;
import org.jiceng.text.Language;
import org.jiceng.text.Text;

/**
 * That a member must leave the election committee, or may have to.
 *
 * @param member the member
 * @param nominee for whose nomination: the member's own, or that of a near relative
 * @param day from when
 * @param verdict {@link Verdict#MET} if the member must leave, {@link Verdict#UNDETERMINED} if that
 *     depends on what is not known
 * @param citation where that stands
 */
public record Departure(
    PersonId member, PersonId nominee, LocalDate day, Verdict verdict, Citation citation)
    implements Text {

  /** Who, for whom, from when, whether it is settled, and where that stands. */
  @Override
  public String in(Language language) {
    return RegisterText.DEPARTURE
        .with(
            ImmutableMap.of(
                "member", member,
                "nominee", nominee,
                "day", day,
                "verdict", verdict,
                "citation", citation))
        .in(language);
  }
}
