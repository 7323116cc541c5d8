package org.jiceng.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jiceng.fact.Body;
import org.jiceng.fact.DatedRecord;
import org.jiceng.text.Message;
import org.jiceng.text.Text;

/**
 * What one body's reply, or its silence, means for one question.
 *
 * @param kind what it means
 * @param question the question
 * @param body who was asked
 * @param reply the reply that counts; empty for silence
 */
record Reading(Kind kind, Question question, Body body, Optional<Opinion> reply) {

  /** What a reply can mean. */
  enum Kind {
    SILENT(ReviewText.READ_SILENT, ReviewText.OWES_REPLY),
    DEEMED(ReviewText.READ_DEEMED, ReviewText.OWES_REPLY),
    ASKED_AGAIN(ReviewText.READ_ASKED_AGAIN, ReviewText.OWES_REPLY),
    NO_DATA(ReviewText.READ_NO_DATA, ReviewText.OWES_REPLY),
    OPEN(ReviewText.READ_OPEN, ReviewText.OWES_RESULT),
    LEAD(ReviewText.READ_LEAD, ReviewText.OWES_ANSWER),
    DISAGREES(ReviewText.READ_DISAGREES, ReviewText.OWES_GRADE),
    NARROWER(ReviewText.READ_NARROWER, ReviewText.OWES_WORDING),
    RECORDED(ReviewText.READ_RECORDED, ReviewText.OWES_REPLY),
    CLEAN(ReviewText.READ_CLEAN, ReviewText.OWES_REPLY);

    private final ReviewText words;
    private final ReviewText owes;

    Kind(ReviewText words, ReviewText owes) {
      this.words = words;
      this.owes = owes;
    }
  }

  /** The records under the question's condition, each with the reply's document. */
  ImmutableList<DatedRecord> records() {
    return reply
        .map(
            opinion ->
                opinion.answer().records(question.condition()).stream()
                    .map(record -> record.toFact(opinion.document()))
                    .collect(toImmutableList()))
        .orElse(ImmutableList.of());
  }

  /** What the body owes before the question can be settled. */
  Text owes() {
    return Message.of(kind.owes, ImmutableMap.of("condition", question.title()));
  }

  /** What the body said, for the review office. */
  Text words(Dossier dossier) {
    return Message.of(
        kind.words,
        ImmutableMap.of(
            "department", body,
            "source", reply.<Text>map(Reading::source).orElse(ReviewText.NO_DOCUMENT),
            "condition", question.title(),
            "reporters", reporters(dossier),
            "grades", grades(),
            "listed", question.listed().stream().collect(toImmutableList())));
  }

  private ImmutableList<Text> reporters(Dossier dossier) {
    return dossier.leads(question.condition()).stream()
        .map(lead -> dossier.policy().body(lead.department()))
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  private ImmutableList<ListSeverity> grades() {
    return reply
        .map(
            opinion ->
                opinion.answer().records(question.condition()).stream()
                    .flatMap(record -> record.grade().stream())
                    .distinct()
                    .collect(toImmutableList()))
        .orElse(ImmutableList.of());
  }

  /** Version, date and document of a reply. */
  static Text source(Opinion opinion) {
    Optional<String> document = opinion.document();
    return Message.of(
        ReviewText.SOURCE,
        ImmutableMap.of(
            "version", opinion.version(),
            "date", opinion.date(),
            "document", document.isPresent() ? document.get() : ReviewText.NO_DOCUMENT));
  }
}
