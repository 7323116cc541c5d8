package org.jiceng.io.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jiceng.io.attribute.Quotation;
import org.jiceng.io.json.CanonicalJson;
import org.jiceng.io.json.Documents;
import org.jiceng.io.json.JsonKind;
import org.jiceng.io.json.JsonValue;
import org.jiceng.io.source.DocumentIssue;
import org.jiceng.io.source.FileIssue;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueCode;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Loaded;
import org.jiceng.issue.Outcome;

/**
 * What stands around the content of every document: what kind of document it is, and by which
 * version of its rules it was written. As long as the version is 0 the rules may still change.
 *
 * @param format the kind
 * @param newest the newest version that is known
 */
public record Envelope(String format, int newest) {
  public static final String FORMAT = "format";
  public static final String VERSION = "version";

  /** The SHA-256 of the canonical form of the whole document without this member. */
  public static final String HASH = "sha256";

  /** {@code members} with their hash at the end. */
  public static ImmutableMap<String, Object> hashed(Map<String, Object> members) {
    return ImmutableMap.<String, Object>builder()
        .putAll(members)
        .put(HASH, CanonicalJson.sha256(JsonValue.of(members)))
        .buildOrThrow();
  }

  /** Its own members. */
  public ImmutableMap<String, Object> members() {
    return ImmutableMap.of(FORMAT, format, VERSION, newest);
  }

  /** What {@code reading} makes of the document in {@code source}. */
  public <T> Loaded<T> read(
      Source source, BiFunction<OpenDocument, IssueLog, Optional<T>> reading) {
    IssueLog log = new IssueLog();
    return open(source, log)
        .flatMap(document -> reading.apply(document, log))
        .map(value -> Loaded.of(value, log))
        .orElseGet(() -> Loaded.nothing(log));
  }

  /**
   * Every difference of the document in {@code source} from {@code wanted}, each an error. A member
   * that is none of {@code known} is a warning.
   */
  public ImmutableList<Issue> compare(
      Source source, ImmutableSet<String> known, ImmutableMap<String, Object> wanted) {
    IssueLog log = new IssueLog();
    open(source, log)
        .map(document -> document.passOver(known))
        .ifPresent(
            document -> document.compare(JsonValue.of(wanted), DocumentIssue.DOCUMENT_DIFFERS));
    return log.sorted();
  }

  private Optional<OpenDocument> open(Source source, IssueLog log) {
    return Documents.read(source, Outcome::accepted, log)
        .flatMap(value -> open(value, log))
        .map(document -> new OpenDocument(document, log));
  }

  /**
   * The members of {@code value} if it is such a document; empty, with issues, if it is another one
   * or newer: what a newer one says may not be what it seems.
   */
  private Optional<JsonValue.ObjectValue> open(JsonValue value, IssueLog log) {
    if (!(value instanceof JsonValue.ObjectValue document)) {
      log.add(
          FileIssue.FILE_TYPE_WRONG,
          value.place(),
          ImmutableMap.of("wanted", JsonKind.OBJECT, "given", value.kind()));
      return Optional.empty();
    }
    boolean isFormat = isFormat(document, log);
    boolean isVersion = isVersion(document, log);
    return isFormat && isVersion ? Optional.of(document) : Optional.empty();
  }

  /** Warns of each member of {@code document} that is neither of the envelope nor {@code known}. */
  static void passOver(JsonValue.ObjectValue document, ImmutableSet<String> known, IssueLog log) {
    document
        .members()
        .forEach(
            (name, value) -> {
              if (!name.equals(FORMAT) && !name.equals(VERSION) && !known.contains(name)) {
                log.add(
                    FileIssue.FILE_MEMBER_UNKNOWN,
                    value.place(),
                    ImmutableMap.of("member", Quotation.of(name), "expected", known));
              }
            });
  }

  private boolean isFormat(JsonValue.ObjectValue document, IssueLog log) {
    Optional<JsonValue.ScalarValue> given = scalar(document, FORMAT, log);
    boolean same = given.filter(scalar -> scalar.text().equals(format)).isPresent();
    if (given.isPresent() && !same) {
      report(
          DocumentIssue.DOCUMENT_FORMAT_OTHER,
          given.get(),
          ImmutableMap.of("given", Quotation.of(given.get().text()), "wanted", format),
          log);
    }
    return same;
  }

  private boolean isVersion(JsonValue.ObjectValue document, IssueLog log) {
    Optional<JsonValue.ScalarValue> given = scalar(document, VERSION, log);
    if (given.isEmpty()) {
      return false;
    }
    String number = given.get().text();
    boolean known =
        given.get().kind() == JsonKind.NUMBER
            && number.matches("[0-9]{1,9}")
            && Integer.parseInt(number) <= newest;
    if (!known) {
      report(
          DocumentIssue.DOCUMENT_VERSION_NEWER,
          given.get(),
          ImmutableMap.of("given", Quotation.of(number), "format", format, "newest", newest),
          log);
    }
    return known;
  }

  private static Optional<JsonValue.ScalarValue> scalar(
      JsonValue.ObjectValue document, String name, IssueLog log) {
    JsonValue value = document.members().get(name);
    if (value instanceof JsonValue.ScalarValue scalar && scalar.kind() != JsonKind.NULL) {
      return Optional.of(scalar);
    }
    log.add(
        FileIssue.FILE_MEMBER_MISSING,
        document.place().at(document.place().within() + "/" + name),
        ImmutableMap.of("member", name));
    return Optional.empty();
  }

  private static void report(
      IssueCode code, JsonValue where, ImmutableMap<String, ?> arguments, IssueLog log) {
    log.add(code, where.place(), arguments);
  }
}
