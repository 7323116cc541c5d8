package org.jiceng.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jiceng.election.Ballot;
import org.jiceng.election.ElectionIssue;
import org.jiceng.election.Mark;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.json.Documents;
import org.jiceng.io.json.Member;
import org.jiceng.io.json.Shape;
import org.jiceng.io.json.Values;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Loaded;
import org.jiceng.issue.Outcome;

/**
 * Ballots, as NDJSON, one on each line: {@code
 * {"id":"17","lines":["FOR","AGAINST"],"writeIns":["…"]}}.
 *
 * <p>{@code lines} are names of {@link Mark}s, one for each listed candidate in the order of the
 * list; {@code writeIns} may be left out. An id says nothing about the elector. Whether the number
 * of lines is right says the contest that counts the ballots. Names written in are never repeated
 * in an issue.
 */
public final class BallotFiles {
  private static final Member<String> ID =
      Member.of("id", Values.string(Cells.personKey(id -> id)));
  private static final Member<ImmutableList<Mark>> LINES =
      Member.of("lines", Values.list(Values.string(Cells.oneOf(Mark.class))));
  private static final Member<ImmutableList<String>> WRITE_INS =
      Member.of("writeIns", Values.list(Values.stringOrEmpty()), ImmutableList.of());
  private static final Shape BALLOT = Shape.of(ID, LINES, WRITE_INS);

  private BallotFiles() {}

  /**
   * The ballots in the file at {@code path}, which is UTF-8, in its order.
   *
   * @throws IOException if it cannot be read
   */
  public static Loaded<ImmutableList<Ballot>> read(Path path) throws IOException {
    return read(Source.of(path));
  }

  /**
   * The ballots in the file at {@code path}, in its order.
   *
   * @throws IOException if it cannot be read
   */
  public static Loaded<ImmutableList<Ballot>> read(Path path, Charset charset) throws IOException {
    return read(Source.of(path, charset));
  }

  /** The ballots in {@code source}, in its order. Of two with one id the first is read. */
  public static Loaded<ImmutableList<Ballot>> read(Source source) {
    IssueLog log = new IssueLog();
    Set<String> ids = new HashSet<>();
    return Documents.readLines(source, BALLOT.checked(ballot -> ballot(ballot, ids)), log)
        .map(ballots -> Loaded.of(ballots, log))
        .orElseGet(() -> Loaded.nothing(log));
  }

  private static Outcome<Ballot> ballot(Attributes line, Set<String> ids) {
    String id = line.get(ID);
    return ids.add(id)
        ? Outcome.accepted(new Ballot(id, line.get(LINES), line.get(WRITE_INS)))
        : Outcome.refused(
            Issue.of(
                ElectionIssue.BALLOT_DUPLICATE, line.place(ID), ImmutableMap.of("ballot", id)));
  }
}
