package org.jiceng.io.attribute;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiceng.io.source.FileIssue;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;

/**
 * Cells that hold several things with a separator between. A separator or a backslash that belongs
 * to a thing has a backslash before it. Nothing between two separators is no thing.
 */
public final class Listings {
  /** Between names, and between the pairs of a map. */
  public static final char BAR = '|';

  /** Between words. */
  public static final char BLANK = ' ';

  private static final char ESCAPE = '\\';
  private static final char EQUALS = '=';

  private Listings() {}

  /** Reads a list; an empty cell is an empty one. */
  public static <T> CellParser<ImmutableList<T>> of(char separator, CellParser<T> element) {
    CellParser<T> needed = Cells.needed(element);
    return (cell, place) -> {
      IssueLog log = new IssueLog();
      ImmutableList.Builder<T> elements = ImmutableList.builder();
      for (String piece : split(cell, separator)) {
        Outcome<T> read = needed.parse(piece, place);
        log.addAll(read.issues());
        read.value().ifPresent(elements::add);
      }
      return Outcome.of(log, elements::build);
    };
  }

  /** Reads {@code key=value|key=value}; an empty cell is an empty map. */
  public static <K, V> CellParser<ImmutableMap<K, V>> map(CellParser<K> key, CellParser<V> value) {
    CellParser<K> name = Cells.needed(key);
    return (cell, place) -> {
      IssueLog log = new IssueLog();
      Map<K, V> entries = new LinkedHashMap<>();
      for (String piece : split(cell, BAR)) {
        int equals = piece.indexOf(EQUALS);
        if (equals < 0) {
          log.add(FileIssue.FILE_PAIR_MALFORMED, place, ImmutableMap.of("column", place.within()));
          continue;
        }
        Outcome<K> under = name.parse(piece.substring(0, equals), place);
        Outcome<V> read = value.parse(piece.substring(equals + 1), place);
        log.addAll(under.issues());
        log.addAll(read.issues());
        if (under.value().isPresent()
            && read.value().isPresent()
            && entries.putIfAbsent(under.value().get(), read.value().get()) != null) {
          log.add(
              Issue.of(
                  FileIssue.FILE_MEMBER_DUPLICATE,
                  place,
                  ImmutableMap.of("member", under.value().get().toString())));
        }
      }
      return Outcome.of(log, () -> ImmutableMap.copyOf(entries));
    };
  }

  private static List<String> split(String cell, char separator) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (int at = 0; at < cell.length(); at++) {
      char c = cell.charAt(at);
      if (c == ESCAPE && at + 1 < cell.length() && isSpecial(cell.charAt(at + 1), separator)) {
        at++;
        piece.append(cell.charAt(at));
      } else if (c == separator) {
        add(piece, pieces);
      } else {
        piece.append(c);
      }
    }
    add(piece, pieces);
    return pieces;
  }

  private static boolean isSpecial(char c, char separator) {
    return c == separator || c == ESCAPE;
  }

  private static void add(StringBuilder piece, List<String> pieces) {
    if (!piece.toString().isBlank()) {
      pieces.add(piece.toString());
    }
    piece.setLength(0);
  }

  /** The cell that is read as {@code pieces}, none of which is blank. */
  public static String join(char separator, Iterable<String> pieces) {
    StringBuilder cell = new StringBuilder();
    for (String piece : pieces) {
      if (!cell.isEmpty()) {
        cell.append(separator);
      }
      piece
          .chars()
          .forEach(
              c -> {
                if (isSpecial((char) c, separator)) {
                  cell.append(ESCAPE);
                }
                cell.append((char) c);
              });
    }
    return cell.toString();
  }

  /** The cell that {@link #map} reads as {@code pairs}. */
  public static String join(Map<String, String> pairs) {
    return join(
        BAR,
        pairs.entrySet().stream().map(pair -> pair.getKey() + EQUALS + pair.getValue()).toList());
  }
}
