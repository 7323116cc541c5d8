package org.jiceng.text;

import static java.util.Objects.requireNonNull;

import java.util.ResourceBundle;
import java.util.function.Function;

/**
 * The words of one room: a properties file for each language beside the room's classes.
 *
 * <p>The room itself must look the file up, because resources of a named module are closed to other
 * modules. That is why a phrasebook is made from a function rather than from a file's name:
 *
 * <pre>{@code
 * Phrasebook.of(tag -> ResourceBundle.getBundle("org.jiceng.unit.phrases_" + tag, Locale.ROOT));
 * }</pre>
 */
public final class Phrasebook {
  private final Function<String, ResourceBundle> loader;

  private Phrasebook(Function<String, ResourceBundle> loader) {
    this.loader = loader;
  }

  /**
   * A phrasebook read through {@code loader}.
   *
   * @param loader from a language's tag to its file
   */
  public static Phrasebook of(Function<String, ResourceBundle> loader) {
    return new Phrasebook(requireNonNull(loader));
  }

  /**
   * The phrase of {@code key}, with its placeholders.
   *
   * @throws java.util.MissingResourceException if this phrasebook lacks the key
   */
  public String phrase(String key, Language language) {
    return loader.apply(language.tag()).getString(key);
  }
}
