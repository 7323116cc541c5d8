package org.jiceng.io.databind;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Optional;

/**
 * A record of one string, as an id is.
 *
 * @param type the record
 * @param accessor what gives its string
 * @param constructor what makes it from a string
 */
record OneString(Class<?> type, Method accessor, Constructor<?> constructor) {

  /** {@code type} if it is such a record. */
  static Optional<OneString> of(Class<?> type) {
    if (!type.isRecord()) {
      return Optional.empty();
    }
    RecordComponent[] components = type.getRecordComponents();
    if (components.length != 1 || components[0].getType() != String.class) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new OneString(type, components[0].getAccessor(), type.getConstructor(String.class)));
    } catch (NoSuchMethodException hidden) {
      return Optional.empty();
    }
  }

  Scalar scalar() {
    return new Scalar(type, this::string, this::value);
  }

  private String string(Object value) {
    try {
      return (String) accessor.invoke(value);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("a public record of ours: " + type.getName(), impossible);
    }
  }

  /** The record refuses what it cannot be; why it does may quote the string, so it is dropped. */
  private Optional<Object> value(String text) {
    try {
      return Optional.of(constructor.newInstance(text));
    } catch (InvocationTargetException refused) {
      return Optional.empty();
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("a public record of ours: " + type.getName(), impossible);
    }
  }
}
