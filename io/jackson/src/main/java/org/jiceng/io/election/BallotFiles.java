package org.jiceng.io.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jiceng.election.Ballot;
import org.jiceng.election.ElectionIssue;
import org.jiceng.election.Mark;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.io.attribute.CellParser;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.attribute.Listings;
import org.jiceng.io.document.Reads;
import org.jiceng.io.document.WholeFile;
import org.jiceng.io.json.Values;
import org.jiceng.io.source.ReadRows;
import org.jiceng.io.source.Reading;
import org.jiceng.io.source.Source;
import org.jiceng.io.source.TextFormat;
import org.jiceng.io.source.Writing;
import org.jiceng.io.table.Column;
import org.jiceng.io.table.KeptIssues;
import org.jiceng.io.table.Layout;
import org.jiceng.io.table.Records;
import org.jiceng.io.table.RowWriter;
import org.jiceng.io.table.Table;
import org.jiceng.io.table.Written;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Loaded;

/**
 * Ballots, as NDJSON, one on each line: {@code
 * {"id":"17","lines":["FOR","AGAINST"],"writeIns":["…"]}}; or as CSV, {@code id,lines,writeIns},
 * with blanks between the lines and bars between the names: {@code 17,FOR AGAINST,…|…}.
 *
 * <p>{@code lines} are names of {@link Mark}s, one for each listed candidate in the order of the
 * list; {@code writeIns} may be left out. An id says nothing about the elector. Whether the number
 * of lines is right says the contest that counts the ballots. Names written in are never repeated
 * in an issue.
 */
public final class BallotFiles {
  private static final Column<String> ID = Column.of("id", Cells.personKey(id -> id)).called("票号");
  private static final CellParser<Mark> MARK = Cells.oneOf(Mark.class);
  private static final Column<ImmutableList<Mark>> LINES =
      Column.list("lines", Listings.BLANK, MARK).called("各栏");
  private static final Column<ImmutableList<String>> WRITE_INS =
      Column.list("writeIns", Listings.BAR, Cells.text())
          .called("另选人")
          .inJson(Values.list(Values.stringOrEmpty()))
          .orElse(ImmutableList.of());
  static final Records<Ballot> BALLOTS =
      Records.of(
          TextFormat.NDJSON,
          Layout.of(ID, LINES, WRITE_INS),
          () -> {
            KnownIds ids = new KnownIds();
            return (row, issues, sink) -> ballot(row, ids, issues, sink);
          });

  private static final RowWriter<Ballot> WRITER =
      RowWriter.of(
          Written.text("id", Ballot::id),
          Written.list("lines", Listings.BLANK, BallotFiles::marks),
          Written.list("writeIns", Listings.BAR, Ballot::writeIns));

  private BallotFiles() {}

  /**
   * The ballots in the file at {@code path}, which is UTF-8, in its order.
   *
   * @throws IOException if it cannot be read
   */
  public static Loaded<ImmutableList<Ballot>> read(Path path) throws IOException {
    return read(path, StandardCharsets.UTF_8);
  }

  /**
   * The ballots in the file at {@code path}, in its order.
   *
   * @throws IOException if it cannot be read
   */
  public static Loaded<ImmutableList<Ballot>> read(Path path, Charset charset) throws IOException {
    return Reads.from(path, charset, BallotFiles::read);
  }

  /** The ballots in {@code source}, in its order. Of two with one id the first is read. */
  public static Loaded<ImmutableList<Ballot>> read(Source source) {
    return read(source, Reading.standard());
  }

  /** The ballots in {@code source}, in its order, read as {@code reading} says. */
  public static Loaded<ImmutableList<Ballot>> read(Source source, Reading reading) {
    KeptIssues issues = new KeptIssues(source, reading);
    return issues.loaded(Table.readAll(source, reading, BALLOTS, issues));
  }

  /**
   * Gives the ballots in {@code source} one by one to {@code sink}. Nothing but their ids is kept.
   *
   * @param issues is given each issue when it is found
   * @throws IOException if the source cannot be read
   */
  public static ReadRows read(
      Source source, Reading reading, Consumer<? super Ballot> sink, Consumer<? super Issue> issues)
      throws IOException {
    return Table.read(source, reading, BALLOTS, sink, issues);
  }

  /**
   * Writes {@code ballots} into the file at {@code path}, whole or not at all.
   *
   * @throws IOException if it cannot be written; then what was there is still there
   */
  public static void write(Path path, Iterable<Ballot> ballots, Writing writing)
      throws IOException {
    WholeFile.write(path, out -> write(out, ballots, writing));
  }

  /** Writes {@code ballots} one by one; {@code out} stays open. */
  public static void write(OutputStream out, Iterable<Ballot> ballots, Writing writing)
      throws IOException {
    WRITER.write(out, writing, Streams.stream(ballots));
  }

  private static void ballot(
      Attributes row, KnownIds ids, Consumer<? super Issue> issues, Consumer<? super Ballot> sink) {
    String id = row.get(ID);
    if (ids.add(id)) {
      sink.accept(new Ballot(id, row.get(LINES), row.get(WRITE_INS)));
    } else {
      issues.accept(
          Issue.of(ElectionIssue.BALLOT_DUPLICATE, row.place(ID), ImmutableMap.of("ballot", id)));
    }
  }

  private static ImmutableList<String> marks(Ballot ballot) {
    return ballot.lines().stream().map(Mark::name).collect(ImmutableList.toImmutableList());
  }
}
