package org.jiceng.election;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.jiceng.fact.Body;
import org.jiceng.law.DocumentRef;
import org.jiceng.text.Language;
import org.jiceng.text.Text;

/**
 * What follows a declaration that proved wrong. The declaration itself is never edited: both stay.
 *
 * @param of the declaration corrected
 * @param reason what was wrong, and what holds instead
 * @param decidedBy who decided so
 * @param document where the decision stands
 * @param day its day, not before the poll
 */
public record Correction(
    Declaration of, Text reason, Body decidedBy, DocumentRef document, LocalDate day)
    implements Text {

  public Correction {
    checkArgument(!day.isBefore(of.contest().pollDay()), "corrected before the poll: %s", day);
  }

  /** Which declaration, who decided when and where, and why. */
  @Override
  public String in(Language language) {
    return ElectionText.CORRECTION
        .with(
            ImmutableMap.of(
                "contest", of.contest().id(),
                "body", decidedBy,
                "day", day,
                "document", document,
                "reason", reason))
        .in(language);
  }
}
