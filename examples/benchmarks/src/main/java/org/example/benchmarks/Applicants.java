package org.example.benchmarks;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** Applicants of whom {@code bad} in a hundred fail a fact and {@code missing} lack it. */
final class Applicants {
  static final LocalDate DAY = LocalDate.of(2021, 3, 21);

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

  static int fullYears(LocalDate since) {
    return fullMonths(since) / 12;
  }

  static int fullMonths(LocalDate since) {
    int months =
        12 * (DAY.getYear() - since.getYear()) + DAY.getMonthValue() - since.getMonthValue();
    return DAY.getDayOfMonth() < since.getDayOfMonth() ? months - 1 : months;
  }

  private Applicant next() {
    Applicant next = new Applicant();
    Integer age =
        random.nextBoolean() ? number(18, 59, 15, 16) : number(18, 59, 62, 75);
    next.born = ago(age, 365);
    next.joined = ago(number(2, 40, 0, 0), 360);
    next.residentSince = ago(number(13, 900, 0, 10), 30);
    next.education = number(3, 6, 0, 2);
    next.standing = number(2, 2, 0, 1);
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
    next.noAppeal = flag();
    return next;
  }

  private LocalDate ago(Integer number, int days) {
    return number == null ? null : DAY.minusDays((long) number * days + random.nextInt(days));
  }

  /** Good ones from {@code from} to {@code to}; bad ones, if they are drawn, in the other range. */
  private Integer number(int from, int to, int badFrom, int badTo) {
    int dice = random.nextInt(100);
    if (dice < missing) {
      return null;
    }
    return dice < missing + bad
        ? random.nextInt(badFrom, badTo + 1)
        : random.nextInt(from, to + 1);
  }

  private Boolean flag() {
    int dice = random.nextInt(100);
    return dice < missing ? null : Boolean.valueOf(dice >= missing + bad);
  }
}
