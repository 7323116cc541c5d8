package org.jiceng.examples.xing;

import org.jiceng.organization.Branch;
import org.jiceng.organization.Committee;
import org.jiceng.organization.Member;
import org.jiceng.organization.Roster;
import org.jiceng.unit.Resolution;
import org.jiceng.unit.Unit;
import org.jiceng.unit.UnitKind;
import org.jiceng.unit.UnitLevel;
import org.jiceng.unit.UnitNames;
import org.jiceng.unit.UnitTree;

/** Part 1: the county as a tree, and one walk from the county to the members of a committee. */
final class TheTree {
  private final Printer printer;
  private final UnitTree tree;
  private final UnitNames names;
  private final Roster roster;

  TheTree(Printer printer, Inputs inputs) {
    this.printer = printer;
    this.tree = inputs.tree();
    this.names = inputs.names();
    this.roster = inputs.now();
  }

  void print(Unit village) {
    printer.title("一、单位树", "1. The tree");
    printer.say(
        "%s：%d 个乡级单位，%d 个村，%d 个社区（计入统计 %d 个），另有虚拟单位 %d 个（不计入）。",
        "%s: %d township-level units, %d villages, %d communities (%d counted), and %d virtual unit"
            + " (not counted).",
        tree.root().name(),
        tree.units().stream().filter(unit -> unit.level() == UnitLevel.TOWNSHIP).count(),
        counted(UnitKind.VILLAGE),
        counted(UnitKind.COMMUNITY),
        tree.counted(tree.root().id()),
        tree.units().stream().filter(Unit::isVirtual).count());
    tree.units().stream().filter(Unit::isVirtual).forEach(this::printVirtual);
    printer.say(
        "区划代码为2023年版；换届日 %s 为示例所选。",
        "The codes are those of 2023; the poll day %s is chosen.", Days.POLL);
    printAlias("魏家滩镇/九原坪村");
    printer.gap();
    walk(village);
  }

  private long counted(UnitKind kind) {
    return tree.units().stream()
        .filter(Unit::isCounted)
        .filter(unit -> unit.kind() == kind)
        .count();
  }

  private void printVirtual(Unit virtual) {
    Unit zone = tree.parent(virtual.id()).orElseThrow();
    printer.say(
        "虚拟单位：%s；所在的%s保留为乡级单位，计入统计的单位为 %d 个。",
        "Virtual: %s; its %s stays as a township-level unit with %d counted units.",
        virtual.name(),
        zone.name(),
        tree.counted(zone.id()));
  }

  private void printAlias(String written) {
    if (names.resolve(written) instanceof Resolution.Found found && found.alias().isPresent()) {
      printer.say(
          "“%s”即 %s（别名，来源：%s）。",
          "\"%s\" means %s (a recorded alias; source: %s).",
          written,
          tree.path(found.unit().id()),
          found.alias().get().source());
    }
  }

  private void walk(Unit village) {
    // tag::walk
    for (Unit above : tree.ancestors(village.id())) {
      printer.say("%s（%s）", "%s (%s)", above.name(), above.kind());
    }
    printer.say("%s（%s）", "%s (%s)", village.name(), village.kind());
    Branch branch = roster.branch(village.id()).orElseThrow();
    printer.say("　%s", "  %s", branch.name());
    for (Committee committee : roster.committees(village.id())) {
      printer.say("　　%s", "    %s", committee.kind());
      for (Member member : roster.members(committee.id())) {
        printer.say(
            "　　　%s，%s，%s，自 %s 任职",
            "      %s, %s, %s, in office from %s",
            member.person(),
            member.office(),
            member.tenure().gained(),
            member.tenure().inOfficeFrom());
      }
    }
    // end::walk
  }
}
