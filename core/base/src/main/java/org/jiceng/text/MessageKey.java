package org.jiceng.text;

import java.util.Map;

/**
 * What is said, apart from the words: an enum constant beside the room that says it.
 *
 * <p>A key without placeholders is a text by itself, so an enum such as a kind of unit can be
 * printed and can stand among the arguments of a message.
 */
public interface MessageKey extends Text {

  /** The stable name of this key. */
  String name();

  /** Where the words stand. */
  Phrasebook phrasebook();

  /** The name under which the phrasebook files the words: the enum's name, a dot, the constant. */
  default String phraseKey() {
    return this instanceof Enum<?> constant
        ? constant.getDeclaringClass().getSimpleName() + "." + name()
        : getClass().getSimpleName() + "." + name();
  }

  /** This key with its arguments, by the names of the placeholders. */
  default Message with(Map<String, ?> arguments) {
    return Message.of(this, arguments);
  }

  @Override
  default String in(Language language) {
    return phrasebook().phrase(phraseKey(), language);
  }
}
