package org.jiceng.examples.xing;

import java.util.ArrayList;
import java.util.List;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.organization.Roster;
import org.jiceng.rollup.Audit;
import org.jiceng.rollup.Breakdown;
import org.jiceng.rollup.Counted;
import org.jiceng.rollup.Figure;
import org.jiceng.rollup.Filter;
import org.jiceng.rollup.Hiding;
import org.jiceng.rollup.Measure;
import org.jiceng.rollup.Publication;
import org.jiceng.rollup.RollupTable;
import org.jiceng.statistics.HolderFacts;
import org.jiceng.statistics.OfficeHolder;
import org.jiceng.statistics.StandardMeasures;
import org.jiceng.text.Bilingual;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitId;

/**
 * Part 2: the members of the county's two committees by education, for publication down to its
 * villages. A person counts in each place, so that the numbers add up.
 */
final class ThePublication {
  private static final int THRESHOLD = 3;
  private static final UnitId TOWN = UnitId.of("141123101");
  private static final Measure<OfficeHolder> MEMBERS =
      new Measure.Count<>(
          "members",
          new Bilingual("各村（社区）两委成员", "members, in each place"),
          Counted.EACH_ROW,
          Filter.all());
  private static final Measure<OfficeHolder> COLLEGE_SHARE =
      new Measure.Share<>(
          "collegeOfMembers",
          new Bilingual("大专以上占比", "share with college"),
          Counted.EACH_ROW,
          Filter.where(HolderFacts.COLLEGE),
          Filter.all());

  private final Printer printer;
  private final RollupTable<OfficeHolder> table;
  private final Breakdown<OfficeHolder> byCollege = Breakdown.of(MEMBERS).by(HolderFacts.COLLEGE);
  private final Breakdown<OfficeHolder> crossed = byCollege.by(HolderFacts.WOMAN);

  ThePublication(Printer printer, Roster roster) {
    this.printer = printer;
    this.table =
        StandardMeasures.over(roster.tree())
            .measure(MEMBERS, COLLEGE_SHARE)
            .measure(byCollege.measures())
            .measure(crossed.measures())
            .compute(OfficeHolder.of(roster))
            .orElseThrow();
  }

  void print() {
    printer.title("二、发布与隐藏", "2. A publication");
    printer.say(
        "兴县，人员均为合成；少于 %d 的数字不发布。下表是发布机关所见：▲ 因数量过少而隐藏，△ 为保护其他数字而隐藏；读者所见两者一样。",
        "Xing County, synthetic people; figures of fewer than %d are not published. As the"
            + " publishing office sees it: ▲ too few, △ hidden to protect another; a reader cannot"
            + " tell them apart.",
        THRESHOLD);
    // tag::publication
    Publication<OfficeHolder> publication =
        Publication.of(table, byCollege, THRESHOLD).orElseThrow();
    // end::publication
    List<Measure<OfficeHolder>> columns = new ArrayList<>();
    columns.add(MEMBERS);
    columns.addAll(byCollege.measures());
    print(
        publication,
        columns,
        printer.words("两委成员", "members"),
        printer.words("大专以下", "below college"),
        printer.words("大专以上", "college or above"));
    printer.gap();
    printer.say("占比随其分子、余数或分母一同隐藏：", "A share is hidden with its part, its rest or its whole:");
    print(
        Publication.of(table, COLLEGE_SHARE, THRESHOLD).orElseThrow(),
        List.of(COLLEGE_SHARE),
        printer.words("大专以上占比", "share with college or above"));
    printer.say(
        "每份发布单独审计；同一批数据两份一起发布，须另行核对。",
        "Each publication is audited by itself; two of the same rows together would have to be"
            + " checked again.");
    printer.gap();
    refused(crossed);
    refused(Breakdown.of(StandardMeasures.PERSONS).by(HolderFacts.WOMAN));
  }

  private void print(
      Publication<OfficeHolder> publication,
      List<Measure<OfficeHolder>> measures,
      String... heads) {
    Columns lines = new Columns();
    List<String> first = new ArrayList<>(List.of(printer.words("单位", "unit")));
    first.addAll(List.of(heads));
    lines.add(first.toArray(String[]::new));
    UnitId county = table.tree().root().id();
    lines.add(line(publication, measures, table.tree().root()));
    for (Unit town : table.tree().children(county)) {
      lines.add(line(publication, measures, town));
      if (town.id().equals(TOWN)) {
        table.tree().children(TOWN).forEach(unit -> lines.add(line(publication, measures, unit)));
      }
    }
    printer.print(lines.print());
    printer.say("全部单位（含村）：%s。", "All units, villages too: %s.", publication.words());
    Audit audit = publication.audit();
    printer.say(
        "审计：%s；读者所能推断的范围，最窄的一个仍有 %d 个可能的值。",
        "Audit: %s; the hidden number of which a reader learns most still may have %d values.",
        audit.words(),
        audit.narrowest());
  }

  private String[] line(
      Publication<OfficeHolder> publication, List<Measure<OfficeHolder>> measures, Unit unit) {
    List<String> cells = new ArrayList<>(List.of(unit.name()));
    for (Measure<OfficeHolder> measure : measures) {
      cells.add(
          publication
              .at(unit.id(), measure)
              .map(figure -> printed(figure, measure))
              .orElseGet(() -> mark(publication.hiding(unit.id(), measure).orElseThrow())));
    }
    return cells.toArray(String[]::new);
  }

  private static String printed(Figure figure, Measure<OfficeHolder> measure) {
    if (!figure.value().isDefined()) {
      return "–";
    }
    return measure.isShare()
        ? figure.value() + " = " + figure.value().percent(1) + "%"
        : figure.value().toString();
  }

  private static String mark(Hiding reason) {
    return reason == Hiding.PRIMARY ? "▲" : "△";
  }

  private void refused(Breakdown<OfficeHolder> breakdown) {
    Outcome<Publication<OfficeHolder>> outcome = Publication.of(table, breakdown, THRESHOLD);
    for (Issue issue : outcome.issues()) {
      printer.say("不予发布：%s", "Refused: %s", issue.in(printer.language()));
    }
  }
}
