package org.jiceng.fact;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jiceng.text.Bilingual;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Text;

/**
 * A flag, a whole number, an ordered code or a date: read as bounds within a declared range.
 *
 * <p>A subject that keeps its facts as primitives gives a reader of words ({@link Bounds#word(int,
 * int)}, {@link Bounds#NOT_KNOWN} for what is missing) and a body that owes what is missing;
 * reading it allocates nothing, and neither does reading a flag or a whole number that is always
 * known.
 *
 * @param <S> the subject's type
 */
public final class ScalarFact<S> implements Fact<S> {
  private static final Bounds NO_OR_YES = new Bounds(0, 1);
  private static final Bounds DAYS =
      new Bounds(
          (int) LocalDate.of(1, 1, 1).toEpochDay(), (int) LocalDate.of(9999, 12, 31).toEpochDay());
  private static final ImmutableList<Text> NO_YES =
      ImmutableList.of(new Bilingual("否", "no"), new Bilingual("是", "yes"));

  private final String key;
  private final Text label;
  private final Bounds range;
  private final ScalarReader<S> reader;
  private final Function<Integer, Text> words;

  private ScalarFact(
      String key, Text label, Bounds range, ScalarReader<S> reader, Function<Integer, Text> words) {
    this.key = key;
    this.label = label;
    this.range = range;
    this.reader = reader;
    this.words = words;
  }

  /** A flag that is always known: 1 if {@code reader} says so, else 0. */
  public static <S> ScalarFact<S> flag(String key, Text label, Predicate<? super S> reader) {
    return new ScalarFact<>(
        key,
        label,
        NO_OR_YES,
        ScalarReader.ofKnown(s -> Bounds.word(reader.test(s) ? 1 : 0)),
        NO_YES::get);
  }

  /** A flag as a word of 0 or 1; {@code keeper} owes it where it is missing. */
  public static <S> ScalarFact<S> flag(
      String key, Text label, Body keeper, ToLongFunction<? super S> words) {
    return new ScalarFact<>(
        key, label, NO_OR_YES, ScalarReader.ofWords(words, keeper), NO_YES::get);
  }

  /** A flag that may be missing. */
  public static <S> ScalarFact<S> flagEvidence(
      String key, Text label, Function<S, Evidence<Boolean>> reader) {
    return new ScalarFact<>(
        key,
        label,
        NO_OR_YES,
        ScalarReader.ofEvidence(reader, flag -> Bounds.exactly(flag ? 1 : 0)),
        NO_YES::get);
  }

  /** A whole number that is always known exactly, within {@code range}. */
  public static <S> ScalarFact<S> integer(
      String key, Text label, Bounds range, ToIntFunction<? super S> reader) {
    return integer(key, label, range, ScalarReader.ofKnown(s -> Bounds.word(reader.applyAsInt(s))));
  }

  /** A whole number within {@code range} as a word; {@code keeper} owes it where it is missing. */
  public static <S> ScalarFact<S> integer(
      String key, Text label, Bounds range, Body keeper, ToLongFunction<? super S> words) {
    return integer(key, label, range, ScalarReader.ofWords(words, keeper));
  }

  /** A whole number within {@code range} that may be missing or known only by its bounds. */
  public static <S> ScalarFact<S> bounded(
      String key, Text label, Bounds range, Function<S, Evidence<Bounds>> reader) {
    return integer(key, label, range, ScalarReader.ofEvidence(reader, bounds -> bounds));
  }

  private static <S> ScalarFact<S> integer(
      String key, Text label, Bounds range, ScalarReader<S> reader) {
    return new ScalarFact<>(key, label, range, reader, n -> Bilingual.same(Integer.toString(n)));
  }

  /** A code of an enum, ordered as its constants are. */
  @SuppressWarnings("EnumOrdinal") // the order is the documented meaning, and never stored
  public static <S, E extends Enum<E> & MessageKey> ScalarFact<S> code(
      String key, Text label, Class<E> codes, Function<S, Evidence<E>> reader) {
    return code(
        key, label, codes, ScalarReader.ofEvidence(reader, code -> Bounds.exactly(code.ordinal())));
  }

  /**
   * A code of an enum as the word of its place among the constants; {@code keeper} owes it where it
   * is missing.
   */
  public static <S, E extends Enum<E> & MessageKey> ScalarFact<S> code(
      String key, Text label, Class<E> codes, Body keeper, ToLongFunction<? super S> words) {
    return code(key, label, codes, ScalarReader.ofWords(words, keeper));
  }

  private static <S, E extends Enum<E> & MessageKey> ScalarFact<S> code(
      String key, Text label, Class<E> codes, ScalarReader<S> reader) {
    E[] constants = codes.getEnumConstants();
    return new ScalarFact<>(
        key, label, new Bounds(0, constants.length - 1), reader, n -> constants[n]);
  }

  /** A date, as days since 1970-01-01. */
  public static <S> ScalarFact<S> date(
      String key, Text label, Function<S, Evidence<PartialDate>> reader) {
    return date(
        key,
        label,
        ScalarReader.ofEvidence(
            reader,
            date ->
                new Bounds((int) date.earliest().toEpochDay(), (int) date.latest().toEpochDay())));
  }

  /**
   * A date as a word of its first and last day, in days since 1970-01-01; {@code keeper} owes it
   * where it is missing.
   */
  public static <S> ScalarFact<S> date(
      String key, Text label, Body keeper, ToLongFunction<? super S> words) {
    return date(key, label, ScalarReader.ofWords(words, keeper));
  }

  private static <S> ScalarFact<S> date(String key, Text label, ScalarReader<S> reader) {
    return new ScalarFact<>(
        key, label, DAYS, reader, n -> Bilingual.same(LocalDate.ofEpochDay(n).toString()));
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Text label() {
    return label;
  }

  /** The range within which every value lies. */
  public Bounds range() {
    return range;
  }

  /**
   * What is known of {@code subject}.
   *
   * @throws IllegalArgumentException if the value lies outside the declared range
   */
  public Evidence<Bounds> read(S subject) {
    Evidence<Bounds> evidence = reader.evidence(subject);
    evidence.value().ifPresent(bounds -> checkRange(bounds.least(), bounds.greatest()));
    return evidence;
  }

  /**
   * What is known of {@code subject} as one word: bounds, or {@link Bounds#NOT_KNOWN}.
   *
   * @throws IllegalArgumentException if the value lies outside the declared range
   */
  public long word(S subject) {
    long word = reader.word(subject);
    if (word != Bounds.NOT_KNOWN) {
      checkRange(Bounds.least(word), Bounds.greatest(word));
    }
    return word;
  }

  /** Reads the word, and leaves the range to be checked by the caller. */
  ToLongFunction<? super S> reader() {
    return reader.words();
  }

  private void checkRange(int least, int greatest) {
    if (least < range.least() || greatest > range.greatest()) {
      Bounds value = new Bounds(least, greatest);
      throw new IllegalArgumentException(key + ": " + value + " lies outside " + range);
    }
  }

  /** A value of this fact in words. */
  public Text words(int value) {
    return words.apply(value);
  }

  /** The key. */
  @Override
  public String toString() {
    return key;
  }
}
