package org.jiceng.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jiceng.io.attribute.CellParser;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.source.FileIssue;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;

/** The parsers of values that many shapes need. */
public final class Values {

  private Values() {}

  /** A string that is not empty, read like a cell. */
  public static <T> ValueParser<T> string(CellParser<T> cell) {
    return asCell(Cells.needed(cell));
  }

  /** A string that is read like a cell, which says itself whether it may be empty. */
  public static <T> ValueParser<T> asCell(CellParser<T> cell) {
    return value -> parse(value, JsonKind.STRING, text -> cell.parse(text, value.place()));
  }

  /** A string that may be empty. */
  public static ValueParser<String> stringOrEmpty() {
    CellParser<Optional<String>> optional = Cells.optional(Cells.text());
    return value ->
        parse(
            value,
            JsonKind.STRING,
            text -> optional.parse(text, value.place()).map(read -> read.orElse("")));
  }

  /** A whole number from {@code least} to {@code greatest}. */
  public static ValueParser<Integer> integer(int least, int greatest) {
    return number(Cells.integer(least, greatest));
  }

  /** The same, of larger numbers. */
  public static ValueParser<Long> wholeNumber(long least, long greatest) {
    return number(Cells.wholeNumber(least, greatest));
  }

  /** A number that is read like a cell. */
  private static <T> ValueParser<T> number(CellParser<T> cell) {
    return value -> parse(value, JsonKind.NUMBER, text -> cell.parse(text, value.place()));
  }

  /** True or false. */
  public static ValueParser<Boolean> bool() {
    return value ->
        parse(value, JsonKind.BOOLEAN, text -> Outcome.accepted(Boolean.parseBoolean(text)));
  }

  /** An array, each of whose elements is read by {@code element}. */
  public static <T> ValueParser<ImmutableList<T>> list(ValueParser<T> element) {
    return value -> {
      if (!(value instanceof JsonValue.ArrayValue array)) {
        return refused(value, JsonKind.ARRAY);
      }
      IssueLog log = new IssueLog();
      ImmutableList.Builder<T> elements = ImmutableList.builder();
      Patience patience = new Patience(array.place(), log);
      for (JsonValue each : array.elements()) {
        Outcome<T> read = element.parse(each);
        if (!patience.tell(read)) {
          break;
        }
        read.value().ifPresent(elements::add);
      }
      return Outcome.of(log, elements::build);
    };
  }

  /** An object as a map: each name is read by {@code key}, each value by {@code member}. */
  public static <K, V> ValueParser<ImmutableMap<K, V>> map(
      CellParser<K> key, ValueParser<V> member) {
    CellParser<K> name = Cells.needed(key);
    return value -> {
      if (!(value instanceof JsonValue.ObjectValue object)) {
        return refused(value, JsonKind.OBJECT);
      }
      IssueLog log = new IssueLog();
      Map<K, V> entries = new LinkedHashMap<>();
      Patience patience = new Patience(object.place(), log);
      object
          .members()
          .forEach(
              (written, each) -> {
                Outcome<K> under = name.parse(written, each.place());
                Outcome<V> read = member.parse(each);
                patience.tell(under);
                patience.tell(read);
                if (under.value().isPresent() && read.value().isPresent()) {
                  put(under.value().get(), read.value().get(), entries, each.place(), log);
                }
              });
      return Outcome.of(log, () -> ImmutableMap.copyOf(entries));
    };
  }

  /** Two names that differ in the white space around them are one. */
  private static <K, V> void put(K key, V value, Map<K, V> entries, Place place, IssueLog log) {
    if (entries.putIfAbsent(key, value) != null) {
      log.add(FileIssue.FILE_MEMBER_DUPLICATE, place, ImmutableMap.of("member", key.toString()));
    }
  }

  static <T> Outcome<T> refused(JsonValue value, JsonKind wanted) {
    return Outcome.refused(
        Issue.of(
            FileIssue.FILE_TYPE_WRONG,
            value.place(),
            ImmutableMap.of("wanted", wanted, "given", value.kind())));
  }

  private static <T> Outcome<T> parse(
      JsonValue value, JsonKind wanted, Function<String, Outcome<T>> read) {
    return value instanceof JsonValue.ScalarValue scalar && scalar.kind() == wanted
        ? read.apply(scalar.text())
        : refused(value, wanted);
  }
}
