package org.jiceng.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jiceng.text.Language;
import org.jiceng.text.Text;

/**
 * A value that the rules known leave open. Where every reading leads to one result, that result
 * holds all the same; where the readings differ, or none is known, the result is undetermined.
 *
 * @param <T> the value's type
 * @param citation the text that is silent, under the word of the parameter
 * @param readings the values that it may have; empty if not even that is known
 */
public record Unknown<T>(Citation citation, ImmutableList<T> readings) implements Setting<T>, Text {

  /** A value that {@code silent} leaves open under {@code word}, and nothing is known of it. */
  public static <T> Unknown<T> in(Instrument silent, String word) {
    return in(silent, word, ImmutableList.of());
  }

  /** A value that {@code silent} leaves open under {@code word}, with what it may be. */
  public static <T> Unknown<T> in(Instrument silent, String word, Iterable<T> readings) {
    return new Unknown<>(
        Citation.unverified(silent, word, Confidence.SEEN), ImmutableList.copyOf(readings));
  }

  @Override
  public Optional<T> known() {
    return Optional.empty();
  }

  @Override
  public T value() {
    throw new IllegalStateException("left open: " + citation.rule());
  }

  /** That it is unknown, and which text is silent. */
  @Override
  public String in(Language language) {
    return LawText.UNKNOWN
        .with(ImmutableMap.of("title", citation.instrument().title(), "rule", citation.rule()))
        .in(language);
  }
}
