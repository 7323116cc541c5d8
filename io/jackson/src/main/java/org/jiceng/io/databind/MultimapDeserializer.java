package org.jiceng.io.databind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the attributes that are multimaps in the order of the document, which Guava's mixes. */
final class MultimapDeserializer extends StdDeserializer<ImmutableListMultimap<?, ?>>
    implements ContextualDeserializer {
  private static final long serialVersionUID = 1;

  private final transient JsonDeserializer<?> lists;

  /** For Jackson, which asks for it in its context. */
  MultimapDeserializer() {
    this(NoLists.INSTANCE);
  }

  private MultimapDeserializer(JsonDeserializer<?> lists) {
    super(ImmutableListMultimap.class);
    this.lists = lists;
  }

  @Override
  public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
      throws JsonMappingException {
    TypeFactory types = context.getTypeFactory();
    JavaType multimap = property.getType();
    JavaType list = types.constructCollectionType(List.class, multimap.getContentType());
    return new MultimapDeserializer(
        context.findContextualValueDeserializer(
            types.constructMapType(LinkedHashMap.class, multimap.getKeyType(), list), property));
  }

  @Override
  public ImmutableListMultimap<?, ?> deserialize(JsonParser from, DeserializationContext context)
      throws IOException {
    ImmutableListMultimap.Builder<Object, Object> read = ImmutableListMultimap.builder();
    if (lists.deserialize(from, context) instanceof Map<?, ?> map) {
      map.forEach((key, values) -> read.putAll(key, (List<?>) values));
    }
    return read.build();
  }

  private static final class NoLists extends StdDeserializer<Object> {
    private static final long serialVersionUID = 1;
    private static final NoLists INSTANCE = new NoLists();

    private NoLists() {
      super(Object.class);
    }

    @Override
    public Object deserialize(JsonParser from, DeserializationContext context) {
      throw new IllegalStateException("not in its context");
    }
  }
}
