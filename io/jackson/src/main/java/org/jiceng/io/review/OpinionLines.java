package org.jiceng.io.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.List;
import java.util.Optional;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.review.Answer;
import org.jiceng.review.AnswerKind;
import org.jiceng.review.Opinion;
import org.jiceng.review.ReportedRecord;

/** Lines of replies to replies: several records of one reply stand on several lines. */
final class OpinionLines {

  private OpinionLines() {}

  static ImmutableList<Opinion> join(Iterable<Attributes> lines) {
    ListMultimap<ImmutableList<Object>, Attributes> replies =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    lines.forEach(line -> replies.put(reply(line), line));
    return replies.asMap().values().stream()
        .map(reply -> opinion(ImmutableList.copyOf(reply)))
        .collect(toImmutableList());
  }

  /**
   * What lines of one reply have in common. Two open cases are two replies, of which the review
   * says that they conflict: a reply can tell of one.
   */
  static ImmutableList<Object> reply(Attributes line) {
    return ImmutableList.of(
        line.get(OpinionFiles.CANDIDATE),
        line.get(OpinionFiles.DEPARTMENT),
        line.get(OpinionFiles.VERSION),
        line.get(OpinionFiles.DATE),
        line.get(OpinionFiles.DOCUMENT),
        line.get(OpinionFiles.REMARK),
        line.get(OpinionFiles.ANSWER),
        line.get(OpinionFiles.ANSWER) == AnswerKind.OPEN
            ? line.get(OpinionFiles.CONDITION)
            : Optional.empty());
  }

  static Opinion opinion(List<Attributes> lines) {
    Attributes first = lines.get(0);
    return new Opinion.Builder()
        .candidate(first.get(OpinionFiles.CANDIDATE))
        .department(first.get(OpinionFiles.DEPARTMENT))
        .version(first.get(OpinionFiles.VERSION))
        .date(first.get(OpinionFiles.DATE))
        .document(first.get(OpinionFiles.DOCUMENT))
        .remark(first.get(OpinionFiles.REMARK))
        .answer(answer(lines))
        .place(first.place())
        .build();
  }

  private static Answer answer(List<Attributes> lines) {
    Attributes first = lines.get(0);
    return switch (first.get(OpinionFiles.ANSWER)) {
      case NO_ISSUE -> Answer.noIssue();
      case OPEN ->
          new Answer.Open(first.get(OpinionFiles.CONDITION).stream().collect(toImmutableSet()));
      case NOT_OUR_DATA -> notOurData(lines);
      case RECORDS ->
          new Answer.Records(
              lines.stream().map(OpinionLines::reported).distinct().collect(toImmutableList()));
    };
  }

  /** A line without a condition means all of them, whatever the other lines say. */
  private static Answer notOurData(List<Attributes> lines) {
    return lines.stream().anyMatch(line -> line.get(OpinionFiles.CONDITION).isEmpty())
        ? Answer.notOurData()
        : new Answer.NotOurData(
            lines.stream()
                .flatMap(line -> line.get(OpinionFiles.CONDITION).stream())
                .collect(toImmutableSet()));
  }

  private static ReportedRecord reported(Attributes line) {
    return new ReportedRecord(
        line.get(OpinionFiles.CONDITION).orElseThrow(),
        line.get(OpinionFiles.DATES),
        line.get(OpinionFiles.GRADE),
        line.get(OpinionFiles.SANCTION));
  }
}
