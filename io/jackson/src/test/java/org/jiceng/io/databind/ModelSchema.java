package org.jiceng.io.databind;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiceng.fact.PartialDate;
import org.jiceng.person.BirthDate;
import org.jiceng.person.Education;
import org.jiceng.person.IdentityNumber;
import org.jiceng.text.Message;
import org.jiceng.text.Text;
import org.jiceng.unit.UnitCode;

/**
 * The JSON Schemas of our values in the form of {@link JicengModule#sealed()}, made from the tables
 * by which the module itself reads and writes them. Mutable: it gathers the definitions of one
 * document.
 */
final class ModelSchema {
  private static final Scalars SCALARS = Scalars.sealed();
  private static final String DAY = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
  private static final String PARTIAL = "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$";

  private final Map<String, Object> definitions = new TreeMap<>();

  /** What the schemas that were asked for refer to. */
  ImmutableMap<String, Object> definitions() {
    return ImmutableMap.copyOf(definitions);
  }

  void define(String name, Object schema) {
    definitions.put(name, schema);
  }

  /** An object of exactly these members. */
  static ImmutableMap<String, Object> object(Map<String, ?> members, Iterable<String> required) {
    return ImmutableMap.of(
        "type",
        "object",
        "additionalProperties",
        false,
        "properties",
        members,
        "required",
        ImmutableList.copyOf(required));
  }

  static ImmutableMap<String, Object> list(Object element) {
    return ImmutableMap.of("type", "array", "items", element);
  }

  static ImmutableMap<String, Object> reference(String name) {
    return ImmutableMap.of("$ref", "#/$defs/" + name);
  }

  /** The schema of {@code type}. */
  ImmutableMap<String, Object> of(Type type) {
    return of(type, ImmutableMap.of());
  }

  private ImmutableMap<String, Object> of(Type type, Map<TypeVariable<?>, Type> bound) {
    if (type instanceof WildcardType wildcard) {
      return of(wildcard.getUpperBounds()[0], bound);
    }
    if (type instanceof TypeVariable<?> variable) {
      Type known = bound.get(variable);
      return known == null ? ImmutableMap.of() : of(known, ImmutableMap.of());
    }
    if (type instanceof ParameterizedType parameterized) {
      Type[] arguments =
          Arrays.stream(parameterized.getActualTypeArguments())
              .map(each -> resolved(each, bound))
              .toArray(Type[]::new);
      return of((Class<?>) parameterized.getRawType(), arguments);
    }
    return of((Class<?>) type, new Type[0]);
  }

  private static Type resolved(Type type, Map<TypeVariable<?>, Type> bound) {
    if (type instanceof WildcardType wildcard) {
      return resolved(wildcard.getUpperBounds()[0], bound);
    }
    return type instanceof TypeVariable<?> variable ? bound.getOrDefault(variable, type) : type;
  }

  private ImmutableMap<String, Object> of(Class<?> raw, Type[] arguments) {
    if (raw == Optional.class) {
      return orNull(of(arguments[0]));
    }
    if (ImmutableListMultimap.class.isAssignableFrom(raw)) {
      return map(arguments[0], list(of(arguments[1])));
    }
    if (Map.class.isAssignableFrom(raw)) {
      return map(arguments[0], of(arguments[1]));
    }
    if (Iterable.class.isAssignableFrom(raw) && arguments.length == 1) {
      return list(of(arguments[0]));
    }
    return simple(raw).orElseGet(() -> ours(raw, arguments));
  }

  private static ImmutableMap<String, Object> orNull(Object schema) {
    return ImmutableMap.of("anyOf", ImmutableList.of(schema, ImmutableMap.of("type", "null")));
  }

  private ImmutableMap<String, Object> map(Type key, Object value) {
    return ImmutableMap.of(
        "type", "object", "propertyNames", of(key), "additionalProperties", value);
  }

  private static Optional<ImmutableMap<String, Object>> simple(Class<?> type) {
    if (type == boolean.class || type == Boolean.class) {
      return Optional.of(ImmutableMap.of("type", "boolean"));
    }
    if (type == int.class || type == Integer.class) {
      return Optional.of(integer());
    }
    if (type == long.class || type == Long.class) {
      return Optional.of(ImmutableMap.of("type", "integer"));
    }
    if (type == OptionalInt.class) {
      return Optional.of(orNull(integer()));
    }
    if (type == String.class) {
      return Optional.of(ImmutableMap.of("type", "string"));
    }
    if (type == LocalDate.class) {
      return Optional.of(string("^" + DAY + "$"));
    }
    return type == YearMonth.class
        ? Optional.of(string("^\\d{4}-(0[1-9]|1[0-2])$"))
        : Optional.empty();
  }

  private static ImmutableMap<String, Object> integer() {
    return ImmutableMap.of(
        "type", "integer", "minimum", Integer.MIN_VALUE, "maximum", Integer.MAX_VALUE);
  }

  private static ImmutableMap<String, Object> string(String pattern) {
    return ImmutableMap.of("type", "string", "pattern", pattern);
  }

  private ImmutableMap<String, Object> ours(Class<?> raw, Type[] arguments) {
    String name = name(raw, arguments);
    if (!definitions.containsKey(name)) {
      definitions.put(name, true); // it may refer to itself
      definitions.put(name, definition(raw, arguments));
    }
    return reference(name);
  }

  private static String name(Type type, Type... arguments) {
    if (type instanceof ParameterizedType parameterized) {
      return name(parameterized.getRawType(), parameterized.getActualTypeArguments());
    }
    String whole =
        type instanceof Class<?> raw
            ? raw.getCanonicalName().replaceFirst("^org\\.jiceng\\.", "")
            : "any";
    return Stream.concat(Stream.of(whole), Arrays.stream(arguments).map(ModelSchema::name))
        .collect(Collectors.joining("-"));
  }

  private Object definition(Class<?> raw, Type[] arguments) {
    if (raw == Message.class) {
      return message(ImmutableMap.of());
    }
    Optional<Family> family = Families.of(raw);
    if (family.isEmpty()) {
      return bare(raw, arguments, ImmutableMap.of());
    }
    if (Text.class.isAssignableFrom(family.get().base())) {
      return text(family.get());
    }
    ImmutableList<Object> members =
        family.get().members().entrySet().stream()
            .filter(member -> raw.isAssignableFrom(member.getValue()))
            .map(member -> bare(member.getValue(), arguments, kind(member.getKey())))
            .collect(toImmutableList());
    return ImmutableMap.of("oneOf", members);
  }

  private static ImmutableMap<String, Object> kind(String... names) {
    return ImmutableMap.of(
        Family.KIND,
        names.length == 1
            ? ImmutableMap.of("const", names[0])
            : ImmutableMap.of("enum", ImmutableList.copyOf(names)));
  }

  /** A text: words, a constant, a message; of rarer kinds the kind alone. */
  private Object text(Family family) {
    ImmutableList.Builder<Object> forms = ImmutableList.builder();
    forms.add(valueBeside(names(family, Class::isEnum), string("^[A-Z][A-Z0-9_]*$")));
    String[] others = names(family, type -> !type.isEnum() && isRare(type));
    if (others.length > 0) {
      forms.add(
          ImmutableMap.of(
              "type", "object", "properties", kind(others), "required", ImmutableList.of("kind")));
    }
    family
        .members()
        .forEach(
            (name, type) -> {
              if (type == Message.class) {
                forms.add(message(kind(name)));
              } else if (!type.isEnum() && !isRare(type)) {
                forms.add(bare(type, new Type[0], kind(name)));
              }
            });
    return ImmutableMap.of("oneOf", forms.build());
  }

  private static boolean isRare(Class<?> type) {
    return type != Message.class
        && type != org.jiceng.text.Bilingual.class
        && type != org.jiceng.fact.Body.class
        && type != org.jiceng.law.Citation.class;
  }

  private static String[] names(Family family, java.util.function.Predicate<Class<?>> which) {
    return family.members().entrySet().stream()
        .filter(member -> which.test(member.getValue()))
        .map(Map.Entry::getKey)
        .toArray(String[]::new);
  }

  private static ImmutableMap<String, Object> valueBeside(String[] kinds, Object value) {
    return valueBeside(kind(kinds), value);
  }

  private static ImmutableMap<String, Object> valueBeside(
      ImmutableMap<String, Object> kind, Object value) {
    return object(
        ImmutableMap.<String, Object>builder().putAll(kind).put("value", value).buildOrThrow(),
        ImmutableList.of(Family.KIND, "value"));
  }

  private static ImmutableMap<String, Object> message(ImmutableMap<String, Object> kind) {
    ImmutableMap<String, Object> words = ImmutableMap.of("type", "string");
    ImmutableMap<String, Object> named =
        object(
            ImmutableMap.of("kind", words, "value", words), ImmutableList.of(Family.KIND, "value"));
    ImmutableMap<String, Object> written = ImmutableMap.of("zh", words, "en", words);
    ImmutableMap<String, Object> made =
        ImmutableMap.of("key", named, "arguments", ImmutableMap.of("type", "object"));
    return ImmutableMap.of("oneOf", ImmutableList.of(closed(kind, made), closed(kind, written)));
  }

  private static ImmutableMap<String, Object> closed(
      ImmutableMap<String, Object> kind, ImmutableMap<String, Object> members) {
    ImmutableMap<String, Object> all =
        ImmutableMap.<String, Object>builder().putAll(kind).putAll(members).buildOrThrow();
    return object(all, all.keySet());
  }

  private ImmutableMap<String, Object> bare(
      Class<?> raw, Type[] arguments, ImmutableMap<String, Object> kind) {
    Optional<Scalar> scalar = SCALARS.of(raw);
    if (scalar.isPresent()) {
      ImmutableMap<String, Object> string = string(raw, scalar.get());
      return kind.isEmpty() ? string : valueBeside(kind, string);
    }
    Map<String, Object> members = new LinkedHashMap<>(kind);
    ImmutableList.Builder<String> required = ImmutableList.<String>builder().addAll(kind.keySet());
    Noun.of(raw)
        .ifPresentOrElse(
            noun ->
                noun.setters()
                    .forEach(
                        (name, setter) -> {
                          members.put(name, of(setter.getGenericParameterTypes()[0]));
                          if (isNeeded(raw, name, setter)) {
                            required.add(name);
                          }
                        }),
            () -> components(raw, arguments, members, required));
    return object(members, required.build());
  }

  private void components(
      Class<?> raw,
      Type[] arguments,
      Map<String, Object> members,
      ImmutableList.Builder<String> required) {
    if (!raw.isRecord()) {
      throw new IllegalStateException("no schema of " + raw.getName());
    }
    Map<TypeVariable<?>, Type> bound = new LinkedHashMap<>();
    for (int at = 0; at < arguments.length && at < raw.getTypeParameters().length; at++) {
      bound.put(raw.getTypeParameters()[at], arguments[at]);
    }
    for (RecordComponent component : raw.getRecordComponents()) {
      members.put(component.getName(), of(component.getGenericType(), bound));
      if (component.getType() != Optional.class && component.getType() != OptionalInt.class) {
        required.add(component.getName());
      }
    }
  }

  /** What has a default, or may be empty, need not be there. */
  private static boolean isNeeded(Class<?> noun, String attribute, Method setter) {
    Class<?> parameter = setter.getParameterTypes()[0];
    try {
      return !noun.getMethod(attribute).isDefault()
          && parameter != Optional.class
          && parameter != OptionalInt.class
          && parameter != Iterable.class
          && !Map.class.isAssignableFrom(parameter);
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static ImmutableMap<String, Object> string(Class<?> type, Scalar scalar) {
    if (type.isEnum()) {
      return ImmutableMap.of(
          "enum",
          Arrays.stream(type.getEnumConstants())
              .map(constant -> ((Enum<?>) constant).name())
              .collect(toImmutableList()));
    }
    if (type == Education.class) {
      return ImmutableMap.of(
          "enum",
          IntStream.range(10, 100)
              .filter(code -> Education.of(code).isPresent())
              .mapToObj(Integer::toString)
              .collect(toImmutableList()));
    }
    if (type == PartialDate.class || type == BirthDate.class) {
      return string(PARTIAL);
    }
    if (type == UnitCode.class) {
      return string("^(\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12})$");
    }
    if (type == IdentityNumber.class) {
      return string("^\\d{17}[0-9X]$");
    }
    return scalar.read().apply(" ").isEmpty()
        ? string("[^\\s\\u3000]")
        : ImmutableMap.of("type", "string");
  }
}
