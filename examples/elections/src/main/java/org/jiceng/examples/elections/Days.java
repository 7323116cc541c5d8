package org.jiceng.examples.elections;

import java.time.LocalDate;

/** The poll days: the law of the day is the method. */
final class Days {
  /** Under the regulations of 2020 and the laws of 2018. */
  static final LocalDate SPRING_2021 = LocalDate.of(2021, 3, 21);

  /** Under the laws on villagers' and residents' committees in force from 2026-01-01. */
  static final LocalDate SPRING_2026 = LocalDate.of(2026, 3, 8);

  private Days() {}
}
