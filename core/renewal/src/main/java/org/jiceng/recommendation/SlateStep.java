package org.jiceng.recommendation;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.person.PersonId;
import org.jiceng.text.Language;
import org.jiceng.text.Text;

/**
 * One step in the history of a slate.
 *
 * @param kind what happened
 * @param day when
 * @param person about whom, if it is about one person
 */
public record SlateStep(StepKind kind, LocalDate day, Optional<PersonId> person) implements Text {

  /** When, what happened, and to whom; for the review office and the archive. */
  @Override
  public String in(Language language) {
    return RecommendationText.STEP
        .with(
            ImmutableMap.of(
                "day", day, "kind", kind, "person", person.map(PersonId::value).orElse("")))
        .in(language)
        .stripTrailing();
  }

  /** As {@link #in} English. */
  @Override
  public String toString() {
    return in(Language.EN);
  }
}
