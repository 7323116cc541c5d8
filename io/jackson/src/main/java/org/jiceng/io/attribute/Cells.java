package org.jiceng.io.attribute;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jiceng.fact.PartialDate;
import org.jiceng.io.source.FileIssue;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueCode;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jiceng.person.Education;
import org.jiceng.person.IdentityNumber;
import org.jiceng.text.Language;
import org.jiceng.text.Text;
import org.jspecify.annotations.Nullable;

/** The parsers of cells that more than one table needs. */
public final class Cells {
  private static final String DAY_FORM = "1968-05-03";
  private static final String PARTIAL_FORM = "1968-05-03 | 1968-05 | 1968";

  private Cells() {}

  /** Reads a cell that may not be empty. */
  public static <T> CellParser<T> needed(CellParser<T> parser) {
    return printable(
        (cell, place) ->
            cell.isEmpty()
                ? refused(FileIssue.FILE_CELL_EMPTY, place, ImmutableMap.of())
                : parser.parse(cell, place),
        (text, from, to) -> from == to ? null : parser.plain(text, from, to));
  }

  /** Reads a cell that may be empty. */
  public static <T> CellParser<Optional<T>> optional(CellParser<T> parser) {
    CellParser<Optional<T>> there = parser.map(Optional::of);
    return printable(
        (cell, place) ->
            cell.isEmpty() ? Outcome.accepted(Optional.empty()) : there.parse(cell, place),
        (text, from, to) -> from == to ? Optional.empty() : there.plain(text, from, to));
  }

  /** White space around is dropped; a line feed in a name would break the texts it appears in. */
  private static <T> CellParser<T> printable(CellParser<T> parser, Plain<T> way) {
    return new PlainlyRead<>(
        (cell, place) -> {
          String stripped = cell.strip();
          return hasControl(stripped)
              ? refused(FileIssue.FILE_CELL_UNPRINTABLE, place, ImmutableMap.of())
              : parser.parse(stripped, place);
        },
        way);
  }

  private static boolean hasControl(String cell) {
    for (int at = 0; at < cell.length(); at++) {
      if (Character.isISOControl(cell.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code sign} needs no tidying, whatever is read of the cell. */
  public static boolean isPlain(char sign) {
    return Tidied.isPlain(sign);
  }

  /** The text as it is. */
  public static CellParser<String> text() {
    return plainly((cell, place) -> Outcome.accepted(cell), text -> text);
  }

  /** A name, of a unit or of a person, as {@link Change} says. */
  public static CellParser<String> name() {
    return plainly(tidied(Tidied.NAME, text()), text -> text);
  }

  /** How a person is called: a name that does not look like a number of somebody. */
  public static CellParser<String> label() {
    return tidied(Tidied.NAME, notPersonal(text()));
  }

  /** A key that is not a person's. */
  public static <T> CellParser<T> key(Function<String, T> of) {
    return plainly(tidied(Tidied.TOKEN, (cell, place) -> Outcome.accepted(of.apply(cell))), of);
  }

  /** A person's key: refused if it looks like an identity number or a telephone number. */
  public static <T> CellParser<T> personKey(Function<String, T> of) {
    return plainly(
        tidied(Tidied.TOKEN, notPersonal((cell, place) -> Outcome.accepted(of.apply(cell)))),
        text -> PersonalKeys.isOne(text) ? null : of.apply(text));
  }

  private static <T> CellParser<T> notPersonal(CellParser<T> parser) {
    return (cell, place) ->
        PersonalKeys.isOne(cell)
            ? refused(FileIssue.FILE_KEY_PERSONAL, place, ImmutableMap.of())
            : parser.parse(cell, place);
  }

  /**
   * An identity number of 18 characters. One of 15, and one that a spreadsheet damaged, is refused:
   * neither can be completed without a document.
   *
   * @param day a birth after it is refused
   */
  public static CellParser<IdentityNumber> identity(LocalDate day) {
    return tidied(Tidied.TOKEN, (cell, place) -> IdentityNumber.read(cell, day).toOutcome(place));
  }

  /** {@code parser}, which gives {@code make} of texts that need no tidying, if it is not null. */
  static <T> CellParser<T> plainly(
      CellParser<T> parser, Function<String, ? extends @Nullable T> make) {
    return new PlainlyRead<>(
        parser,
        (text, from, to) ->
            Tidied.isPlain(text, from, to) ? make.apply(new String(text, from, to - from)) : null);
  }

  /**
   * A cell as it was meant: what was changed is a notice, so that nothing is changed in silence. A
   * cell in which nothing is left counts as empty.
   */
  static <T> CellParser<T> tidied(ImmutableSet<Change> rules, CellParser<T> parser) {
    return (cell, place) -> {
      if (Tidied.isPlain(cell)) {
        return parser.parse(cell, place);
      }
      Tidied tidied = Tidied.of(cell, rules);
      if (tidied.changes().isEmpty()) {
        return parser.parse(cell, place);
      }
      return tidied.text().isEmpty()
          ? refused(FileIssue.FILE_CELL_EMPTY, place, ImmutableMap.of())
          : noticed(parser.parse(tidied.text(), place), tidied.changes(), place);
    };
  }

  private static <T> Outcome<T> noticed(
      Outcome<T> outcome, ImmutableSet<Change> changes, Place place) {
    if (!(outcome instanceof Outcome.Accepted<T> accepted)) {
      return outcome;
    }
    Issue notice =
        Issue.of(
            FileIssue.FILE_CELL_NORMALIZED,
            place,
            ImmutableMap.of("column", place.within(), "changes", changes));
    return new Outcome.Accepted<>(
        accepted.accepted(),
        ImmutableList.<Issue>builder().addAll(accepted.issues()).add(notice).build());
  }

  /** A constant by its name, or by its Chinese word if it has one. */
  public static <E extends Enum<E>> CellParser<E> oneOf(Class<E> type) {
    return oneOf(ImmutableList.copyOf(type.getEnumConstants()));
  }

  /** One of some constants by its name, or by its Chinese word if it has one. */
  public static <E extends Enum<E>> CellParser<E> oneOf(ImmutableCollection<E> allowed) {
    ImmutableMap<String, E> names = Maps.uniqueIndex(allowed, Enum::name);
    Map<String, E> words = new HashMap<>(names);
    for (E constant : allowed) {
      if (constant instanceof Text text) {
        words.putIfAbsent(text.in(Language.ZH), constant);
      }
    }
    return oneOf(words, names.keySet());
  }

  /** One of some values by the word for it. */
  public static <T> CellParser<T> oneOf(Map<String, T> allowed) {
    return oneOf(allowed, allowed.keySet());
  }

  /**
   * Looked up as it is first, so that a word may have a blank.
   *
   * @param told the words of which issues tell
   */
  private static <T> CellParser<T> oneOf(Map<String, T> allowed, Collection<String> told) {
    ImmutableMap<String, T> words = ImmutableMap.copyOf(allowed);
    ImmutableList<String> expected = ImmutableList.copyOf(told);
    CellParser<T> asTidied =
        tidied(
            Tidied.TOKEN,
            (cell, place) -> {
              T value = words.get(cell);
              return value != null
                  ? Outcome.accepted(value)
                  : refused(
                      FileIssue.FILE_VALUE_UNKNOWN,
                      place,
                      ImmutableMap.of("given", Quotation.ofWord(cell), "allowed", expected));
            });
    return (cell, place) -> {
      T value = words.get(cell);
      return value != null ? Outcome.accepted(value) : asTidied.parse(cell, place);
    };
  }

  /** A date known to the day, the month or the year, in one of the forms that people write. */
  public static CellParser<PartialDate> partialDate() {
    return new PlainlyRead<>(
        date(PARTIAL_FORM, Optional::of),
        (text, from, to) -> {
          LocalDate day = IsoDay.read(text, from, to);
          return day == null ? null : PartialDate.of(day);
        });
  }

  /** A date known to the day, in one of the forms that people write. */
  public static CellParser<LocalDate> day() {
    return new PlainlyRead<>(date(DAY_FORM, PartialDate::day), IsoDay::read);
  }

  /** {@code part} of a date, without which it is refused; another form than ISO's is a notice. */
  private static <T> CellParser<T> date(String form, Function<PartialDate, Optional<T>> part) {
    return tidied(
        Tidied.TOKEN,
        (cell, place) -> {
          Optional<PartialDate> usual = PartialDate.parse(cell);
          Optional<PartialDate> date = usual.or(() -> WrittenDate.read(cell));
          Optional<T> wanted = date.flatMap(part);
          if (wanted.isEmpty()) {
            FileIssue code =
                date.isPresent() ? FileIssue.FILE_DATE_NOT_A_DAY : WrittenDate.fault(cell);
            return refused(code, place, ImmutableMap.of("form", form));
          }
          Outcome<T> accepted = Outcome.accepted(wanted.get());
          return usual.isPresent()
              ? accepted
              : noticed(accepted, ImmutableSet.of(Change.DATE_FORM), place);
        });
  }

  /** A whole number from {@code least} to {@code greatest}. */
  public static CellParser<Integer> integer(int least, int greatest) {
    return number(Ints::tryParse, Range.closed(least, greatest));
  }

  /** The same, of larger numbers. */
  public static CellParser<Long> wholeNumber(long least, long greatest) {
    return number(Longs::tryParse, Range.closed(least, greatest));
  }

  /**
   * What {@code parse} makes of a cell, which is null where it is none, if {@code range} has it.
   */
  private static <N extends Number & Comparable<N>> CellParser<N> number(
      Function<String, @Nullable N> parse, Range<N> range) {
    return tidied(
        Tidied.TOKEN,
        (cell, place) ->
            Optional.ofNullable(parse.apply(cell))
                .filter(range)
                .map(Outcome::accepted)
                .orElseGet(
                    () ->
                        refused(
                            FileIssue.FILE_NUMBER_OUTSIDE,
                            place,
                            ImmutableMap.of(
                                "least", range.lowerEndpoint(),
                                "greatest", range.upperEndpoint()))));
  }

  /** A code of education. */
  public static CellParser<Education> education() {
    return tidied(
        Tidied.TOKEN,
        (cell, place) ->
            Optional.ofNullable(Ints.tryParse(cell))
                .flatMap(Education::of)
                .map(Outcome::accepted)
                .orElseGet(
                    () -> refused(FileIssue.FILE_EDUCATION_UNKNOWN, place, ImmutableMap.of())));
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
