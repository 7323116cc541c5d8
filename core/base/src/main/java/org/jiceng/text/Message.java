package org.jiceng.text;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * A key and its named arguments: a sentence that can be read in each language, compared and sorted
 * without reading its words.
 *
 * <p>An argument that is a {@link Text} is rendered in the language asked for, an {@link Iterable}
 * as an enumeration, anything else by its {@code toString()}. Arguments must not carry personal
 * data. This class is immutable if its arguments are.
 */
public final class Message implements Text {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private final MessageKey key;
  private final ImmutableMap<String, Object> arguments;

  private Message(MessageKey key, ImmutableMap<String, Object> arguments) {
    this.key = key;
    this.arguments = arguments;
  }

  /**
   * A message.
   *
   * @param arguments by the names of the placeholders; an argument that the words do not use is
   *     kept
   */
  public static Message of(MessageKey key, Map<String, ?> arguments) {
    return new Message(key, ImmutableMap.copyOf(arguments));
  }

  /** What is said. */
  public MessageKey key() {
    return key;
  }

  /** The arguments by name, in the order in which they were given. */
  public ImmutableMap<String, Object> arguments() {
    return arguments;
  }

  @Override
  public String in(Language language) {
    return PLACEHOLDER
        .matcher(key.in(language))
        .replaceAll(match -> Matcher.quoteReplacement(argument(match.group(1), language)));
  }

  private String argument(String name, Language language) {
    Object value = arguments.get(name);
    return value == null ? "{" + name + "}" : words(value, language);
  }

  private static String words(Object value, Language language) {
    if (value instanceof Text text) {
      return text.in(language);
    }
    if (value instanceof Iterable<?> many) {
      return StreamSupport.stream(many.spliterator(), false)
          .map(one -> words(one, language))
          .collect(joining(language == Language.ZH ? "、" : ", "));
    }
    return value.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Message that
        && key.equals(that.key)
        && arguments.equals(that.arguments);
  }

  @Override
  public int hashCode() {
    return Objects.hash(key, arguments);
  }

  /** The key's name and the arguments, for logs; not for people. */
  @Override
  public String toString() {
    return key.name() + arguments;
  }
}
