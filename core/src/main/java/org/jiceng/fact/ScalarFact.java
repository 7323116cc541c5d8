package org.jiceng.fact;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jiceng.text.Bilingual;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Text;

/**
 * A flag, a whole number, an ordered code or a date: read as bounds within a declared range.
 *
 * @param <S> the subject's type
 */
public final class ScalarFact<S> implements Fact<S> {
  private static final ImmutableList<Text> NO_YES =
      ImmutableList.of(new Bilingual("否", "no"), new Bilingual("是", "yes"));

  private final String key;
  private final Text label;
  private final Bounds range;
  private final Function<S, Evidence<Bounds>> reader;
  private final Function<Integer, Text> words;

  private ScalarFact(
      String key,
      Text label,
      Bounds range,
      Function<S, Evidence<Bounds>> reader,
      Function<Integer, Text> words) {
    this.key = key;
    this.label = label;
    this.range = range;
    this.reader = reader;
    this.words = words;
  }

  /** A flag that is always known: 1 if {@code reader} says so, else 0. */
  public static <S> ScalarFact<S> flag(String key, Text label, Predicate<? super S> reader) {
    return flagEvidence(key, label, s -> Evidence.known(reader.test(s)));
  }

  /** A flag that may be missing. */
  public static <S> ScalarFact<S> flagEvidence(
      String key, Text label, Function<S, Evidence<Boolean>> reader) {
    return new ScalarFact<>(
        key,
        label,
        new Bounds(0, 1),
        s -> map(reader.apply(s), flag -> Bounds.exactly(flag ? 1 : 0)),
        NO_YES::get);
  }

  /** A whole number that is always known exactly, within {@code range}. */
  public static <S> ScalarFact<S> integer(
      String key, Text label, Bounds range, ToIntFunction<? super S> reader) {
    return bounded(key, label, range, s -> Evidence.known(Bounds.exactly(reader.applyAsInt(s))));
  }

  /** A whole number within {@code range} that may be missing or known only by its bounds. */
  public static <S> ScalarFact<S> bounded(
      String key, Text label, Bounds range, Function<S, Evidence<Bounds>> reader) {
    return new ScalarFact<>(key, label, range, reader, n -> Bilingual.same(Integer.toString(n)));
  }

  /** A code of an enum, ordered as its constants are. */
  @SuppressWarnings("EnumOrdinal") // the order is the documented meaning, and never stored
  public static <S, E extends Enum<E> & MessageKey> ScalarFact<S> code(
      String key, Text label, Class<E> codes, Function<S, Evidence<E>> reader) {
    E[] constants = codes.getEnumConstants();
    return new ScalarFact<>(
        key,
        label,
        new Bounds(0, constants.length - 1),
        s -> map(reader.apply(s), code -> Bounds.exactly(code.ordinal())),
        n -> constants[n]);
  }

  /** A date, as days since 1970-01-01. */
  public static <S> ScalarFact<S> date(
      String key, Text label, Function<S, Evidence<PartialDate>> reader) {
    return new ScalarFact<>(
        key,
        label,
        new Bounds(
            (int) LocalDate.of(1, 1, 1).toEpochDay(),
            (int) LocalDate.of(9999, 12, 31).toEpochDay()),
        s ->
            map(
                reader.apply(s),
                date ->
                    new Bounds(
                        (int) date.earliest().toEpochDay(), (int) date.latest().toEpochDay())),
        n -> Bilingual.same(LocalDate.ofEpochDay(n).toString()));
  }

  private static <V> Evidence<Bounds> map(Evidence<V> evidence, Function<V, Bounds> bounds) {
    return evidence instanceof Evidence.Missing<V> missing
        ? new Evidence.Missing<>(missing.owedBy())
        : Evidence.known(bounds.apply(evidence.value().orElseThrow()));
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
    Evidence<Bounds> evidence = reader.apply(subject);
    Optional<Bounds> value = evidence.value();
    if (value.isPresent()) {
      Bounds bounds = value.get();
      checkArgument(
          range.least() <= bounds.least() && bounds.greatest() <= range.greatest(),
          "%s: %s lies outside %s",
          key,
          bounds,
          range);
    }
    return evidence;
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
