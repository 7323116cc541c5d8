package org.jiceng.io;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Loaded;
import org.jiceng.text.Language;

/** What tests say about issues: place and code, as {@code units.csv:3:code UNIT_CODE_MALFORMED}. */
public final class Issues {

  private Issues() {}

  public static ImmutableList<String> of(Loaded<?> loaded) {
    return loaded.issues().stream()
        .map(issue -> issue.place() + " " + issue.code().name())
        .collect(toImmutableList());
  }

  /** Every issue in both languages. */
  public static List<String> texts(Loaded<?> loaded) {
    return loaded.issues().stream().flatMap(Issues::texts).toList();
  }

  private static Stream<String> texts(Issue issue) {
    return Stream.of(Language.values()).map(issue::in);
  }
}
