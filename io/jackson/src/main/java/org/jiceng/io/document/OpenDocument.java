package org.jiceng.io.document;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jiceng.io.attribute.Quotation;
import org.jiceng.io.databind.SealedJson;
import org.jiceng.io.json.CanonicalJson;
import org.jiceng.io.json.Differences;
import org.jiceng.io.json.JsonKind;
import org.jiceng.io.json.JsonValue;
import org.jiceng.io.json.ValueParser;
import org.jiceng.io.source.DocumentIssue;
import org.jiceng.io.source.FileIssue;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueCode;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.text.Language;
import org.jiceng.text.Text;

/**
 * An object of a document whose members are taken one by one; a log is told at which place one is
 * missing, cannot be read, or is not what it should be. Mutable, for one document.
 */
public final class OpenDocument {
  /** As many differences as anybody reads: a document may be made to have one for each value. */
  private static final int MOST = 1_000;

  private final JsonValue.ObjectValue object;
  private final IssueLog log;

  OpenDocument(JsonValue.ObjectValue object, IssueLog log) {
    this.object = object;
    this.log = log;
  }

  /** The object itself. */
  public JsonValue value() {
    return object;
  }

  /** Whether there is a member of {@code name}. */
  public boolean has(String name) {
    return object.members().containsKey(name);
  }

  /** Where this stands. */
  public Place place() {
    return object.place();
  }

  /** Where the member of {@code name} stands, or would stand. */
  public Place place(String name) {
    JsonValue value = object.members().get(name);
    return value != null ? value.place() : place().at(place().within() + "/" + name);
  }

  /** The member of {@code name}, which may not be missing. */
  public Optional<JsonValue> member(String name) {
    Optional<JsonValue> value = Optional.ofNullable(object.members().get(name));
    if (value.isEmpty()) {
      log.add(FileIssue.FILE_MEMBER_MISSING, place(name), ImmutableMap.of("member", name));
    }
    return value;
  }

  /** The object of {@code name}, which may not be missing. */
  public Optional<OpenDocument> inside(String name) {
    return member(name).flatMap(this::object);
  }

  /** The value of ours that this is as a whole. */
  public <T> Optional<T> as(Class<T> type) {
    return Contents.read(object, type, log);
  }

  /** What {@code parser} makes of the member of {@code name}. */
  public <T> Optional<T> parse(String name, ValueParser<T> parser) {
    return member(name)
        .flatMap(
            value -> {
              Outcome<T> read = parser.parse(value);
              log.addAll(read.issues());
              return read.value();
            });
  }

  /** The value of ours that the member of {@code name} is. */
  public <T> Optional<T> read(String name, Class<T> type) {
    return read(name, json -> SealedJson.read(json, type));
  }

  /** What {@code reading} makes of the member of {@code name}. */
  public <T> Optional<T> read(String name, Function<String, Outcome<T>> reading) {
    return member(name)
        .flatMap(
            value -> {
              Outcome<T> read = reading.apply(CanonicalJson.text(value));
              read.issues().forEach(issue -> add(issue, Pointed.at(value, issue.place().within())));
              return read.value();
            });
  }

  /** Every value of the array that the member of {@code name} is, as far as it can be read. */
  public <T> Optional<ImmutableList<T>> readAll(String name, Class<T> type) {
    return member(name).flatMap(value -> Contents.readAll(value, type, log));
  }

  /** Every object of the array that the member of {@code name} is. */
  public Optional<ImmutableList<OpenDocument>> objects(String name) {
    return member(name)
        .flatMap(
            value -> {
              if (!(value instanceof JsonValue.ArrayValue array)) {
                refuse(value, JsonKind.ARRAY);
                return Optional.empty();
              }
              return Optional.of(
                  array.elements().stream()
                      .flatMap(each -> object(each).stream())
                      .collect(toImmutableList()));
            });
  }

  private Optional<OpenDocument> object(JsonValue value) {
    if (value instanceof JsonValue.ObjectValue inner) {
      return Optional.of(new OpenDocument(inner, log));
    }
    refuse(value, JsonKind.OBJECT);
    return Optional.empty();
  }

  private void refuse(JsonValue value, JsonKind wanted) {
    log.add(
        FileIssue.FILE_TYPE_WRONG,
        value.place(),
        ImmutableMap.of("wanted", wanted, "given", value.kind()));
  }

  /**
   * Adds the errors of {@code outcome}, which is about this object as a whole. What they quote
   * comes from the document, and may be more than a line.
   */
  public void addErrors(Outcome<?> outcome) {
    outcome.issues().stream()
        .filter(Issue::isError)
        .forEach(
            issue ->
                log.add(
                    issue.code(),
                    place(),
                    Maps.transformValues(issue.message().arguments(), OpenDocument::quoted)));
  }

  private static Object quoted(Object argument) {
    boolean isLine =
        argument instanceof Text text
            ? Stream.of(Language.values()).map(text::in).noneMatch(OpenDocument::isBroken)
            : !isBroken(argument.toString());
    return isLine ? argument : Quotation.of(argument.toString());
  }

  private static boolean isBroken(String text) {
    return text.chars().anyMatch(Character::isISOControl);
  }

  private void add(Issue issue, Place where) {
    log.add(new Issue(issue.code(), where, issue.message()));
  }

  /** Compares what is written as the hash of this object without it. */
  public void compareHash() {
    compareHash(Envelope.HASH, CanonicalJson.sha256Without(Envelope.HASH, object));
  }

  /** Compares the member of {@code name} with the hash that it should be. */
  public void compareHash(String name, String actual) {
    member(name)
        .filter(given -> !isString(given, actual))
        .ifPresent(
            given ->
                log.add(
                    DocumentIssue.DOCUMENT_HASH_DIFFERS,
                    given.place(),
                    ImmutableMap.of("actual", actual)));
  }

  private static boolean isString(JsonValue given, String text) {
    return given instanceof JsonValue.ScalarValue scalar
        && scalar.kind() == JsonKind.STRING
        && scalar.text().equals(text);
  }

  /** Warns of members that are none of {@code known}, and leaves them out. */
  public OpenDocument passOver(ImmutableSet<String> known) {
    Envelope.passOver(object, known, log);
    return only(
        name ->
            name.equals(Envelope.FORMAT) || name.equals(Envelope.VERSION) || known.contains(name));
  }

  /** This without {@code names}. */
  public OpenDocument without(ImmutableSet<String> names) {
    return only(name -> !names.contains(name));
  }

  /** This with no members but those {@code wanted}. */
  public OpenDocument only(Predicate<String> wanted) {
    return new OpenDocument(
        new JsonValue.ObjectValue(
            object.spot(), ImmutableMap.copyOf(Maps.filterKeys(object.members(), wanted::test))),
        log);
  }

  /** Tells of every difference from {@code wanted}, as an issue of {@code code} at its place. */
  public void compare(JsonValue wanted, IssueCode code) {
    compare(object, wanted, code, log);
  }

  /** Tells {@code log} of every difference of {@code given} from {@code wanted}. */
  public static void compare(JsonValue given, JsonValue wanted, IssueCode code, IssueLog log) {
    int before = log.size();
    Differences.find(
        given,
        wanted,
        (place, one, two) -> {
          int told = log.size() - before;
          if (told < MOST) {
            log.add(code, place, ImmutableMap.of("given", one, "wanted", two));
          } else if (told == MOST) {
            log.add(FileIssue.FILE_PROBLEMS_MORE, given.place(), ImmutableMap.of("most", MOST));
          }
        });
  }
}
