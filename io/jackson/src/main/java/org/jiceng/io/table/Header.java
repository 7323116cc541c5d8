package org.jiceng.io.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jiceng.io.attribute.Quotation;
import org.jiceng.io.source.FileIssue;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Place;

/** The names in the first record, matched with the layout that they fit best. Immutable. */
final class Header {
  private static final int NONE = -1;

  private final ImmutableList<String> names;
  private final Layout layout;
  private final int[] cells;

  private Header(ImmutableList<String> names, Layout layout) {
    this.names = names;
    this.layout = layout;
    this.cells = new int[layout.columns().size()];
    Arrays.fill(cells, NONE);
    for (int at = names.size() - 1; at >= 0; at--) {
      int column = layout.position(names.get(at));
      if (column >= 0) {
        cells[column] = at;
      }
    }
  }

  /** The header of {@code names}; empty, with issues, if the lines below cannot be read by it. */
  static Optional<Header> of(
      ImmutableList<String> names,
      ImmutableList<Layout> layouts,
      Place place,
      Consumer<? super Issue> issues) {
    Layout layout =
        layouts.stream()
            .max(Comparator.comparingInt(candidate -> candidate.overlap(names)))
            .orElseThrow();
    if (layout.overlap(names) == 0) {
      // Nothing is quoted: if there is no header at all, this line has somebody's data.
      issues.accept(
          Issue.of(FileIssue.FILE_HEADER_UNKNOWN, place, ImmutableMap.of("expected", layouts)));
      return Optional.empty();
    }
    Header header = new Header(names, layout);
    return header.check(place, issues) ? Optional.of(header) : Optional.empty();
  }

  private boolean check(Place place, Consumer<? super Issue> issues) {
    Set<Object> seen = new HashSet<>();
    boolean usable = true;
    for (String name : names) {
      int column = layout.position(name);
      if (!seen.add(column < 0 ? name : layout.columns().get(column))) {
        report(FileIssue.FILE_COLUMN_DUPLICATE, name, place, issues);
        usable = false;
      } else if (column < 0) {
        report(FileIssue.FILE_COLUMN_UNKNOWN, name, place, issues);
      }
    }
    for (int column = 0; column < cells.length; column++) {
      if (cells[column] == NONE && !layout.columns().get(column).mayLack()) {
        report(FileIssue.FILE_COLUMN_MISSING, expected().get(column), place, issues);
        usable = false;
      }
    }
    return usable;
  }

  private void report(FileIssue code, String column, Place place, Consumer<? super Issue> issues) {
    String quoted = Quotation.of(column);
    issues.accept(
        Issue.of(
            code, place.at(quoted), ImmutableMap.of("column", quoted, "expected", expected())));
  }

  /** The names of the columns, in Chinese if any name of the header is. */
  private ImmutableList<String> expected() {
    boolean isChinese = !names.stream().allMatch(CharMatcher.ascii()::matchesAllOf);
    return layout.columns().stream()
        .map(column -> isChinese ? Iterables.getLast(column.headings()) : column.name())
        .collect(toImmutableList());
  }

  /** How many cells there are. */
  int size() {
    return names.size();
  }

  Layout layout() {
    return layout;
  }

  /** In which cell the column at {@code column} of the layout stands; −1 if it lacks. */
  int cell(int column) {
    return cells[column];
  }

  /** What this header calls the column at {@code column} of the layout. */
  String heading(int column) {
    return cells[column] == NONE ? layout.columns().get(column).name() : names.get(cells[column]);
  }
}
