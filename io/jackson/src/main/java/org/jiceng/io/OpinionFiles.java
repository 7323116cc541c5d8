package org.jiceng.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.fact.DateAnchor;
import org.jiceng.fact.PartialDate;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.json.Documents;
import org.jiceng.io.json.Member;
import org.jiceng.io.json.Shape;
import org.jiceng.io.json.Values;
import org.jiceng.io.source.FileIssue;
import org.jiceng.io.source.Source;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Loaded;
import org.jiceng.issue.Outcome;
import org.jiceng.review.AnswerKind;
import org.jiceng.review.CandidateId;
import org.jiceng.review.ConditionCode;
import org.jiceng.review.ListSeverity;
import org.jiceng.review.Opinion;
import org.jiceng.review.Sanction;

/**
 * Replies of departments, as NDJSON, one on each line: {@code
 * candidate,department,version,date,document,answer,condition,dates,grade,sanction} and {@code
 * remark}.
 *
 * <p>{@code department} is the code of a body; {@code version} counts from 1 and is 1 if it is left
 * out; {@code date} is a day. {@code answer} is the name of an {@link AnswerKind}. A record has its
 * {@code condition} (the name of a {@link ConditionCode}), its {@code dates} by the names of {@link
 * DateAnchor}s, each a day, a month or a year, and the department's own {@code grade} (the name of
 * a {@link ListSeverity}), if it gave one. An open case and data that are not there may have a
 * {@code condition}; nothing found has none.
 *
 * <p>A record under {@code N05} says which sanction it is about in {@code sanction}: {@code
 * {"kind": "PARTY_WARNING", "formerPosts": ["SECRETARY"], "months": 12}}, where {@code formerPosts}
 * are those held when it was decided, none if there was none, and {@code months} is a length of its
 * own; both may be left out.
 *
 * <p>A reply with several records is several lines alike in candidate, department, version, date,
 * document and remark. What a reply says is never repeated in an issue.
 */
public final class OpinionFiles {
  static final Member<CandidateId> CANDIDATE =
      Member.of("candidate", Values.string(Cells.personKey(CandidateId::of)));
  static final Member<String> DEPARTMENT = Member.of("department", Values.string(Cells.text()));
  static final Member<Integer> VERSION =
      Member.of("version", Values.integer(1, Integer.MAX_VALUE), 1);
  static final Member<LocalDate> DATE = Member.of("date", Values.string(Cells.day()));
  static final Member<Optional<String>> DOCUMENT =
      Member.optional("document", Values.string(Cells.text()));
  static final Member<AnswerKind> ANSWER =
      Member.of("answer", Values.string(Cells.oneOf(AnswerKind.class)));
  static final Member<Optional<ConditionCode>> CONDITION =
      Member.optional("condition", Values.string(Cells.oneOf(ConditionCode.class)));
  static final Member<ImmutableMap<DateAnchor, PartialDate>> DATES =
      Member.of(
          "dates",
          Values.map(Cells.oneOf(DateAnchor.class), Values.string(Cells.partialDate())),
          ImmutableMap.of());
  static final Member<Optional<ListSeverity>> GRADE =
      Member.optional("grade", Values.string(Cells.oneOf(ListSeverity.class)));
  static final Member<Optional<Sanction>> SANCTION =
      Member.optional("sanction", SanctionValues.SANCTION);
  static final Member<Optional<String>> REMARK =
      Member.optional("remark", Values.string(Cells.text()));
  private static final Shape REPLY =
      Shape.of(
          CANDIDATE,
          DEPARTMENT,
          VERSION,
          DATE,
          DOCUMENT,
          ANSWER,
          CONDITION,
          DATES,
          GRADE,
          SANCTION,
          REMARK);

  private OpinionFiles() {}

  /**
   * The replies in the file at {@code path}, which is UTF-8, in its order.
   *
   * @throws IOException if it cannot be read
   */
  public static Loaded<ImmutableList<Opinion>> read(Path path) throws IOException {
    return read(Source.of(path));
  }

  /**
   * The replies in the file at {@code path}, in its order.
   *
   * @throws IOException if it cannot be read
   */
  public static Loaded<ImmutableList<Opinion>> read(Path path, Charset charset) throws IOException {
    return read(Source.of(path, charset));
  }

  /** The replies in {@code source}, in its order. */
  public static Loaded<ImmutableList<Opinion>> read(Source source) {
    IssueLog log = new IssueLog();
    return Documents.readLines(source, REPLY.checked(OpinionFiles::consistent), log)
        .map(lines -> Loaded.of(OpinionLines.join(lines), log))
        .orElseGet(() -> Loaded.nothing(log));
  }

  /** A condition for each record; dates and grades for records alone. */
  private static Outcome<Attributes> consistent(Attributes line) {
    IssueLog log = new IssueLog();
    AnswerKind answer = line.get(ANSWER);
    boolean isRecord = answer == AnswerKind.RECORDS;
    if (isRecord && line.get(CONDITION).isEmpty()) {
      log.add(
          FileIssue.FILE_MEMBER_MISSING,
          line.place(CONDITION),
          ImmutableMap.of("member", CONDITION.name()));
    }
    misplaced(
        CONDITION, answer == AnswerKind.NO_ISSUE && line.get(CONDITION).isPresent(), line, log);
    misplaced(DATES, !isRecord && !line.get(DATES).isEmpty(), line, log);
    misplaced(
        SANCTION,
        line.get(SANCTION).isPresent()
            && (!isRecord || line.get(CONDITION).filter(ConditionCode.N05::equals).isEmpty()),
        line,
        log);
    misplaced(GRADE, !isRecord && line.get(GRADE).isPresent(), line, log);
    return Outcome.of(log, () -> line);
  }

  private static void misplaced(Member<?> member, boolean is, Attributes line, IssueLog log) {
    if (is) {
      log.add(
          FileIssue.FILE_ATTRIBUTE_MISPLACED,
          line.place(member),
          ImmutableMap.of("attribute", member, "other", line.get(ANSWER).name()));
    }
  }
}
