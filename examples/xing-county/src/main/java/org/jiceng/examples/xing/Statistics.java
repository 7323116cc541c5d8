package org.jiceng.examples.xing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.io.organization.RosterFiles;
import org.jiceng.io.unit.UnitFiles;
import org.jiceng.organization.Roster;
import org.jiceng.text.Language;
import org.jiceng.unit.UnitTree;

/**
 * What can be done with figures beyond one table: {@code Statistics COUNTY TERMS [--lang zh|en]}. A
 * comparison of two terms over a redrawn county, a publication that hides figures of too few,
 * published figures tried against each other, facts of units, and elections.
 */
public final class Statistics {

  private Statistics() {}

  /**
   * Prints all of it.
   *
   * @param args the folder of the county, the folder of the two terms, and the language
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    List<String> rest = new ArrayList<>(List.of(args));
    Language language = Language.EN;
    int option = rest.indexOf("--lang");
    if (option >= 0 && option + 1 < rest.size()) {
      language = rest.get(option + 1).equals(Language.ZH.tag()) ? Language.ZH : Language.EN;
      rest.subList(option, option + 2).clear();
    }
    if (rest.size() != 2) {
      System.err.println("usage: Statistics COUNTY TERMS [--lang zh|en]");
      System.exit(2);
    }
    print(Path.of(rest.get(0)), Path.of(rest.get(1)), language, Printer.utf8());
  }

  static void print(Path county, Path terms, Language language, PrintStream out)
      throws IOException {
    Printer printer = new Printer(out, language);
    UnitTree before = UnitFiles.read(terms.resolve("units-2018.csv")).orElseThrow();
    UnitTree after = UnitFiles.read(terms.resolve("units-2021.csv")).orElseThrow();
    Roster earlier =
        RosterFiles.read(terms.resolve("members-2018.csv"), before, Days.PREVIOUS_TERM)
            .orElseThrow();
    Roster later =
        RosterFiles.read(terms.resolve("members-2021.csv"), after, Days.POLL).orElseThrow();
    new TheTerms(printer, earlier, later).print();

    UnitTree tree = UnitFiles.read(county.resolve("units.csv")).orElseThrow();
    Roster roster =
        RosterFiles.read(county.resolve("members-2021.csv"), tree, Days.POLL).orElseThrow();
    new ThePublication(printer, roster).print();
    new TheReconciliation(printer).print();
    new TheProfiles(printer, tree).print();
    new TheTurnout(printer, after, terms).print();
  }
}
