package org.jiceng.io.review;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.io.table.RowWriter;
import org.jiceng.io.table.Written;
import org.jiceng.organization.Office;
import org.jiceng.review.Answer;
import org.jiceng.review.ConditionCode;
import org.jiceng.review.Opinion;
import org.jiceng.review.ReportedRecord;
import org.jiceng.review.Sanction;

/**
 * Writes replies as {@link OpinionFiles} reads them: a line for each record, and for each condition
 * under which the body has no data. Of two records of one reply that are alike one is written.
 */
final class OpinionRows {
  static final RowWriter<Line> LINES =
      RowWriter.of(
          Written.text("candidate", line -> line.opinion().candidate()),
          Written.text("department", line -> line.opinion().department()),
          Written.number("version", line -> line.opinion().version()),
          Written.text("date", line -> line.opinion().date()),
          Written.<Line>optional("document", line -> line.opinion().document()).ofPerson(),
          Written.<Line>text("answer", line -> line.opinion().answer().kind()).ofPerson(),
          Written.<Line>optional("condition", Line::condition).ofPerson(),
          Written.map("dates", OpinionRows::dates).ofPerson(),
          Written.<Line>optional("grade", line -> line.reported().flatMap(ReportedRecord::grade))
              .ofPerson(),
          Written.<Line>optional("sanction", line -> line.sanction().map(SanctionCells::write))
              .inJson(OpinionRows::writeSanction)
              .ofPerson(),
          Written.<Line>optional("remark", line -> line.opinion().remark()).ofPerson());

  private OpinionRows() {}

  /** A line of a reply: about one record, about one condition, or about all. */
  record Line(
      Opinion opinion, Optional<ConditionCode> condition, Optional<ReportedRecord> reported) {

    Optional<Sanction> sanction() {
      return reported.flatMap(ReportedRecord::sanction);
    }
  }

  /** The lines of {@code opinion}. */
  static Stream<Line> lines(Opinion opinion) {
    if (opinion.answer() instanceof Answer.Records records) {
      return records.reported().stream()
          .distinct()
          .map(each -> new Line(opinion, Optional.of(each.condition()), Optional.of(each)));
    }
    if (opinion.answer() instanceof Answer.NotOurData none && !none.conditions().isEmpty()) {
      return about(opinion, none.conditions().stream());
    }
    if (opinion.answer() instanceof Answer.Open open && !open.conditions().isEmpty()) {
      return about(opinion, open.conditions().stream());
    }
    return Stream.of(new Line(opinion, Optional.empty(), Optional.empty()));
  }

  private static Stream<Line> about(Opinion opinion, Stream<ConditionCode> conditions) {
    return conditions.map(each -> new Line(opinion, Optional.of(each), Optional.empty()));
  }

  private static ImmutableMap<String, String> dates(Line line) {
    return line.reported().map(ReportedRecord::dates).orElse(ImmutableMap.of()).entrySet().stream()
        .collect(toImmutableMap(date -> date.getKey().name(), date -> date.getValue().toString()));
  }

  private static void writeSanction(Line line, String name, JsonGenerator json) throws IOException {
    if (line.sanction().isEmpty()) {
      return;
    }
    Sanction sanction = line.sanction().get();
    json.writeObjectFieldStart(name);
    json.writeStringField(SanctionCells.KIND, sanction.kind().name());
    if (sanction.formerPosts().isPresent()) {
      json.writeArrayFieldStart(SanctionCells.FORMER_POSTS);
      for (Office post : sanction.formerPosts().get()) {
        json.writeString(post.name());
      }
      json.writeEndArray();
    }
    if (sanction.months().isPresent()) {
      json.writeNumberField(SanctionCells.MONTHS, sanction.months().get());
    }
    json.writeEndObject();
  }
}
