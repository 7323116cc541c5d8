package org.jiceng.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jiceng.io.attribute.Quotation;
import org.jiceng.io.source.FileIssue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;

/** Text to values. The one place that knows Jackson's reader of JSON. */
final class JsonTree {
  // None of our documents is deeper than ten; a bomb of brackets must not reach our recursion.
  private static final int DEEPEST = 64;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private final JsonParser parser;
  private final Place before;
  private final IssueLog log;

  private JsonTree(JsonParser parser, Place before, IssueLog log) {
    this.parser = parser;
    this.before = before;
    this.log = log;
  }

  /**
   * The only value in {@code text}; empty, with issues, if there is none or something follows it.
   *
   * @param before the line before the text, so that the text's first line follows it
   */
  static Optional<JsonValue> read(String text, Place before, IssueLog log) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      JsonTree tree = new JsonTree(parser, before, log);
      try {
        parser.nextToken();
        JsonValue value = tree.value("");
        if (parser.nextToken() == null) {
          return Optional.of(value);
        }
        tree.report(FileIssue.FILE_JSON_BROKEN);
      } catch (StreamConstraintsException excess) {
        tree.report(FileIssue.FILE_LIMIT_EXCEEDED);
      } catch (JsonProcessingException broken) {
        tree.report(FileIssue.FILE_JSON_BROKEN);
      }
      return Optional.empty();
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading from memory", impossible);
    }
  }

  private JsonValue value(String pointer) throws IOException {
    Place place = place(parser.currentTokenLocation().getLineNr()).at(pointer);
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(place);
      case START_ARRAY -> array(place);
      case VALUE_STRING -> scalar(place, JsonKind.STRING);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(place, JsonKind.NUMBER);
      case VALUE_TRUE, VALUE_FALSE -> scalar(place, JsonKind.BOOLEAN);
      default -> scalar(place, JsonKind.NULL);
    };
  }

  private JsonValue scalar(Place place, JsonKind kind) throws IOException {
    return new JsonValue.ScalarValue(place, kind, parser.getText());
  }

  private JsonValue object(Place place) throws IOException {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      JsonValue value = value(place.within() + "/" + escaped(name));
      if (members.putIfAbsent(name, value) != null) {
        log.add(
            FileIssue.FILE_MEMBER_DUPLICATE,
            value.place(),
            ImmutableMap.of("member", Quotation.of(name)));
      }
    }
    return new JsonValue.ObjectValue(place, ImmutableMap.copyOf(members));
  }

  private JsonValue array(Place place) throws IOException {
    ImmutableList.Builder<JsonValue> elements = ImmutableList.builder();
    int index = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(place.within() + "/" + index));
      index++;
    }
    return new JsonValue.ArrayValue(place, elements.build());
  }

  /** RFC 6901; a name that may not be quoted is not quoted in a place either. */
  private static String escaped(String name) {
    return Quotation.of(name).replace("~", "~0").replace("/", "~1");
  }

  private void report(FileIssue code) {
    log.add(
        code,
        place(parser.currentLocation().getLineNr()),
        ImmutableMap.of("column", parser.currentLocation().getColumnNr()));
  }

  private Place place(int line) {
    return before.line(before.line() + line);
  }
}
