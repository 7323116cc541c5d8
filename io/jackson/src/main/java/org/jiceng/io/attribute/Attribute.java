package org.jiceng.io.attribute;

/**
 * A named part of a row or of an object. Two attributes are equal only if they are the same object.
 *
 * @param <T> what it is read as
 */
public abstract class Attribute<T> {
  private final String name;

  /** An attribute called {@code name} in the document. */
  protected Attribute(String name) {
    this.name = name;
  }

  /** The name in the document. */
  public final String name() {
    return name;
  }

  // Under each attribute stands only what that attribute read, so the type is the attribute's own.
  @SuppressWarnings("unchecked")
  protected final T cast(Object value) {
    return (T) value;
  }

  /** The name. */
  @Override
  public final String toString() {
    return name;
  }
}
