package org.jiceng.examples.xing;

import static org.jiceng.statistics.StandardMeasures.BOTH_POSTS_IN_COMMUNITIES;
import static org.jiceng.statistics.StandardMeasures.BOTH_POSTS_IN_VILLAGES;
import static org.jiceng.statistics.StandardMeasures.BOTH_POSTS_SHARE;
import static org.jiceng.statistics.StandardMeasures.COLLEGE_SHARE;
import static org.jiceng.statistics.StandardMeasures.DISPATCHED_SECRETARIES;
import static org.jiceng.statistics.StandardMeasures.MEAN_AGE;
import static org.jiceng.statistics.StandardMeasures.PERSONS;
import static org.jiceng.statistics.StandardMeasures.SECRETARY_COLLEGE_SHARE;
import static org.jiceng.statistics.StandardMeasures.WOMEN;
import static org.jiceng.statistics.StandardMeasures.WOMEN_SECRETARIES;

import org.jiceng.organization.Roster;
import org.jiceng.rollup.Measure;
import org.jiceng.rollup.Ratio;
import org.jiceng.rollup.RollupTable;
import org.jiceng.statistics.OfficeHolder;
import org.jiceng.statistics.StandardMeasures;
import org.jiceng.text.Text;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitTree;

/** Part 4: the county's table from the rosters, beside the figures that the article published. */
final class TheTable {
  private final Printer printer;
  private final UnitTree tree;
  private final UnitId county;
  private final RollupTable<OfficeHolder> now;
  private final RollupTable<OfficeHolder> before;
  private final Columns columns = new Columns();
  private boolean agrees = true;

  TheTable(Printer printer, Inputs inputs) {
    this.printer = printer;
    this.tree = inputs.tree();
    this.county = tree.root().id();
    this.now = figures(inputs.now());
    this.before = figures(inputs.before());
  }

  private static RollupTable<OfficeHolder> figures(Roster roster) {
    // tag::rollup
    RollupTable<OfficeHolder> table =
        StandardMeasures.over(roster.tree())
            .measure(StandardMeasures.ALL_MEASURES)
            .compute(OfficeHolder.of(roster))
            .orElseThrow();
    // end::rollup
    return table;
  }

  void print() {
    printer.title("四、全县统计表", "4. The county's table");
    printer.say(
        "人员均为合成；本届年龄按 %s 计，上届按 %s 计；上届单位同为253个（简化），人数1760为示例所选。",
        "All people are synthetic; ages of this term on %s, of the previous term on %s; the previous"
            + " term has the same 253 units (a simplification) and 1760 persons (chosen).",
        Days.POLL,
        Days.PREVIOUS_TERM);
    printer.say(
        "上报单位 %d/%d；事实不详的人次 %d。",
        "Units present %d of %d; facts unknown: %d.",
        now.unitsPresent(county),
        now.unitsExpected(county),
        now.measures().stream().mapToLong(measure -> now.at(county, measure).unknown()).sum());
    columns.add(
        printer.words("指标", "figure"),
        printer.words("精确值", "exact"),
        printer.words("打印值", "printed"),
        printer.words("报道", "article"),
        printer.words("一致", "equal"));
    whole(printer.words("行政村", "villages"), Ratio.whole(counted(UnitKind.VILLAGE)), "244");
    whole(printer.words("社区", "communities"), Ratio.whole(counted(UnitKind.COMMUNITY)), "9");
    term(PERSONS, "1715", "");
    term(MEAN_AGE, "42", "47");
    change(MEAN_AGE, "-5");
    count(COLLEGE_SHARE, "574");
    percent(COLLEGE_SHARE, "33%", "");
    count(SECRETARY_COLLEGE_SHARE, "161");
    percent(SECRETARY_COLLEGE_SHARE, "64%", "");
    term(WOMEN, "369", "145");
    change(WOMEN, "224");
    term(WOMEN_SECRETARIES, "20", "");
    count(BOTH_POSTS_SHARE, "215");
    percent(BOTH_POSTS_SHARE, "85%", "");
    whole(label(BOTH_POSTS_IN_VILLAGES), value(now, BOTH_POSTS_IN_VILLAGES), "206");
    whole(label(BOTH_POSTS_IN_COMMUNITIES), value(now, BOTH_POSTS_IN_COMMUNITIES), "9");
    whole(label(DISPATCHED_SECRETARIES), value(now, DISPATCHED_SECRETARIES), "38");
    printer.print(columns.print());
    if (agrees) {
      printer.say(
          "报道给出的每个数字，取整后均一致。", "Every figure that the article gives is equal after rounding.");
    } else {
      printer.say("与报道不一致的数字见上。", "The figures above marked no differ from the article.");
    }
  }

  private long counted(UnitKind kind) {
    return tree.units().stream()
        .filter(Unit::isCounted)
        .filter(unit -> unit.kind() == kind)
        .count();
  }

  private void term(Measure<OfficeHolder> measure, String published, String publishedBefore) {
    whole(label(measure), value(now, measure), published);
    whole(
        label(measure) + printer.words("（上届）", ", previous term"),
        value(before, measure),
        publishedBefore);
  }

  private void change(Measure<OfficeHolder> measure, String published) {
    whole(
        label(measure) + printer.words("（变化）", ", change"),
        now.at(county, measure).changeFrom(before.at(county, measure)).difference().exact(),
        published);
  }

  private void count(Measure<OfficeHolder> measure, String published) {
    whole(
        label(measure) + printer.words("（人数）", ", number"),
        Ratio.whole(value(now, measure).numerator()),
        published);
  }

  private void percent(Measure<OfficeHolder> measure, String published, String publishedBefore) {
    percent(label(measure), value(now, measure), published);
    percent(
        label(measure) + printer.words("（上届）", ", previous term"),
        value(before, measure),
        publishedBefore);
  }

  private void percent(String what, Ratio exact, String published) {
    line(what, exact, exact.percent(0) + "%", published);
  }

  private void whole(String what, Ratio exact, String published) {
    line(what, exact, exact.rounded(0).toString(), published);
  }

  private void line(String what, Ratio exact, String printed, String published) {
    boolean equal = published.isEmpty() || printed.equals(published);
    agrees &= equal;
    columns.add(
        what,
        exact.toString(),
        printed,
        published.isEmpty() ? printer.words("未公布", "not published") : published,
        published.isEmpty() ? "" : equal ? printer.words("是", "yes") : printer.words("否", "no"));
  }

  private Ratio value(RollupTable<OfficeHolder> table, Measure<OfficeHolder> measure) {
    return table.at(county, measure).value();
  }

  private String label(Measure<OfficeHolder> measure) {
    Text label = measure.label();
    return label.in(printer.language());
  }
}
