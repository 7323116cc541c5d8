package org.jiceng.fact;

import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * The two ways to read one scalar: as evidence that says who owes what is missing, and as a word.
 * They agree.
 */
record ScalarReader<S>(
    Function<? super S, Evidence<Bounds>> evidence, ToLongFunction<? super S> words) {

  /** Of words that are never missing. */
  static <S> ScalarReader<S> ofKnown(ToLongFunction<? super S> words) {
    return new ScalarReader<>(s -> Evidence.known(bounds(words.applyAsLong(s))), words);
  }

  /** Of words; {@code keeper} owes what is missing. */
  static <S> ScalarReader<S> ofWords(ToLongFunction<? super S> words, Body keeper) {
    Evidence<Bounds> missing = Evidence.owedBy(keeper);
    return new ScalarReader<>(
        s -> {
          long word = words.applyAsLong(s);
          return word == Bounds.NOT_KNOWN ? missing : Evidence.known(bounds(word));
        },
        words);
  }

  /** Of evidence, and what bounds its values have. */
  static <S, V> ScalarReader<S> ofEvidence(
      Function<? super S, Evidence<V>> reader, Function<? super V, Bounds> bounds) {
    return new ScalarReader<>(
        s -> map(reader.apply(s), bounds), s -> word(reader.apply(s), bounds));
  }

  private static <V> Evidence<Bounds> map(
      Evidence<V> evidence, Function<? super V, Bounds> bounds) {
    return evidence instanceof Evidence.Missing<V> missing
        ? new Evidence.Missing<>(missing.owedBy())
        : Evidence.known(bounds.apply(evidence.value().orElseThrow()));
  }

  private static <V> long word(Evidence<V> evidence, Function<? super V, Bounds> bounds) {
    if (evidence instanceof Evidence.Known<V> known) {
      Bounds value = bounds.apply(known.known());
      return Bounds.word(value.least(), value.greatest());
    }
    return Bounds.NOT_KNOWN;
  }

  private static Bounds bounds(long word) {
    return new Bounds(Bounds.least(word), Bounds.greatest(word));
  }

  Evidence<Bounds> evidence(S subject) {
    return evidence.apply(subject);
  }

  long word(S subject) {
    return words.applyAsLong(subject);
  }
}
