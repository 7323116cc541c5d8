package org.jiceng.election;

import java.time.LocalDate;
import java.util.function.Function;
import org.jiceng.text.Bilingual;

/** The kinds of vote that the golden elections and the second counter know. */
enum VoteKind {
  BRANCH_COMMITTEE(Contests.MEMBER, day -> ElectionMethods.branchCommittee(day).orElseThrow()),
  BRANCH_COMMITTEE_AMONG_TIED(
      Contests.MEMBER, day -> ElectionMethods.branchCommittee(day).orElseThrow().amongTied()),
  BRANCH_OFFICERS(Contests.SECRETARY, day -> ElectionMethods.branchOfficers(day).orElseThrow()),
  BRANCH_OFFICERS_AMONG_TIED(
      Contests.SECRETARY, day -> ElectionMethods.branchOfficers(day).orElseThrow().amongTied());

  private final Bilingual office;
  private final Function<LocalDate, ElectionMethod> methods;

  VoteKind(Bilingual office, Function<LocalDate, ElectionMethod> methods) {
    this.office = office;
    this.methods = methods;
  }

  Bilingual office() {
    return office;
  }

  ElectionMethod on(LocalDate day) {
    return methods.apply(day);
  }
}
