package org.example.benchmarks;

import org.jiceng.fact.FactSheet;

/** Somebody who wants to stand, as a program would hold it: primitives, one value for missing. */
final class Applicant {
  static final int MISSING = Integer.MIN_VALUE;
  static final byte UNKNOWN = -1; // of a flag, else 0 or 1

  int age;
  int education;
  int partyYears;
  int standing;
  int joined; // days since 1970-01-01
  int residenceMonths;
  int terms;
  byte citizen;
  byte registered;
  byte resident;
  byte entitled;
  byte noSentence;
  byte noDetention;
  byte noSanction;
  byte noDebt;
  byte noAudit;
  byte noRecall;
  byte noRelative;
  byte noOtherPost;

  /** Made with the applicant; null where sheets are not used. */
  FactSheet sheet;

  FactSheet sheet() {
    return sheet;
  }
}
