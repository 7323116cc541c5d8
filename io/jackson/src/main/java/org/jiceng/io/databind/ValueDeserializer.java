package org.jiceng.io.databind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads one of our values as Jackson does; only its refusals are ours. */
final class ValueDeserializer extends DelegatingDeserializer {
  private static final long serialVersionUID = 1;

  private final Class<?> type;

  ValueDeserializer(Class<?> type, JsonDeserializer<?> reading) {
    super(reading);
    this.type = type;
  }

  @Override
  protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reading) {
    return new ValueDeserializer(type, reading);
  }

  @Override
  public @Nullable Object deserialize(JsonParser from, DeserializationContext context)
      throws IOException {
    return cleanly(from, () -> super.deserialize(from, context));
  }

  @Override
  public @Nullable Object deserializeWithType(
      JsonParser from, DeserializationContext context, TypeDeserializer kinds) throws IOException {
    return cleanly(from, () -> super.deserializeWithType(from, context, kinds));
  }

  // A host may have told Jackson to let exceptions through as they are; ours quote what they
  // refuse.
  private @Nullable Object cleanly(JsonParser from, Attempt attempt) throws IOException {
    try {
      return attempt.run();
    } catch (JsonProcessingException problem) {
      throw UnreadableException.of(problem, type, from);
    } catch (RuntimeException refused) {
      throw UnreadableException.refused(type, from);
    }
  }

  private interface Attempt {
    @Nullable Object run() throws IOException;
  }
}
