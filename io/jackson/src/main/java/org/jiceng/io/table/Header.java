package org.jiceng.io.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jiceng.io.attribute.Quotation;
import org.jiceng.io.source.FileIssue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;

/**
 * The names in the first record, matched with the layout that they fit best.
 *
 * @param names as written
 * @param layout the layout
 */
record Header(ImmutableList<String> names, Layout layout) {

  /** The header of {@code record}; empty, with issues, if the lines below cannot be read by it. */
  static Optional<Header> of(
      CsvRecord first, ImmutableList<Layout> layouts, Place source, IssueLog log) {
    ImmutableList<String> names = first.cells();
    Place place = source.line(first.line());
    Layout layout =
        layouts.stream()
            .max(Comparator.comparingInt(candidate -> candidate.overlap(names)))
            .orElseThrow();
    if (layout.overlap(names) == 0) {
      // Nothing is quoted: if there is no header at all, this line has somebody's data.
      log.add(FileIssue.FILE_HEADER_UNKNOWN, place, ImmutableMap.of("expected", layouts));
      return Optional.empty();
    }
    Header header = new Header(names, layout);
    return header.check(place, log) ? Optional.of(header) : Optional.empty();
  }

  private boolean check(Place place, IssueLog log) {
    Set<String> seen = new HashSet<>();
    boolean usable = true;
    for (String name : names) {
      if (!seen.add(name)) {
        report(FileIssue.FILE_COLUMN_DUPLICATE, name, place, log);
        usable = false;
      } else if (!layout.names().contains(name)) {
        report(FileIssue.FILE_COLUMN_UNKNOWN, name, place, log);
      }
    }
    for (String name : layout.names()) {
      if (!seen.contains(name)) {
        report(FileIssue.FILE_COLUMN_MISSING, name, place, log);
        usable = false;
      }
    }
    return usable;
  }

  private void report(FileIssue code, String column, Place place, IssueLog log) {
    String quoted = Quotation.of(column);
    log.add(code, place.at(quoted), ImmutableMap.of("column", quoted, "expected", layout.names()));
  }
}
