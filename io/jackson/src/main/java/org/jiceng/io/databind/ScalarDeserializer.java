package org.jiceng.io.databind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.Optional;

/** Reads a scalar, in either of the forms that {@link ScalarSerializer} has. */
final class ScalarDeserializer extends StdDeserializer<Object> {
  private static final long serialVersionUID = 1;

  private final transient Scalar scalar;

  ScalarDeserializer(Scalar scalar) {
    super(scalar.type());
    this.scalar = scalar;
  }

  @Override
  public Object deserialize(JsonParser from, DeserializationContext context) throws IOException {
    // With its kind said and taken away, the parser stands at the object or at its first name.
    boolean wrapped = from.hasToken(JsonToken.START_OBJECT) || from.hasToken(JsonToken.FIELD_NAME);
    if (!wrapped) {
      return value(from);
    }
    if (from.hasToken(JsonToken.START_OBJECT)) {
      from.nextToken();
    }
    Optional<Object> value = Optional.empty();
    for (; from.hasToken(JsonToken.FIELD_NAME); from.nextToken()) {
      String name = from.currentName();
      from.nextToken();
      if (name.equals(ScalarSerializer.VALUE)) {
        value = Optional.of(value(from));
      } else {
        handleUnknownProperty(from, context, scalar.type(), name);
      }
    }
    return value.orElseThrow(() -> UnreadableException.no(scalar.type(), from));
  }

  private Object value(JsonParser from) throws IOException {
    Optional<?> value =
        from.hasToken(JsonToken.VALUE_STRING)
            ? scalar.read().apply(from.getText())
            : Optional.empty();
    if (value.isEmpty()) {
      throw UnreadableException.no(scalar.type(), from);
    }
    return value.get();
  }

  /** Reads a scalar that is the name of a member. */
  static final class OfName extends KeyDeserializer {
    private final Scalar scalar;

    OfName(Scalar scalar) {
      this.scalar = scalar;
    }

    @Override
    public Object deserializeKey(String name, DeserializationContext context) throws IOException {
      Optional<?> value = scalar.read().apply(name);
      if (value.isEmpty()) {
        throw UnreadableException.no(scalar.type(), context.getParser());
      }
      return value.get();
    }
  }
}
