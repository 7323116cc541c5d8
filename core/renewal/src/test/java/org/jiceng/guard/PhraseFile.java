package org.jiceng.guard;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiceng.text.Language;

/** A phrase file as it stands in the resources, read without the code under test. */
public record PhraseFile(Path path) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  /** The file of {@code room} in {@code language}. */
  public static PhraseFile of(String room, Language language) {
    Path inside = Path.of("org", "jiceng", room, "phrases_" + language.tag() + ".properties");
    return all().stream()
        .filter(file -> file.path.endsWith(inside))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no file " + inside));
  }

  /** Every phrase file of both modules. */
  public static ImmutableList<PhraseFile> all() {
    return CoreClasses.files(
            CoreClasses.FOLDERS, file -> file.getFileName().toString().startsWith("phrases_"))
        .stream()
        .map(PhraseFile::new)
        .collect(toImmutableList());
  }

  /** The keys in the order of the lines; one that stands there twice is here twice. */
  public ImmutableList<String> keys() {
    try (Stream<String> lines = Files.lines(path)) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.substring(0, line.indexOf('=')).strip())
          .collect(toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The placeholders of {@code phrase}. */
  public static ImmutableSortedSet<String> placeholders(String phrase) {
    return PLACEHOLDER
        .matcher(phrase)
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }
}
