package org.jiceng.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jiceng.fact.PartialDate;
import org.jiceng.io.attribute.CellParser;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.attribute.Listings;
import org.jiceng.io.source.FileIssue;
import org.jiceng.io.source.Limit;
import org.jiceng.io.source.Limits;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is known is not read again, what is plain is read at once, and nothing else. */
class QuickColumnTest {
  private final List<String> parsed = new ArrayList<>();

  /** Upper case; refuses what has an x. */
  private final CellParser<String> loud =
      (cell, place) -> {
        parsed.add(cell);
        return cell.contains("x")
            ? Outcome.refused(Issue.of(FileIssue.FILE_CELL_EMPTY, place, ImmutableMap.of()))
            : Outcome.accepted(cell.toUpperCase(Locale.ROOT));
      };

  private static @Nullable Object cell(QuickColumn column, String text) {
    char[] chars = ("<" + text + ">").toCharArray();
    return column.cell(chars, 1, chars.length - 1);
  }

  private static @Nullable Object member(QuickColumn column, String value) {
    FlatObject line = new FlatObject();
    char[] chars = ("{\"a\":" + value + "}").toCharArray();
    assertThat(line.begin(chars, 0, chars.length)).isTrue();
    assertThat(line.next()).isTrue();
    assertThat(line.isNamed("\"a\"".toCharArray())).isTrue();
    return column.member(line, Place.none());
  }

  @Test
  void cellsThatArePlainAreReadAtOnce() {
    QuickColumn dates = new QuickColumn(Column.optional("a", Cells.partialDate()), Limits.usual());

    assertThat(cell(dates, "1968-05-03"))
        .isEqualTo(PartialDate.parse("1968-05-03"))
        .isSameAs(cell(dates, "1968-05-03"));
    assertThat(cell(dates, "")).isEqualTo(Optional.empty());
    assertThat(cell(dates, "1968.05")).isNull();
  }

  @Test
  void cellsThatAreNotAreReadOnce() {
    QuickColumn column = new QuickColumn(Column.of("a", loud), Limits.usual());
    assertThat(cell(column, "b")).isNull();
    char[] chars = "b".toCharArray();
    column.keep(chars, 0, 1, "kept");

    assertThat(cell(column, "b")).isEqualTo("kept");
    assertThat(parsed).isEmpty();
  }

  @Test
  void membersAreReadOnceIfWithoutAnIssue() {
    QuickColumn column = new QuickColumn(Column.of("a", loud), Limits.usual());

    assertThat(member(column, "\"b\"")).isEqualTo("B");
    assertThat(member(column, "\"b\"")).isEqualTo("B");
    assertThat(member(column, "\"x\"")).isNull();
    assertThat(member(column, "\"x\"")).isNull();
    assertThat(member(column, "\"\"")).isNull();
    assertThat(member(column, "\" \"")).isNull();
    assertThat(parsed).containsExactly("b", "x", "x");
    assertThat(member(column, "1")).isNull();
    assertThat(member(column, "null")).isNull();
    assertThat(member(column, "\"b\\u0041\"")).isNull();
  }

  @Test
  void aMemberThatMayBeNullIsKnownWithoutATree() {
    QuickColumn column = new QuickColumn(Column.optional("a", loud), Limits.usual());

    assertThat(member(column, "null")).isEqualTo(Optional.empty());
    assertThat(column.absent()).isEqualTo(Optional.empty());
    assertThat(new QuickColumn(Column.of("a", loud), Limits.usual()).absent()).isNull();
  }

  @Test
  void wordsAreReadOnceToo() {
    QuickColumn column = new QuickColumn(Column.of("a", loud), Limits.usual());

    assertThat(column.word("b")).isEqualTo("B").isEqualTo(column.word("b"));
    assertThat(column.word("x")).isNull();
    assertThat(column.word("")).isNull();
    assertThat(parsed).containsExactly("b", "x");
  }

  @Test
  void ofListsTheElementsAre() {
    QuickColumn column = new QuickColumn(Column.list("a", Listings.BLANK, loud), Limits.usual());

    assertThat(cell(column, "b  c")).isEqualTo(ImmutableList.of("B", "C"));
    assertThat(cell(column, "c b c")).isEqualTo(ImmutableList.of("C", "B", "C"));
    assertThat(cell(column, "")).isEqualTo(ImmutableList.of());
    assertThat(cell(column, "b x")).isNull();
    assertThat(cell(column, "b\\ c")).isNull();
    column.keep("b".toCharArray(), 0, 1, "not an element");
    assertThat(member(column, "[\"b\",\"c\"]")).isEqualTo(ImmutableList.of("B", "C"));
    assertThat(member(column, "[]")).isEqualTo(ImmutableList.of());
    assertThat(member(column, "[\"x\"]")).isNull();
    assertThat(member(column, "[\"\"]")).isNull();
    assertThat(member(column, "[1]")).isNull();
    assertThat(member(column, "\"b\"")).isNull();
    assertThat(parsed).containsExactly("b", "c", "x", "x");
  }

  @Test
  void whatIsTooLongIsNotLookedAt() {
    Limits limits = Limits.usual().with(Limit.TEXT, 2);
    QuickColumn texts = new QuickColumn(Column.of("a", loud), limits);
    QuickColumn lists = new QuickColumn(Column.list("a", Listings.BLANK, loud), limits);

    assertThat(member(texts, "\"bc\"")).isEqualTo("BC");
    assertThat(member(texts, "\"bcd\"")).isNull();
    assertThat(cell(lists, "bc b")).isEqualTo(ImmutableList.of("BC", "B"));
    assertThat(cell(lists, "bcd")).isNull();
    assertThat(member(lists, "[\"bcd\"]")).isNull();
  }
}
