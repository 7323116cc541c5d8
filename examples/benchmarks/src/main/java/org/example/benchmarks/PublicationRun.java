package org.example.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.jiceng.fact.ScalarFact;
import org.jiceng.rollup.Audit;
import org.jiceng.rollup.Breakdown;
import org.jiceng.rollup.Publication;
import org.jiceng.rollup.Rollup;
import org.jiceng.rollup.RollupTable;
import org.jiceng.rollup.RowCollector;
import org.jiceng.rollup.Rows;
import org.jiceng.text.Language;
import org.jiceng.unit.UnitId;

/**
 * A count divided by one fact, published at all units with all parts and the whole as one equation
 * more at each: for an eighth, a quarter, a half and the whole of a tree of the national table's
 * shape, so that one sees how the time grows. A whole process, not JMH, since a run takes long and
 * what matters is its order. Arguments: members for each village (160), threshold (10), {@code sex}
 * (two parts) or {@code education} (fifteen, seven of them empty).
 */
public final class PublicationRun {
  private static final int VILLAGES = 620_573;

  private PublicationRun() {}

  /** Prints a line for each size. */
  public static void main(String[] args) {
    int each = args.length > 0 ? Integer.parseInt(args[0]) : 160;
    int threshold = args.length > 1 ? Integer.parseInt(args[1]) : 10;
    ScalarFact<MemberRow> by =
        args.length > 2 && args[2].equals("education") ? MemberRow.EDUCATION : MemberRow.WOMAN;
    for (int of : new int[] {16, 8, 4, 2, 1}) {
      run(new Country(VILLAGES / of * each, of), by, threshold);
    }
  }

  private static void run(Country country, ScalarFact<MemberRow> by, int threshold) {
    Breakdown<MemberRow> parts = Breakdown.of(MemberRow.MEMBERS).by(by);
    Rows<MemberRow> placed = new Rows<>(row -> UnitId.of("given by index"), row -> row);
    RowCollector<MemberRow> collector =
        Rollup.over(country.tree, placed)
            .measure(parts.whole())
            .measure(parts.measures())
            .collector();
    for (int row = 0; row < country.places.length; row++) {
      collector.add(country.places[row], MemberRow.unpacked(country.packed[row]));
    }
    RollupTable<MemberRow> table = collector.table().orElseThrow();
    long start = cpu();
    Publication<MemberRow> publication = Publication.of(table, parts, threshold).orElseThrow();
    long hidden = cpu();
    Audit audit = publication.audit();
    long audited = cpu();
    System.out.printf(
        Locale.ROOT,
        "%,9d units: hiding with its audits %,8.0f ms, audit %,8.0f ms CPU; %s; %s%n",
        country.tree.size(),
        (hidden - start) / 1e6,
        (audited - hidden) / 1e6,
        publication.words().in(Language.EN),
        audit.words().in(Language.EN));
    if (!audit.isClean()) {
      throw new IllegalStateException("the audit finds something");
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
