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
import org.jiceng.io.source.Limit;
import org.jiceng.io.source.Limits;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;

/** Text to values. The one place that knows Jackson's reader of JSON. */
final class JsonTree {
  private static final JsonFactory USUAL = factory(Limits.usual());

  private final JsonParser parser;
  private final Place before;
  private final Limits limits;
  private final IssueLog log;
  private final Patience patience;

  private Spot spot;
  private int depth;
  private long values;
  private boolean ahead;
  private boolean unpaired;

  private JsonTree(JsonParser parser, Place before, Limits limits, IssueLog log) {
    this.parser = parser;
    this.before = before;
    this.limits = limits;
    this.log = log;
    this.patience = new Patience(before.line(before.line() + 1), log);
    this.spot = Spot.root(before.line(before.line() + 1));
  }

  /** More than a limit allows; it does not leave this class. */
  private static final class Excess extends Exception {
    private static final long serialVersionUID = 1;

    private final Limit limit;

    Excess(Limit limit) {
      super(limit.name(), null, false, false);
      this.limit = limit;
    }
  }

  /**
   * The only value in {@code text}; empty, with issues, if there is none, something follows it, or
   * a limit is exceeded.
   *
   * @param before the line before the text, so that the text's first line follows it
   */
  static Optional<JsonValue> read(String text, Place before, Limits limits, IssueLog log) {
    JsonFactory factory = limits == Limits.usual() ? USUAL : factory(limits);
    try (JsonParser parser = factory.createParser(text)) {
      return new JsonTree(parser, before, limits, log).read();
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading from memory", impossible);
    }
  }

  private static JsonFactory factory(Limits limits) {
    return JsonFactory.builder()
        // Names come from anybody: none is kept beyond its document, and none can be made to clash.
        .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxStringLength(limits.mostAsInt(Limit.TEXT))
                .maxNumberLength(limits.mostAsInt(Limit.NUMBER))
                // One more than ours, which knows the place.
                .maxNestingDepth(limits.mostAsInt(Limit.DEPTH) + 1)
                .build())
        .build();
  }

  private Optional<JsonValue> read() throws IOException {
    try {
      next();
      JsonValue value = value(Spot.root(line()));
      if (next() == null) {
        return Optional.of(value).filter(whole -> !unpaired);
      }
      reportBroken();
    } catch (Excess excess) {
      limits.report(excess.limit, excess.limit == Limit.DEPTH ? spot.line() : spot.place(), log);
    } catch (StreamConstraintsException excess) {
      // Numbers are read ahead, texts only when they are asked for; a name is told by the first
      // word of the exception's text and by nothing else.
      if (ahead && !excess.getOriginalMessage().startsWith("Name")) {
        limits.report(Limit.NUMBER, numberAhead().place(), log);
      } else {
        limits.report(Limit.TEXT, spot.place(), log);
      }
    } catch (JsonProcessingException broken) {
      reportBroken();
    }
    return Optional.empty();
  }

  private JsonValue value(Spot at) throws IOException, Excess {
    spot = at;
    count();
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(at);
      case START_ARRAY -> array(at);
      case VALUE_STRING -> scalar(at, JsonKind.STRING);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(at, JsonKind.NUMBER);
      case VALUE_TRUE, VALUE_FALSE -> scalar(at, JsonKind.BOOLEAN);
      default -> scalar(at, JsonKind.NULL);
    };
  }

  private void count() throws Excess {
    values++;
    if (!limits.allow(Limit.VALUES, values)) {
      throw new Excess(Limit.VALUES);
    }
  }

  private JsonValue scalar(Spot at, JsonKind kind) throws IOException {
    String text = parser.getText();
    checkPairs(text, at);
    return new JsonValue.ScalarValue(at, kind, text);
  }

  private JsonValue object(Spot at) throws IOException, Excess {
    descend();
    Map<String, JsonValue> members = new LinkedHashMap<>();
    while (nextMember(at) != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      spot = at.member(name, line());
      checkName(name);
      parser.nextToken();
      JsonValue value = value(at.member(name, line()));
      if (members.putIfAbsent(name, value) != null) {
        patience.tell(
            Issue.of(
                FileIssue.FILE_MEMBER_DUPLICATE,
                value.place(),
                ImmutableMap.of("member", Quotation.of(name))));
      }
    }
    depth--;
    return new JsonValue.ObjectValue(at, ImmutableMap.copyOf(members));
  }

  private JsonValue array(Spot at) throws IOException, Excess {
    descend();
    ImmutableList.Builder<JsonValue> elements = ImmutableList.builder();
    for (int index = 0; nextElement(at, index) != JsonToken.END_ARRAY; index++) {
      elements.add(value(at.element(index, line())));
    }
    depth--;
    return new JsonValue.ArrayValue(at, elements.build());
  }

  private JsonToken nextMember(Spot object) throws IOException {
    spot = object;
    return next();
  }

  private JsonToken nextElement(Spot array, int index) throws IOException {
    spot = array.element(index, line());
    return next();
  }

  private JsonToken next() throws IOException {
    ahead = true;
    JsonToken next = parser.nextToken();
    ahead = false;
    return next;
  }

  /** In an object the parser has read the number behind a name before it gives the name. */
  private Spot numberAhead() throws IOException {
    String name = parser.currentName();
    return parser.getParsingContext().inObject() && name != null
        ? spot.member(name, spot.line())
        : spot;
  }

  private void descend() throws Excess {
    depth++;
    if (!limits.allow(Limit.DEPTH, depth)) {
      throw new Excess(Limit.DEPTH);
    }
  }

  private void checkName(String name) throws Excess {
    if (!limits.allow(Limit.TEXT, name.length())) {
      throw new Excess(Limit.TEXT);
    }
    checkPairs(name, spot);
  }

  /** Half a character cannot be written again, so it is not read either. */
  private void checkPairs(String text, Spot at) {
    if (text.codePoints().anyMatch(Spot::isHalf)) {
      unpaired = true;
      patience.tell(Issue.of(FileIssue.FILE_TEXT_UNPAIRED, at.place(), ImmutableMap.of()));
    }
  }

  private void reportBroken() {
    log.add(
        FileIssue.FILE_JSON_BROKEN,
        line(parser.currentLocation().getLineNr()),
        ImmutableMap.of("column", parser.currentLocation().getColumnNr()));
  }

  private Place line() {
    return line(parser.currentTokenLocation().getLineNr());
  }

  /** Values of one line share its place. */
  private Place line(int number) {
    int line = before.line() + number;
    if (spot.line().line() == line) {
      return spot.line();
    }
    return before.line(line);
  }
}
