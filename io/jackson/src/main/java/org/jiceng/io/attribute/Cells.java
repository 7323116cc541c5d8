package org.jiceng.io.attribute;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jiceng.fact.PartialDate;
import org.jiceng.io.source.FileIssue;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueCode;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.person.Education;

/** The parsers of cells that more than one table needs. */
public final class Cells {
  private static final String DAY_FORM = "1968-05-03";
  private static final String PARTIAL_FORM = "1968-05-03 | 1968-05 | 1968";
  // Identity numbers of both generations, also as spreadsheets damage them; mobile telephones.
  private static final Pattern PERSONAL_KEY =
      Pattern.compile("\\d{15}|\\d{17}[0-9Xx]|\\d(\\.\\d+)?[Ee]\\+1[4-7]|1[3-9]\\d{9}");

  private Cells() {}

  /** Reads a cell that may not be empty. */
  public static <T> CellParser<T> needed(CellParser<T> parser) {
    return printable(
        (cell, place) ->
            cell.isEmpty()
                ? refused(FileIssue.FILE_CELL_EMPTY, place, ImmutableMap.of())
                : parser.parse(cell, place));
  }

  /** Reads a cell that may be empty. */
  public static <T> CellParser<Optional<T>> optional(CellParser<T> parser) {
    return printable(
        (cell, place) ->
            cell.isEmpty()
                ? Outcome.accepted(Optional.empty())
                : parser
                    .parse(cell, place)
                    .fold(value -> Outcome.accepted(Optional.of(value)), Outcome.Refused::new));
  }

  /** White space around is dropped; a line feed in a name would break the texts it appears in. */
  private static <T> CellParser<T> printable(CellParser<T> parser) {
    return (cell, place) ->
        cell.strip().chars().anyMatch(Character::isISOControl)
            ? refused(FileIssue.FILE_CELL_UNPRINTABLE, place, ImmutableMap.of())
            : parser.parse(cell.strip(), place);
  }

  /** The text as it is. */
  public static CellParser<String> text() {
    return (cell, place) -> Outcome.accepted(cell);
  }

  /** A key that is not a person's. */
  public static <T> CellParser<T> key(Function<String, T> of) {
    return (cell, place) -> Outcome.accepted(of.apply(cell));
  }

  /** A person's key: refused if it looks like an identity number or a telephone number. */
  public static <T> CellParser<T> personKey(Function<String, T> of) {
    return (cell, place) ->
        PERSONAL_KEY.matcher(cell).matches()
            ? refused(FileIssue.FILE_KEY_PERSONAL, place, ImmutableMap.of())
            : Outcome.accepted(of.apply(cell));
  }

  /** A constant by its name. */
  public static <E extends Enum<E>> CellParser<E> oneOf(Class<E> type) {
    return oneOf(ImmutableList.copyOf(type.getEnumConstants()));
  }

  /** One of some constants by its name. */
  public static <E extends Enum<E>> CellParser<E> oneOf(ImmutableCollection<E> allowed) {
    return oneOf(Maps.uniqueIndex(allowed, Enum::name));
  }

  /** One of some values by the word for it. */
  public static <T> CellParser<T> oneOf(Map<String, T> allowed) {
    return (cell, place) ->
        Optional.ofNullable(allowed.get(cell))
            .map(Outcome::accepted)
            .orElseGet(
                () ->
                    refused(
                        FileIssue.FILE_VALUE_UNKNOWN,
                        place,
                        ImmutableMap.of(
                            "given",
                            Quotation.ofWord(cell),
                            "allowed",
                            ImmutableList.copyOf(allowed.keySet()))));
  }

  /** A date known to the day, the month or the year. */
  public static CellParser<PartialDate> partialDate() {
    return (cell, place) ->
        PartialDate.parse(cell)
            .map(Outcome::accepted)
            .orElseGet(() -> dateRefused(FileIssue.FILE_DATE_MALFORMED, place, PARTIAL_FORM));
  }

  /** A date known to the day. */
  public static CellParser<LocalDate> day() {
    return (cell, place) -> {
      Optional<PartialDate> date = PartialDate.parse(cell);
      return date.flatMap(PartialDate::day)
          .map(Outcome::accepted)
          .orElseGet(
              () ->
                  dateRefused(
                      date.isPresent()
                          ? FileIssue.FILE_DATE_NOT_A_DAY
                          : FileIssue.FILE_DATE_MALFORMED,
                      place,
                      DAY_FORM));
    };
  }

  /** A code of education. */
  public static CellParser<Education> education() {
    return (cell, place) ->
        Optional.ofNullable(Ints.tryParse(cell))
            .flatMap(Education::of)
            .map(Outcome::accepted)
            .orElseGet(() -> refused(FileIssue.FILE_EDUCATION_UNKNOWN, place, ImmutableMap.of()));
  }

  private static <T> Outcome<T> dateRefused(FileIssue code, Place place, String form) {
    return refused(code, place, ImmutableMap.of("form", form));
  }

  private static <T> Outcome<T> refused(
      IssueCode code, Place place, ImmutableMap<String, ?> arguments) {
    return Outcome.refused(
        Issue.of(
            code,
            place,
            ImmutableMap.<String, Object>builder()
                .put("column", place.within())
                .putAll(arguments)
                .buildOrThrow()));
  }
}
