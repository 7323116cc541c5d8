package org.jiceng.io.databind;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Map;
import org.jiceng.text.Language;
import org.jiceng.text.Message;

/**
 * Writes a message: its key and its arguments, so that it can be said again in either language. A
 * message whose key, or one of whose arguments, no document knows is written as its words in both.
 */
final class MessageSerializer extends StdSerializer<Message> {
  private static final long serialVersionUID = 1;

  static final String KEY = "key";
  static final String ARGUMENTS = "arguments";

  MessageSerializer() {
    super(Message.class);
  }

  @Override
  public void serialize(Message message, JsonGenerator to, SerializerProvider provider)
      throws IOException {
    to.writeStartObject();
    members(message, to, provider);
    to.writeEndObject();
  }

  @Override
  public void serializeWithType(
      Message message, JsonGenerator to, SerializerProvider provider, TypeSerializer kinds)
      throws IOException {
    WritableTypeId kind = kinds.writeTypePrefix(to, kinds.typeId(message, JsonToken.START_OBJECT));
    members(message, to, provider);
    kinds.writeTypeSuffix(to, kind);
  }

  private static void members(Message message, JsonGenerator to, SerializerProvider provider)
      throws IOException {
    if (!Argument.isKnown(message)) {
      to.writeStringField("zh", message.in(Language.ZH));
      to.writeStringField("en", message.in(Language.EN));
      return;
    }
    to.writeFieldName(KEY);
    Argument.write(message.key(), to, provider);
    to.writeObjectFieldStart(ARGUMENTS);
    for (Map.Entry<String, Object> argument : message.arguments().entrySet()) {
      to.writeFieldName(argument.getKey());
      Argument.write(argument.getValue(), to, provider);
    }
    to.writeEndObject();
  }
}
