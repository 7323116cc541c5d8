package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A named election in a folder: what was voted, what must come out, and the working by hand.
 *
 * @param laws the rules of the ledger that it is a case of
 * @param expected what must come out
 * @param next the kinds of the next steps, in order
 * @param issues the codes of the issues, in order
 * @param working the arithmetic, written before the library ran
 */
record GoldenCase(
    String name,
    Vote vote,
    ImmutableList<String> laws,
    VoteResult expected,
    ImmutableList<String> next,
    ImmutableList<String> issues,
    String working) {
  static final Path FOLDER = Path.of("src", "test", "resources", "elections");

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter BARS = Splitter.on('|').trimResults().omitEmptyStrings();

  static ImmutableList<GoldenCase> all() {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders
          .filter(Files::isDirectory)
          .sorted()
          .map(GoldenCase::read)
          .collect(toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldenCase read(Path folder) {
    try {
      Properties given = properties(folder.resolve("case.properties"));
      Properties expected = properties(folder.resolve("expected.properties"));
      return new GoldenCase(
          folder.getFileName().toString(),
          vote(given),
          words(given, "law"),
          new VoteResult(
              words(expected, "void"), bars(expected, "seats"), words(expected, "lines")),
          words(expected, "next"),
          words(expected, "issues"),
          Files.readString(folder.resolve("working.md")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Vote vote(Properties given) {
    int entitled = number(given, "entitled", -1);
    int present = number(given, "present", entitled);
    int issued = number(given, "issued", present);
    int candidates = number(given, "candidates", -1);
    return new Vote(
        VoteKind.valueOf(given.getProperty("kind")),
        LocalDate.parse(given.getProperty("day")),
        number(given, "seats", -1),
        candidates,
        new Vote.Turnout(entitled, present, issued, number(given, "voters", issued)),
        given.containsKey("votes")
            ? dealt(number(given, "returned", -1), words(given, "votes"))
            : papers(given));
  }

  /** As {@code papers=16 ++-- | 4 0+-- 候选人戊}. */
  private static ImmutableList<Paper> papers(Properties given) {
    List<Paper> papers = new ArrayList<>();
    for (String group : bars(given, "papers")) {
      int space = group.indexOf(' ');
      papers.addAll(
          Collections.nCopies(
              Integer.parseInt(group.substring(0, space)), Paper.of(group.substring(space + 1))));
    }
    return ImmutableList.copyOf(papers);
  }

  /** Votes dealt out one paper after another, so that no paper chooses more than it must. */
  private static ImmutableList<Paper> dealt(int papers, List<String> votes) {
    char[][] lines = new char[papers][votes.size()];
    int next = 0;
    for (int line = 0; line < votes.size(); line++) {
      for (char[] paper : lines) {
        paper[line] = '-';
      }
      for (int vote = 0; vote < Integer.parseInt(votes.get(line)); vote++) {
        lines[next++ % papers][line] = '+';
      }
    }
    return Stream.of(lines).map(String::new).map(Paper::of).collect(toImmutableList());
  }

  private static int number(Properties given, String key, int otherwise) {
    return Integer.parseInt(given.getProperty(key, Integer.toString(otherwise)));
  }

  private static ImmutableList<String> words(Properties given, String key) {
    return ImmutableList.copyOf(WORDS.split(given.getProperty(key, "")));
  }

  private static ImmutableList<String> bars(Properties given, String key) {
    return ImmutableList.copyOf(BARS.split(given.getProperty(key, "")));
  }

  private static Properties properties(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }
}
