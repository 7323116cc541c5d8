package org.jiceng.election;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * A file of a golden election: words by key. A key that nobody knows is refused, so that a slip of
 * the pen does not pass for a rule.
 *
 * @param words by key
 */
record CaseFile(ImmutableSortedMap<String, String> words) {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  static final Splitter BARS = Splitter.on('|').trimResults().omitEmptyStrings();

  /**
   * Reads {@code file}.
   *
   * @param known its keys; one that ends with a dot stands for all that begin so
   */
  static CaseFile read(Path file, Set<String> known) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String key : properties.stringPropertyNames()) {
      String family = key.substring(0, key.indexOf('.') + 1);
      checkArgument(known.contains(key) || known.contains(family), "%s: no key %s", file, key);
    }
    return new CaseFile(
        properties.stringPropertyNames().stream()
            .collect(
                toImmutableSortedMap(
                    Comparator.naturalOrder(), key -> key, key -> properties.getProperty(key))));
  }

  Optional<String> text(String key) {
    return Optional.ofNullable(words.get(key));
  }

  int number(String key) {
    return text(key)
        .map(Integer::parseInt)
        .orElseThrow(() -> new IllegalArgumentException("no " + key));
  }

  int number(String key, int otherwise) {
    return text(key).map(Integer::parseInt).orElse(otherwise);
  }

  /** As {@code one two three}. */
  ImmutableList<String> list(String key) {
    return ImmutableList.copyOf(WORDS.split(text(key).orElse("")));
  }

  /** As {@code one thing | another thing}. */
  ImmutableList<String> bars(String key) {
    return ImmutableList.copyOf(BARS.split(text(key).orElse("")));
  }

  /** What stands under the keys of {@code family}, without it. */
  ImmutableSortedMap<String, String> family(String family) {
    return words.entrySet().stream()
        .filter(word -> word.getKey().startsWith(family))
        .collect(
            toImmutableSortedMap(
                Comparator.naturalOrder(),
                word -> word.getKey().substring(family.length()),
                word -> word.getValue()));
  }
}
