package org.jiceng.io.databind;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jiceng.renewal.Renewal;
import org.jiceng.text.Text;

/** What the modules below this one show to everybody, asked of the modules themselves. */
final class PublicTypes {

  private PublicTypes() {}

  /** Nouns with a builder, records and enums; sorted by name. */
  static ImmutableList<Class<?>> values() {
    return all()
        .filter(type -> type.isRecord() || type.isEnum() || hasBuilder(type))
        .collect(toImmutableList());
  }

  static Stream<Class<?>> all() {
    return Stream.of(Text.class, Renewal.class).flatMap(PublicTypes::inModuleOf);
  }

  private static boolean hasBuilder(Class<?> type) {
    return Stream.of(type.getClasses()).anyMatch(each -> each.getSimpleName().equals("Builder"));
  }

  private static Stream<Class<?>> inModuleOf(Class<?> one) {
    ModuleReference module = ModuleFinder.of(place(one)).findAll().iterator().next();
    List<String> exported =
        module.descriptor().exports().stream()
            .filter(export -> !export.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .toList();
    return classes(module)
        .filter(name -> exported.contains(name.substring(0, name.lastIndexOf('.'))))
        .sorted()
        .<Class<?>>map(name -> named(name, one.getClassLoader()))
        .filter(PublicTypes::isPublic);
  }

  private static Path place(Class<?> one) {
    try {
      return Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Stream<String> classes(ModuleReference module) {
    try (ModuleReader reader = module.open()) {
      return reader
          .list()
          .filter(name -> name.endsWith(".class") && name.contains("/"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .filter(name -> !name.endsWith("-info"))
          .toList()
          .stream();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Class<?> named(String name, ClassLoader loader) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static boolean isPublic(Class<?> type) {
    for (Class<?> at = type; at != null; at = at.getEnclosingClass()) {
      if (!Modifier.isPublic(at.getModifiers())) {
        return false;
      }
    }
    return true;
  }
}
