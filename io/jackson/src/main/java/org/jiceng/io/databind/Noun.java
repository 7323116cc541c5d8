package org.jiceng.io.databind;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.toMap;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jiceng.issue.Place;

/**
 * The convention of our generated values: {@code Village} is written by hand and is all that a
 * caller sees; {@code ImmutableVillage} is hidden; {@code Village.Builder} is public and inherits
 * its setters. An attribute is a method without parameters that the builder can set, as {@code
 * name}, as {@code addAllNames} or as {@code putAllNames}; whatever else a noun tells is derived.
 *
 * @param type the noun
 * @param builder its builder
 * @param setters by attribute, in the order of the alphabet: a class does not tell another one
 */
record Noun(Class<?> type, Class<?> builder, ImmutableSortedMap<String, Method> setters) {
  private static final String HIDDEN = "Immutable";
  private static final ClassValue<Optional<Noun>> KNOWN =
      new ClassValue<>() {
        @Override
        protected Optional<Noun> computeValue(Class<?> type) {
          return examine(type);
        }
      };

  /** The noun that {@code type} is; empty if it is none. */
  static Optional<Noun> of(Class<?> type) {
    return KNOWN.get(type);
  }

  /** The same, found out anew. */
  static Optional<Noun> examine(Class<?> type) {
    return builderOf(type).map(builder -> new Noun(type, builder, setters(type, builder)));
  }

  /** The noun whose hidden class is {@code type}; empty if it is none. */
  static Optional<Noun> ofHidden(Class<?> type) {
    return type.getSimpleName().startsWith(HIDDEN) && Ours.is(type)
        ? Arrays.stream(type.getInterfaces()).flatMap(each -> of(each).stream()).findFirst()
        : Optional.empty();
  }

  /** The noun that {@code type} builds; empty if it builds none. */
  static Optional<Noun> ofBuilder(Class<?> type) {
    return Optional.<Class<?>>ofNullable(type.getEnclosingClass())
        .flatMap(Noun::of)
        .filter(noun -> noun.builder() == type);
  }

  /** The attribute that {@code setter} sets; empty if another one is used for it, or it is none. */
  static Optional<String> attributeOf(Method setter) {
    Class<?> declared = setter.getDeclaringClass();
    Class<?> hidden = declared.getEnclosingClass();
    return hidden == null
        ? Optional.empty()
        : ofHidden(hidden).stream()
            .flatMap(noun -> noun.setters().entrySet().stream())
            .filter(each -> each.getValue().equals(setter))
            .map(each -> each.getKey())
            .findFirst();
  }

  /** What the noun tells beyond its attributes. */
  ImmutableSet<String> derived() {
    return told(type).filter(name -> !setters.containsKey(name)).collect(toImmutableSet());
  }

  /** The names of all methods that tell something about a value of {@code type}. */
  static Stream<String> told(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> method.getReturnType() != void.class)
        .map(Method::getName)
        .distinct();
  }

  private static Optional<Class<?>> builderOf(Class<?> type) {
    if (!type.isInterface() || !Ours.is(type)) {
      return Optional.empty();
    }
    return Arrays.stream(type.getClasses())
        .filter(nested -> nested.getSimpleName().equals("Builder"))
        .filter(nested -> nested.getSuperclass().getName().equals(hiddenBuilder(type)))
        .findFirst();
  }

  private static String hiddenBuilder(Class<?> type) {
    return type.getPackageName() + "." + HIDDEN + type.getSimpleName() + "$Builder";
  }

  private static ImmutableSortedMap<String, Method> setters(Class<?> type, Class<?> builder) {
    return ImmutableSortedMap.copyOf(
        told(type)
            .filter(name -> !isPlace(type, name))
            .flatMap(
                name -> setter(builder.getSuperclass(), name).stream().map(m -> entry(name, m)))
            .collect(toMap(Named::name, Named::setter)));
  }

  /** Where a value was found is no part of it. */
  private static boolean isPlace(Class<?> type, String name) {
    try {
      return type.getMethod(name).getReturnType() == Place.class;
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Named entry(String name, Method setter) {
    return new Named(name, setter);
  }

  private record Named(String name, Method setter) {}

  private static Optional<Method> setter(Class<?> builder, String name) {
    String capital = Ascii.toUpperCase(name.charAt(0)) + name.substring(1);
    ImmutableSet<String> names = ImmutableSet.of(name, "addAll" + capital, "putAll" + capital);
    return Arrays.stream(builder.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isBridge())
        .filter(method -> method.getParameterCount() == 1 && names.contains(method.getName()))
        .max(Comparator.comparing(Noun::breadth));
  }

  /** Of two setters, the one that also takes nothing is used. */
  private static boolean breadth(Method setter) {
    Class<?> parameter = setter.getParameterTypes()[0];
    return parameter == Optional.class || parameter == OptionalInt.class;
  }
}
