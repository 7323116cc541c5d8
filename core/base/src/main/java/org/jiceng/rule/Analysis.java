package org.jiceng.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jiceng.text.Language;
import org.jiceng.text.Text;

/**
 * What can be said of rules without a subject. Every region of every fact was tried, one fact at a
 * time and each pair of facts, from a subject of whom nothing is known and from one who meets as
 * many rules as could be found, for every scope, on each day on which a version begins or ends.
 * What takes three facts at once is not seen.
 *
 * @param remarks by kind, then in the order of days and rules
 */
public record Analysis(ImmutableList<Remark> remarks) implements Text {

  /** The remarks of one kind. */
  public ImmutableList<Remark> remarks(RemarkKind kind) {
    return remarks.stream().filter(remark -> remark.kind() == kind).collect(toImmutableList());
  }

  /** A table of text: the names of the columns, then a row for each remark. */
  public ImmutableList<ImmutableList<String>> rows(Language language) {
    Stream<ImmutableList<String>> head =
        Stream.of(
            Stream.of(
                    AnalysisText.COLUMN_KIND,
                    AnalysisText.COLUMN_SCOPES,
                    AnalysisText.COLUMN_DAY,
                    AnalysisText.COLUMN_RULES,
                    AnalysisText.COLUMN_WHAT)
                .map(column -> column.in(language))
                .collect(toImmutableList()));
    return Stream.concat(head, remarks.stream().map(remark -> row(remark, language)))
        .collect(toImmutableList());
  }

  private static ImmutableList<String> row(Remark remark, Language language) {
    return ImmutableList.of(
        remark.kind().name(),
        String.join(" ", remark.scopes()),
        remark.day().map(LocalDate::toString).orElse(""),
        String.join(" ", remark.rules()),
        remark.examples().stream().map(text -> text.in(language)).collect(joining("; ")));
  }

  /** The table as comma-separated values (RFC 4180): a line ends with CR and LF. */
  public String toCsv(Language language) {
    return rows(language).stream()
        .map(row -> row.stream().map(Analysis::cell).collect(joining(",", "", "\r\n")))
        .collect(joining());
  }

  private static String cell(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }

  /** A line for each remark. */
  @Override
  public String in(Language language) {
    return remarks.stream().map(remark -> remark.in(language)).collect(joining("\n"));
  }
}
