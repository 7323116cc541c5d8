package org.example.benchmarks;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** Applicants of whom {@code bad} in a hundred fail a fact and {@code missing} lack it. */
final class Applicants {
  static final int DAY = (int) LocalDate.of(2021, 3, 21).toEpochDay();

  private final SplittableRandom random = new SplittableRandom(20210321);
  private final int bad;
  private final int missing;

  private Applicants(int bad, int missing) {
    this.bad = bad;
    this.missing = missing;
  }

  static Applicant[] of(int number, int bad, int missing) {
    Applicants source = new Applicants(bad, missing);
    Applicant[] all = new Applicant[number];
    for (int at = 0; at < number; at++) {
      all[at] = source.next();
    }
    return all;
  }

  private Applicant next() {
    Applicant next = new Applicant();
    next.age = random.nextBoolean() ? number(18, 60, 15, 17) : number(18, 60, 61, 75);
    next.education = number(3, 6, 0, 2);
    next.partyYears = number(1, 40, 0, 0);
    next.standing = number(2, 2, 0, 3);
    next.joined = number(DAY - 9000, DAY, DAY + 1, DAY + 300);
    next.residenceMonths = number(12, 900, 0, 11);
    next.terms = number(0, 3, 4, 9);
    next.citizen = flag();
    next.registered = flag();
    next.resident = flag();
    next.entitled = flag();
    next.noSentence = flag();
    next.noDetention = flag();
    next.noSanction = flag();
    next.noDebt = flag();
    next.noAudit = flag();
    next.noRecall = flag();
    next.noRelative = flag();
    next.noOtherPost = flag();
    return next;
  }

  /** Good ones from {@code from} to {@code to}; bad ones, if they are drawn, in the other range. */
  private int number(int from, int to, int badFrom, int badTo) {
    int dice = random.nextInt(100);
    if (dice < missing) {
      return Applicant.MISSING;
    }
    return dice < missing + bad
        ? random.nextInt(badFrom, badTo + 1)
        : random.nextInt(from, to + 1);
  }

  private byte flag() {
    int dice = random.nextInt(100);
    return dice < missing ? Applicant.UNKNOWN : (byte) (dice < missing + bad ? 0 : 1);
  }
}
