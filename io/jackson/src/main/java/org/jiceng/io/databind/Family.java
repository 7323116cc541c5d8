package org.jiceng.io.databind;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.DatabindContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.TypeIdResolverBase;
import com.google.common.collect.ImmutableBiMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An interface and the values it may be, under the names they have in documents. The names are
 * ours, the table is closed: what a document says can never choose a class that is not in it.
 *
 * @param base the interface
 * @param members the values by name
 */
record Family(Class<?> base, ImmutableBiMap<String, Class<?>> members) {

  /** The member of an object that says which value it is. */
  static final String KIND = "kind";

  /** The class that stands in the table for a value of class {@code type}. */
  Optional<Class<?>> member(Class<?> type) {
    Class<?> written = Noun.ofHidden(type).<Class<?>>map(Noun::type).orElse(declared(type));
    return members.containsValue(written) ? Optional.of(written) : Optional.empty();
  }

  /** A constant with a body of its own is of a class of its own. */
  private static Class<?> declared(Class<?> type) {
    return type.getSuperclass() != null && type.getSuperclass().isEnum()
        ? type.getSuperclass()
        : type;
  }

  /** How values of {@code declared}, the interface or one of its values, say which they are. */
  TypeResolverBuilder<?> typing(JavaType declared) {
    return new StdTypeResolverBuilder()
        .init(JsonTypeInfo.Id.CUSTOM, new Names(declared))
        .inclusion(JsonTypeInfo.As.PROPERTY)
        .typeProperty(KIND);
  }

  private final class Names extends TypeIdResolverBase {
    private final JavaType declared;

    private Names(JavaType declared) {
      super(declared, null);
      this.declared = declared;
    }

    @Override
    public String idFromValue(Object value) {
      return idFromValueAndType(value, value.getClass());
    }

    @Override
    public String idFromValueAndType(Object value, Class<?> type) {
      return member(type)
          .map(written -> members.inverse().get(written))
          .orElseThrow(() -> new IllegalArgumentException("no document has a " + type.getName()));
    }

    @Override
    public @Nullable JavaType typeFromId(DatabindContext context, String name) {
      Class<?> type = members.get(name);
      return type == null ? null : context.constructSpecializedType(declared, type);
    }

    @Override
    public JsonTypeInfo.Id getMechanism() {
      return JsonTypeInfo.Id.CUSTOM;
    }
  }
}
