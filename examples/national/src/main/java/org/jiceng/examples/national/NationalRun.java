package org.jiceng.examples.national;

import static org.jiceng.examples.national.SyntheticMember.COLLEGE_SHARE;
import static org.jiceng.examples.national.SyntheticMember.MEAN_AGE;
import static org.jiceng.examples.national.SyntheticMember.MEMBERS;
import static org.jiceng.examples.national.SyntheticMember.WOMEN;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.rollup.Rollup;
import org.jiceng.rollup.RollupTable;
import org.jiceng.rollup.RowCollector;
import org.jiceng.rollup.Rows;
import org.jiceng.rollup.Snapshot;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitLevel;
import org.jiceng.unit.UnitTree;

/**
 * {@code national FOLDER [--members N] [--publish]}: the figures of N synthetic members at every
 * node; and, if asked for, what of them can be published, and a comparison with another term.
 */
public final class NationalRun {
  private static final long MEMBERS_UNLESS_SAID = 1_000_000;

  private NationalRun() {}

  /**
   * Runs it.
   *
   * @param args the folder of the national table, and how many members
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    List<String> arguments = new ArrayList<>(List.of(args));
    boolean publish = arguments.remove("--publish");
    int option = arguments.indexOf("--members");
    if (arguments.isEmpty() || option == 0 || option == arguments.size() - 1) {
      out.println("usage: national FOLDER [--members N] [--publish]");
      System.exit(2);
    }
    long members = option < 0 ? MEMBERS_UNLESS_SAID : Long.parseLong(arguments.get(option + 1));
    RollupTable<SyntheticMember> figures = run(Path.of(arguments.get(0)), members, out);
    if (publish) {
      new NationalPublication(figures.tree(), members, out).run();
    }
  }

  static RollupTable<SyntheticMember> run(Path folder, long members, PrintStream out)
      throws IOException {
    Phases phases = new Phases(out);
    NationalTable table = NationalTable.read(folder);
    phases.done("files read");
    UnitTree tree = table.tree();
    phases.done("tree built and checked");
    describe(tree, table.placeholders(), out);

    phases.begin();
    RowCollector<SyntheticMember> collector =
        Rollup.over(tree, belonging()).measure(SyntheticMember.MEASURES).collector();
    new SyntheticMembers(tree).give(members, (member, place) -> collector.add(place, member));
    phases.done("members made and taken");
    Snapshot<SyntheticMember> snapshot = collector.snapshot().orElseThrow();
    phases.done("members grouped");
    RollupTable<SyntheticMember> figures = snapshot.table();
    phases.done("figures at every node");
    print(figures, out);
    return figures;
  }

  /** Members come with the index of their place, so nothing is looked up by id. */
  static Rows<SyntheticMember> belonging() {
    return new Rows<>(
        member -> {
          throw new IllegalStateException("a synthetic member is given its place");
        },
        member -> member);
  }

  private static void describe(UnitTree tree, int placeholders, PrintStream out) {
    for (UnitLevel level : UnitLevel.values()) {
      out.printf(
          "%,9d  %s%n", tree.units().stream().filter(u -> u.level() == level).count(), level);
    }
    out.printf("%,9d  nodes%n", tree.size());
    out.printf("%,9d  villages and communities counted%n", tree.counted(tree.root().id()));
    out.printf("%,9d  virtual units%n", tree.units().stream().filter(Unit::isVirtual).count());
    out.printf("%,9d  placeholder left out%n", placeholders);
  }

  private static void print(RollupTable<SyntheticMember> figures, PrintStream out) {
    UnitId country = figures.tree().root().id();
    line("全国", figures, country, out);
    for (Unit province : figures.tree().children(country)) {
      line(province.name(), figures, province.id(), out);
    }
  }

  private static void line(
      String name, RollupTable<SyntheticMember> figures, UnitId unit, PrintStream out) {
    var mean = figures.at(unit, MEAN_AGE).value();
    var college = figures.at(unit, COLLEGE_SHARE).value();
    out.printf(
        "%s: %,d members, mean age %s, college %s, women %,d, units %d of %d%n",
        name,
        figures.at(unit, MEMBERS).value().numerator(),
        mean.isDefined() ? mean.rounded(1) : "-",
        college.isDefined() ? college.percent(1) + "%" : "-",
        figures.at(unit, WOMEN).value().numerator(),
        figures.unitsPresent(unit),
        figures.unitsExpected(unit));
  }
}
