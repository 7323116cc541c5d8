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
    long no = 0;
    long open = 0;
    if (a.age == Applicant.MISSING) {
      open |= 3;
    } else {
      if (a.age < 18) {
        no |= 1;
      }
      if (a.age > 60) {
        no |= 1 << 1;
      }
    }
    if (a.education == Applicant.MISSING) {
      open |= 1 << 2;
    } else if (a.education < 3) {
      no |= 1 << 2;
    }
    if (a.partyYears == Applicant.MISSING) {
      open |= 1 << 3;
    } else if (a.partyYears < 1) {
      no |= 1 << 3;
    }
    if (a.standing == Applicant.MISSING) {
      open |= 1 << 4;
    } else if (a.standing != 2) {
      no |= 1 << 4;
    }
    if (a.joined == Applicant.MISSING) {
      open |= 1 << 5;
    } else if (a.joined > Applicants.DAY) {
      no |= 1 << 5;
    }
    if (a.residenceMonths == Applicant.MISSING) {
      open |= 1 << 6;
    } else if (a.residenceMonths < 12) {
      no |= 1 << 6;
    }
    if (a.terms == Applicant.MISSING) {
      open |= 1 << 7;
    } else if (a.terms > 3) {
      no |= 1 << 7;
    }
    return no | open << 32 | flags(a);
  }

  private static long flags(Applicant a) {
    return flag(a.citizen, 8)
        | flag(a.registered, 9)
        | flag(a.resident, 10)
        | flag(a.entitled, 11)
        | flag(a.noSentence, 12)
        | flag(a.noDetention, 13)
        | flag(a.noSanction, 14)
        | flag(a.noDebt, 15)
        | flag(a.noAudit, 16)
        | flag(a.noRecall, 17)
        | flag(a.noRelative, 18)
        | flag(a.noOtherPost, 19);
  }

  private static long flag(byte flag, int rule) {
    if (flag == 1) {
      return 0;
    }
    return flag == 0 ? 1L << rule : 1L << (rule + 32);
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
