package org.jiceng.examples.xing;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jiceng.io.AliasFiles;
import org.jiceng.io.RosterFiles;
import org.jiceng.io.UnitFiles;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Loaded;
import org.jiceng.organization.Roster;
import org.jiceng.unit.UnitAlias;
import org.jiceng.unit.UnitNames;
import org.jiceng.unit.UnitTree;

/** The county's files: units, other names of units, and who sat in the committees in two terms. */
record Inputs(UnitTree tree, UnitNames names, Roster now, Roster before) {

  /** Reads the files of {@code folder}: everything, or every problem with its line. */
  static Loaded<Inputs> read(Path folder) throws IOException {
    IssueLog log = new IssueLog();
    Loaded<UnitTree> units = UnitFiles.read(folder.resolve("units.csv"));
    log.addAll(units.issues());
    if (units.value().isEmpty()) {
      return Loaded.nothing(log);
    }
    UnitTree tree = units.value().get();
    Loaded<ImmutableList<UnitAlias>> aliases =
        AliasFiles.read(folder.resolve("aliases.csv"), tree);
    Loaded<Roster> now = RosterFiles.read(folder.resolve("members-2021.csv"), tree, Days.POLL);
    Loaded<Roster> before =
        RosterFiles.read(folder.resolve("members-2018.csv"), tree, Days.PREVIOUS_TERM);
    log.addAll(aliases.issues());
    log.addAll(now.issues());
    log.addAll(before.issues());
    Optional<Inputs> all =
        aliases
            .value()
            .flatMap(
                names ->
                    now.value()
                        .flatMap(
                            this_ ->
                                before
                                    .value()
                                    .map(
                                        previous ->
                                            new Inputs(
                                                tree,
                                                UnitNames.of(tree, names),
                                                this_,
                                                previous))));
    return log.hasErrors() || all.isEmpty() ? Loaded.nothing(log) : Loaded.of(all.get(), log);
  }
}
