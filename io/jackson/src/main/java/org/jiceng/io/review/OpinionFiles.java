package org.jiceng.io.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jiceng.fact.DateAnchor;
import org.jiceng.fact.PartialDate;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.document.Reads;
import org.jiceng.io.document.WholeFile;
import org.jiceng.io.json.Values;
import org.jiceng.io.source.FileIssue;
import org.jiceng.io.source.ReadRows;
import org.jiceng.io.source.Reading;
import org.jiceng.io.source.Source;
import org.jiceng.io.source.TextFormat;
import org.jiceng.io.source.Writing;
import org.jiceng.io.table.Column;
import org.jiceng.io.table.KeptIssues;
import org.jiceng.io.table.Layout;
import org.jiceng.io.table.Records;
import org.jiceng.io.table.Table;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Loaded;
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
 * <p>As CSV the members are columns of these names or Chinese ones (候选人编号, 部门, 版本, 日期, 文号, 答复, 情形,
 * 有关日期, 部门认定, 处分, 备注), where {@code dates} are {@code DECIDED=2019|EFFECT_ENDED=2020-03} and a
 * {@code sanction} is {@code kind=PARTY_WARNING|formerPosts=SECRETARY DIRECTOR|months=12}.
 *
 * <p>A reply with several records is several lines alike in candidate, department, version, date,
 * document and remark. What a reply says is never repeated in an issue.
 */
public final class OpinionFiles {
  static final Column<CandidateId> CANDIDATE =
      Column.of("candidate", Cells.personKey(CandidateId::of)).called("候选人编号");
  static final Column<String> DEPARTMENT = Column.of("department", Cells.text()).called("部门");
  static final Column<Integer> VERSION =
      Column.or("version", Cells.integer(1, Integer.MAX_VALUE), 1)
          .called("版本")
          .inJson(Values.integer(1, Integer.MAX_VALUE))
          .orElse(1);
  static final Column<LocalDate> DATE = Column.of("date", Cells.day()).called("日期");
  static final Column<Optional<String>> DOCUMENT =
      Column.optional("document", Cells.text()).called("文号").thatMayLack();
  static final Column<AnswerKind> ANSWER =
      Column.of("answer", Cells.oneOf(AnswerKind.class)).called("答复");
  static final Column<Optional<ConditionCode>> CONDITION =
      Column.optional("condition", Cells.oneOf(ConditionCode.class)).called("情形").thatMayLack();
  static final Column<ImmutableMap<DateAnchor, PartialDate>> DATES =
      Column.map("dates", Cells.oneOf(DateAnchor.class), Cells.needed(Cells.partialDate()))
          .called("有关日期")
          .orElse(ImmutableMap.of());
  static final Column<Optional<ListSeverity>> GRADE =
      Column.optional("grade", Cells.oneOf(ListSeverity.class)).called("部门认定").thatMayLack();
  static final Column<Optional<Sanction>> SANCTION =
      Column.optional("sanction", SanctionCells.SANCTION)
          .called("处分")
          .inJson(value -> SanctionValues.SANCTION.parse(value).map(Optional::of))
          .thatMayLack();
  static final Column<Optional<String>> REMARK =
      Column.optional("remark", Cells.text()).called("备注").thatMayLack();
  static final Layout LAYOUT =
      Layout.of(
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
    return read(path, StandardCharsets.UTF_8);
  }

  /**
   * The replies in the file at {@code path}, in its order.
   *
   * @throws IOException if it cannot be read
   */
  public static Loaded<ImmutableList<Opinion>> read(Path path, Charset charset) throws IOException {
    return Reads.from(path, charset, OpinionFiles::read);
  }

  /** The replies in {@code source}, in its order. */
  public static Loaded<ImmutableList<Opinion>> read(Source source) {
    return read(source, Reading.standard());
  }

  /** The replies in {@code source}, in its order, read as {@code reading} says. */
  public static Loaded<ImmutableList<Opinion>> read(Source source, Reading reading) {
    KeptIssues issues = new KeptIssues(source, reading);
    Records<Attributes> lines =
        Records.<Attributes>of(TextFormat.NDJSON, LAYOUT, () -> OpinionFiles::readConsistent);
    return issues.loaded(Table.readAll(source, reading, lines, issues).map(OpinionLines::join));
  }

  /**
   * Gives the replies in {@code source} one by one to {@code sink}. The lines of a reply must stand
   * together; the replies given are kept only as far as is needed to know that.
   *
   * @param issues is given each issue when it is found
   * @throws IOException if the source cannot be read
   */
  public static ReadRows read(
      Source source,
      Reading reading,
      Consumer<? super Opinion> sink,
      Consumer<? super Issue> issues)
      throws IOException {
    Records<Opinion> replies = Records.of(TextFormat.NDJSON, LAYOUT, OpinionRuns::new);
    return Table.read(source, reading, replies, sink, issues);
  }

  /**
   * Writes {@code opinions} into the file at {@code path}, whole or not at all. Without personal
   * columns it says who replied about whom and when, and not what.
   *
   * @throws IOException if it cannot be written; then what was there is still there
   */
  public static void write(Path path, Iterable<Opinion> opinions, Writing writing)
      throws IOException {
    WholeFile.write(path, out -> write(out, opinions, writing));
  }

  /** Writes {@code opinions} one by one; {@code out} stays open. */
  public static void write(OutputStream out, Iterable<Opinion> opinions, Writing writing)
      throws IOException {
    OpinionRows.LINES.write(out, writing, Streams.stream(opinions).flatMap(OpinionRows::lines));
  }

  private static void readConsistent(
      Attributes line, Consumer<? super Issue> issues, Consumer<? super Attributes> sink) {
    if (isConsistent(line, issues)) {
      sink.accept(line);
    }
  }

  /** A condition for each record; dates and grades for records alone. */
  static boolean isConsistent(Attributes line, Consumer<? super Issue> issues) {
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
    log.sorted().forEach(issues);
    return !log.hasErrors();
  }

  private static void misplaced(Column<?> member, boolean is, Attributes line, IssueLog log) {
    if (is) {
      log.add(
          FileIssue.FILE_ATTRIBUTE_MISPLACED,
          line.place(member),
          ImmutableMap.of("attribute", member, "other", line.get(ANSWER).name()));
    }
  }
}
