package org.jiceng.io.databind;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Writes a scalar: a string, or, where its kind must be said, an object with the string in it. */
final class ScalarSerializer extends StdSerializer<Object> {
  private static final long serialVersionUID = 1;

  /** The member beside the kind. */
  static final String VALUE = "value";

  private final transient Scalar scalar;

  ScalarSerializer(Scalar scalar) {
    super(scalar.type(), false);
    this.scalar = scalar;
  }

  @Override
  public void serialize(Object value, JsonGenerator to, SerializerProvider provider)
      throws IOException {
    to.writeString(scalar.write().apply(value));
  }

  @Override
  public void serializeWithType(
      Object value, JsonGenerator to, SerializerProvider provider, TypeSerializer kinds)
      throws IOException {
    WritableTypeId kind = kinds.writeTypePrefix(to, kinds.typeId(value, JsonToken.START_OBJECT));
    to.writeStringField(VALUE, scalar.write().apply(value));
    kinds.writeTypeSuffix(to, kind);
  }

  /** Writes a scalar as the name of a member. */
  static final class OfName extends StdSerializer<Object> {
    private static final long serialVersionUID = 1;

    private final transient Scalar scalar;

    OfName(Scalar scalar) {
      super(scalar.type(), false);
      this.scalar = scalar;
    }

    @Override
    public void serialize(Object value, JsonGenerator to, SerializerProvider provider)
        throws IOException {
      to.writeFieldName(scalar.write().apply(value));
    }
  }
}
