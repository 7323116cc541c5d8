package org.jiceng.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a module shows, a line for each type and member, against the listing that is committed. If a
 * change of it is meant, copy {@code target/api.txt} over {@code src/test/resources/api.txt}, and
 * note a break in the changelog.
 */
public final class ApiListing {
  private static final Path COMMITTED = Path.of("src/test/resources/api.txt");
  private static final List<String> EVERYWHERE = List.of("equals", "hashCode", "toString");
  private static final Path NOW = Path.of("target/api.txt");

  private ApiListing() {}

  /** Fails if what {@code types} show is not the committed listing. */
  public static void assertIsCommitted(Stream<Class<?>> types) throws IOException {
    List<String> lines =
        types.filter(ApiListing::isPublic).flatMap(ApiListing::lines).distinct().sorted().toList();
    Files.write(NOW, lines);
    assertThat(lines)
        .as("if this change is meant: copy %s over %s", NOW, COMMITTED)
        .containsExactlyElementsOf(Files.readAllLines(COMMITTED));
  }

  private static boolean isPublic(Class<?> type) {
    for (Class<?> at = type; at != null; at = at.getEnclosingClass()) {
      if (!Modifier.isPublic(at.getModifiers())) {
        return false;
      }
    }
    return true;
  }

  private static Stream<String> lines(Class<?> type) {
    String name = type.getName();
    TreeSet<String> lines = new TreeSet<>();
    lines.add(name + " : " + kind(type));
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (isOpen(constructor)) {
        lines.add(name + "(" + parameters(constructor) + ")");
      }
    }
    // With those inherited from a generated builder, which no signature names.
    for (Method method : type.getMethods()) {
      Class<?> declared = method.getDeclaringClass();
      boolean own = declared == type || declared.getName().contains(".Immutable");
      if (own && isOpen(method) && !EVERYWHERE.contains(method.getName())) {
        lines.add(
            name
                + "."
                + method.getName()
                + "("
                + parameters(method)
                + ") : "
                + method.getGenericReturnType().getTypeName());
      }
    }
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isPublic(field.getModifiers())) {
        lines.add(name + "." + field.getName() + " : " + field.getGenericType().getTypeName());
      }
    }
    return lines.stream();
  }

  private static String kind(Class<?> type) {
    return type.isRecord()
        ? "record"
        : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
  }

  private static boolean isOpen(Executable member) {
    return Modifier.isPublic(member.getModifiers()) && !member.isSynthetic();
  }

  private static String parameters(Executable member) {
    return Arrays.stream(member.getGenericParameterTypes())
        .map(Type::getTypeName)
        .collect(Collectors.joining(", "));
  }
}
