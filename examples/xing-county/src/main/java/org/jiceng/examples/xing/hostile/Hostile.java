package org.jiceng.examples.xing.hostile;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Loaded;
import org.jiceng.text.Language;

/**
 * Reads every {@link Attack} in a process of its own with a heap of 128 MB and a time limit, and
 * prints what came of it. Ends with status 1 if something else came of one than should.
 */
public final class Hostile {
  private static final String HEAP = "128m";
  private static final int MOST_SECONDS = 120;

  private Hostile() {}

  /**
   * Prints the list.
   *
   * @param arguments nothing, or the number of one attack, to read it within this process, with the
   *     file
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    if (arguments.length == 2) {
      readHere(Attacks.all().get(Integer.parseInt(arguments[0])), Path.of(arguments[1]), out);
    } else if (!run(out)) {
      System.exit(1);
    }
  }

  /** Whether every attack came to what it should. */
  static boolean run(PrintStream out) throws IOException, InterruptedException {
    boolean good = true;
    List<Attack> all = Attacks.all();
    for (int number = 0; number < all.size(); number++) {
      good &= run(number, all.get(number), out);
    }
    out.println(
        (good ? "each refused" : "NOT each refused") + ": " + all.size() + ", heap " + HEAP);
    return good;
  }

  private static boolean run(int number, Attack attack, PrintStream out)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("hostile");
    Path file = folder.resolve(attack.file());
    Path said = folder.resolve("said");
    try {
      attack.input().write(file);
      long size = Files.size(file);
      Process reader = fork(number, file, said);
      boolean ended = reader.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
      reader.destroyForcibly().waitFor();
      String verdict =
          ended ? Files.readString(said).strip() : "nothing within " + MOST_SECONDS + " s";
      boolean good = ended && reader.exitValue() == 0 && verdict.contains(attack.code());
      out.printf(
          Locale.ROOT,
          "%s  %s (%s, %,d bytes)%n      %s%n",
          good ? "ok  " : "FAIL",
          attack.name(),
          attack.file(),
          size,
          verdict.replace("\n", "\n      "));
      return good;
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(said);
      Files.delete(folder);
    }
  }

  private static Process fork(int number, Path file, Path said) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + HEAP,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Hostile.class.getName(),
            Integer.toString(number),
            file.toString())
        .redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .start();
  }

  /** Prints the first error in both languages, how many issues there are, and the peak heap. */
  private static void readHere(Attack attack, Path file, PrintStream out) throws IOException {
    Loaded<?> loaded = attack.reader().read(file);
    List<Issue> worst = loaded.errors().isEmpty() ? loaded.issues() : loaded.errors();
    for (Language language : Language.values()) {
      out.println(worst.get(0).in(language));
    }
    out.printf(
        Locale.ROOT, "%,d issues, peak heap %d MB%n", loaded.issues().size(), peakHeap() >> 20);
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(peak -> peak.getUsed())
        .sum();
  }
}
