package org.jiceng.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;

/** Values to text, the same text for the same values. The one place that knows Jackson's writer. */
public final class JsonPrinter {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private JsonPrinter() {}

  /**
   * The document {@code value}, indented, with a line feed at its end.
   *
   * @param value a map from names, an iterable, a string, a whole number or a boolean
   */
  public static String print(Object value) {
    StringWriter text = new StringWriter();
    try {
      print(value, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory", impossible);
    }
    return text.toString();
  }

  /** As {@link #print(Object)}, piece by piece; {@code to} stays open and is not flushed. */
  public static void print(Object value, Writer to) throws IOException {
    try (JsonGenerator generator = FACTORY.createGenerator(to)) {
      generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      generator.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
      generator.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));
      write(value, generator);
    }
    to.append('\n');
  }

  private static void write(Object value, JsonGenerator to) throws IOException {
    if (value instanceof Map<?, ?> members) {
      to.writeStartObject();
      for (Map.Entry<?, ?> member : members.entrySet()) {
        to.writeFieldName(member.getKey().toString());
        write(member.getValue(), to);
      }
      to.writeEndObject();
    } else if (value instanceof Iterable<?> elements) {
      to.writeStartArray();
      for (Object element : elements) {
        write(element, to);
      }
      to.writeEndArray();
    } else if (value instanceof Boolean flag) {
      to.writeBoolean(flag);
    } else if (value instanceof Integer || value instanceof Long) {
      to.writeNumber(((Number) value).longValue());
    } else if (value instanceof String string) {
      to.writeString(string);
    } else {
      throw new IllegalArgumentException("no JSON value: " + value.getClass());
    }
  }
}
