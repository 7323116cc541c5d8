package org.jiceng.io.databind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Iterator;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Message;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Text;

/** Reads what {@link MessageSerializer} wrote: a message again, or its words. */
final class MessageDeserializer extends StdDeserializer<Text> {
  private static final long serialVersionUID = 1;

  MessageDeserializer() {
    super(Message.class);
  }

  @Override
  public Text deserialize(JsonParser from, DeserializationContext context) throws IOException {
    JsonNode node = context.readTree(from);
    if (node.has("zh")) {
      return new Bilingual(node.path("zh").asText(), node.path("en").asText());
    }
    if (!(read(node.path(MessageSerializer.KEY), context) instanceof MessageKey key)) {
      throw UnreadableException.no(MessageKey.class, from);
    }
    JsonNode arguments = node.path(MessageSerializer.ARGUMENTS);
    ImmutableMap.Builder<String, Object> read = ImmutableMap.builder();
    for (Iterator<String> names = arguments.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      read.put(name, read(arguments.path(name), context));
    }
    return Message.of(key, read.buildOrThrow());
  }

  private static Object read(JsonNode node, DeserializationContext context) throws IOException {
    return Argument.read(node, context);
  }
}
