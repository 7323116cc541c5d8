package org.jiceng.examples.xing;

import org.jiceng.statistics.Reconciliation;

/** Part 3: whether the figures that other places published can be true together. */
final class TheReconciliation {
  private final Printer printer;

  TheReconciliation(Printer printer) {
    this.printer = printer;
  }

  void print() {
    printer.title("三、已公布数字的核对", "3. Published figures");
    int possible = 0;
    for (PublishedSets.PublishedSet set : PublishedSets.ALL) {
      Reconciliation result = Reconciliation.of(set.claims());
      possible += result.isPossible() ? 1 : 0;
      printer.say(
          result.isPossible()
              ? printer.text("%s：可以同时成立（核对 %d 项）。", "%s: can be true together (checks: %d).")
              : printer.text("%s：不能同时成立（核对 %d 项）。", "%s: cannot be true together (checks: %d)."),
          set.name(),
          set.claims().size());
      result.issues().forEach(issue -> printer.print("  " + issue.in(printer.language())));
    }
    printer.say(
        "%d 组中 %d 组可以成立。另有三组（白银市2021、山西省2015、全国2008—2010）只给出变化或缺少总数，没有可以核对的。",
        "Of %d sets, %d can be true. Three more (Baiyin 2021, Shanxi 2015, the nation 2008 to 2010)"
            + " give changes only, or no wholes: nothing in them can be checked.",
        PublishedSets.ALL.size(),
        possible);
  }
}
