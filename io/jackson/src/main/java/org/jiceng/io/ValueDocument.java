package org.jiceng.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jiceng.election.Attendance;
import org.jiceng.election.Ballot;
import org.jiceng.election.Contest;
import org.jiceng.election.Decisions;
import org.jiceng.election.ElectionMethod;
import org.jiceng.election.Poll;
import org.jiceng.election.Totals;
import org.jiceng.io.databind.SealedJson;
import org.jiceng.io.document.Contents;
import org.jiceng.io.document.Envelope;
import org.jiceng.io.document.OpenDocument;
import org.jiceng.io.document.WholeFile;
import org.jiceng.io.election.BallotFiles;
import org.jiceng.io.json.CanonicalJson;
import org.jiceng.io.json.JsonPrinter;
import org.jiceng.io.json.JsonValue;
import org.jiceng.io.source.Source;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Loaded;
import org.jiceng.organization.SeatRow;
import org.jiceng.recommendation.Meeting;
import org.jiceng.recommendation.Nomination;
import org.jiceng.review.Candidate;
import org.jiceng.review.Opinion;
import org.jiceng.review.SoftDecision;
import org.jiceng.unit.UnitRow;

/**
 * A kind of JSON document that holds a value of the model, or a list of values, and nothing else:
 *
 * <pre>{@code
 * {"format": "jiceng.attendance", "version": 0, "content": {"entitled": 9, "present": 8, …}}
 * }</pre>
 *
 * <p>The content is in the form of {@link org.jiceng.io.databind.JicengModule#sealed()}. Of a list
 * every element that can be read is read, and every other one has an issue at its place.
 *
 * @param <T> what a document holds
 */
public final class ValueDocument<T> {
  /** Units, as {@link org.jiceng.unit.UnitTree#of} takes them. */
  public static final ValueDocument<ImmutableList<UnitRow>> UNITS = many("units", UnitRow.class);

  /** Who holds which seat, as {@link org.jiceng.organization.Roster#of} takes it. */
  public static final ValueDocument<ImmutableList<SeatRow>> ROSTER = many("roster", SeatRow.class);

  /** Who stands for what, as {@link org.jiceng.review.CandidateList#of} takes it. */
  public static final ValueDocument<ImmutableList<Candidate>> CANDIDATES =
      many("candidates", Candidate.class);

  /** Who was proposed by whom. */
  public static final ValueDocument<ImmutableList<Nomination>> NOMINATIONS =
      many("nominations", Nomination.class);

  /** Meetings that recommended, with their votes. */
  public static final ValueDocument<ImmutableList<Meeting>> RECOMMENDATIONS =
      many("recommendations", Meeting.class);

  /** What departments reply. */
  public static final ValueDocument<ImmutableList<Opinion>> OPINIONS =
      many("opinions", Opinion.class);

  /** What the review decided where the list leaves it to a decision. */
  public static final ValueDocument<ImmutableList<SoftDecision>> SOFT_DECISIONS =
      many("soft-decisions", SoftDecision.class);

  /** A method. */
  public static final ValueDocument<ElectionMethod> METHOD = one("method", ElectionMethod.class);

  /** A contest with its list and its method. */
  public static final ValueDocument<Contest> CONTEST = one("contest", Contest.class);

  /** A poll on several offices. */
  public static final ValueDocument<Poll> POLL = one("poll", Poll.class);

  /** Who attended. */
  public static final ValueDocument<Attendance> ATTENDANCE = one("attendance", Attendance.class);

  /** Ballots; for many there is {@link BallotFiles}. */
  public static final ValueDocument<ImmutableList<Ballot>> BALLOTS = many("ballots", Ballot.class);

  /** Totals from paper. */
  public static final ValueDocument<Totals> TOTALS = one("totals", Totals.class);

  /** What was decided after a count. */
  public static final ValueDocument<Decisions> DECISIONS = one("decisions", Decisions.class);

  private static final String PREFIX = "jiceng.";
  private static final String CONTENT = "content";

  private final Envelope envelope;
  private final BiFunction<JsonValue, IssueLog, Optional<T>> content;

  private ValueDocument(String name, BiFunction<JsonValue, IssueLog, Optional<T>> content) {
    this.envelope = new Envelope(PREFIX + name, 0);
    this.content = content;
  }

  private static <T> ValueDocument<T> one(String name, Class<T> type) {
    return new ValueDocument<>(name, (value, log) -> Contents.read(value, type, log));
  }

  private static <T> ValueDocument<ImmutableList<T>> many(String name, Class<T> type) {
    return new ValueDocument<>(name, (value, log) -> Contents.readAll(value, type, log));
  }

  /**
   * Writes {@code value} to {@code path}, replacing what is there; the file is written whole or not
   * at all.
   *
   * @throws IOException if it cannot be written; then what was there is still there
   */
  public void write(T value, Path path) throws IOException {
    WholeFile.write(path, toJson(value));
  }

  /** The document of {@code value}. */
  public String toJson(T value) {
    return JsonPrinter.print(members(value));
  }

  /** The SHA-256 of the canonical form of the document of {@code value}. */
  public String sha256(T value) {
    return CanonicalJson.sha256(JsonValue.of(members(value)));
  }

  private ImmutableMap<String, Object> members(T value) {
    return ImmutableMap.<String, Object>builder()
        .putAll(envelope.members())
        .put(CONTENT, SealedJson.tree(value))
        .buildOrThrow();
  }

  /**
   * What the file at {@code path}, which is UTF-8, holds.
   *
   * @throws IOException if it cannot be read
   */
  public Loaded<T> read(Path path) throws IOException {
    return read(Source.of(path));
  }

  /** What {@code source} holds. */
  public Loaded<T> read(Source source) {
    return envelope.read(source, this::content);
  }

  /** The name of the kind: {@code attendance}. */
  @Override
  public String toString() {
    return envelope.format().substring(PREFIX.length());
  }

  private Optional<T> content(OpenDocument document, IssueLog log) {
    document.passOver(ImmutableSet.of(CONTENT));
    return document.member(CONTENT).flatMap(value -> content.apply(value, log));
  }
}
