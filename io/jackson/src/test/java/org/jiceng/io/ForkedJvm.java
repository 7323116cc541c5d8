package org.jiceng.io;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A main class of the tests in a process of its own. */
public final class ForkedJvm {

  private ForkedJvm() {}

  /**
   * Starts {@code main}; what it prints to either stream is the process's input stream.
   *
   * @param heap as {@code -Xmx} wants it
   */
  public static Process start(String heap, Class<?> main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    // Quick to start, and small: the heap is what is limited.
    command.addAll(List.of("-Xmx" + heap, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", classPath(main), main.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /** Tests run on the module path, with their classes patched into the module; a fork does not. */
  private static String classPath(Class<?> main) {
    Stream<String> paths = Stream.of("jdk.module.path", "java.class.path").map(System::getProperty);
    return Stream.concat(Stream.of(testClasses(main)), paths)
        .filter(Objects::nonNull)
        .filter(path -> !path.isEmpty())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String testClasses(Class<?> main) {
    String name = main.getName().replace('.', '/') + ".class";
    String whole = Objects.requireNonNull(main.getClassLoader().getResource(name)).getPath();
    return whole.substring(0, whole.length() - name.length());
  }
}
