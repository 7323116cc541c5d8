package org.example.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** The twenty rules as somebody would write them by hand: what is unmet, and above it, unknown. */
final class HandRules {
  static final int RULES = 20;

  /** What one rule says. */
  record HandFinding(Applicant applicant, int rule, boolean unknown) {}

  private HandRules() {}

  static long judge(Applicant a) {
    long mask = 0;
    if (a.born == null) {
      mask |= 3L << 32;
    } else {
      int age = Applicants.fullYears(a.born);
      if (age < 18) {
        mask |= 1;
      } else if (age > 60) {
        mask |= 1 << 1;
      }
    }
    if (a.education == null) {
      mask |= 1L << (2 + 32);
    } else if (a.education < 3) {
      mask |= 1 << 2;
    }
    if (a.joined == null) {
      mask |= 1L << (3 + 32);
    } else if (Applicants.fullYears(a.joined) < 1) {
      mask |= 1 << 3;
    }
    if (a.standing == null) {
      mask |= 1L << (4 + 32);
    } else if (a.standing != 2) {
      mask |= 1 << 4;
    }
    if (a.residentSince == null) {
      mask |= 1L << (5 + 32);
    } else if (Applicants.fullMonths(a.residentSince) < 12) {
      mask |= 1 << 5;
    }
    if (a.terms == null) {
      mask |= 1L << (6 + 32);
    } else if (a.terms > 3) {
      mask |= 1 << 6;
    }
    return mask | flags(a);
  }

  private static long flags(Applicant a) {
    return flag(a.citizen, 7)
        | flag(a.registered, 8)
        | flag(a.resident, 9)
        | flag(a.entitled, 10)
        | flag(a.noSentence, 11)
        | flag(a.noDetention, 12)
        | flag(a.noSanction, 13)
        | flag(a.noDebt, 14)
        | flag(a.noAudit, 15)
        | flag(a.noRecall, 16)
        | flag(a.noRelative, 17)
        | flag(a.noOtherPost, 18)
        | flag(a.noAppeal, 19);
  }

  private static long flag(Boolean flag, int rule) {
    if (flag == null) {
      return 1L << (rule + 32);
    }
    return flag ? 0 : 1L << rule;
  }

  static List<HandFinding> findings(Applicant a) {
    long mask = judge(a);
    if (mask == 0) {
      return List.of();
    }
    List<HandFinding> findings = new ArrayList<>(Long.bitCount(mask));
    for (int rule = 0; rule < RULES; rule++) {
      if ((mask >>> rule & 1) != 0) {
        findings.add(new HandFinding(a, rule, false));
      } else if ((mask >>> (rule + 32) & 1) != 0) {
        findings.add(new HandFinding(a, rule, true));
      }
    }
    return findings;
  }
}
