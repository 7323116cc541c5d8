package org.example.benchmarks;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * The applicant as the peers want it: boxed once, null for missing; the messages say which rule.
 *
 * @param marks what Drools found: unmet, and above it, unknown
 */
public record ApplicantBean(
    @NotNull(message = "?0,1")
        @Min(value = 18, message = "0")
        @Max(value = 60, message = "1")
        Integer age,
    @NotNull(message = "?2") @Min(value = 3, message = "2") Integer education,
    @NotNull(message = "?3") @Min(value = 1, message = "3") Integer partyYears,
    @NotNull(message = "?4") @Min(value = 2, message = "4") @Max(value = 2, message = "4")
        Integer standing,
    @NotNull(message = "?5") @Max(value = JOINED_BY, message = "5") Integer joined,
    @NotNull(message = "?6") @Min(value = 12, message = "6") Integer residenceMonths,
    @NotNull(message = "?7") @Max(value = 3, message = "7") Integer terms,
    @NotNull(message = "?8") @AssertTrue(message = "8") Boolean citizen,
    @NotNull(message = "?9") @AssertTrue(message = "9") Boolean registered,
    @NotNull(message = "?10") @AssertTrue(message = "10") Boolean resident,
    @NotNull(message = "?11") @AssertTrue(message = "11") Boolean entitled,
    @NotNull(message = "?12") @AssertTrue(message = "12") Boolean noSentence,
    @NotNull(message = "?13") @AssertTrue(message = "13") Boolean noDetention,
    @NotNull(message = "?14") @AssertTrue(message = "14") Boolean noSanction,
    @NotNull(message = "?15") @AssertTrue(message = "15") Boolean noDebt,
    @NotNull(message = "?16") @AssertTrue(message = "16") Boolean noAudit,
    @NotNull(message = "?17") @AssertTrue(message = "17") Boolean noRecall,
    @NotNull(message = "?18") @AssertTrue(message = "18") Boolean noRelative,
    @NotNull(message = "?19") @AssertTrue(message = "19") Boolean noOtherPost,
    long[] marks) {
  static final long JOINED_BY = 18707; // 2021-03-21

  static ApplicantBean of(Applicant a) {
    return new ApplicantBean(
        number(a.age),
        number(a.education),
        number(a.partyYears),
        number(a.standing),
        number(a.joined),
        number(a.residenceMonths),
        number(a.terms),
        flag(a.citizen),
        flag(a.registered),
        flag(a.resident),
        flag(a.entitled),
        flag(a.noSentence),
        flag(a.noDetention),
        flag(a.noSanction),
        flag(a.noDebt),
        flag(a.noAudit),
        flag(a.noRecall),
        flag(a.noRelative),
        flag(a.noOtherPost),
        new long[1]);
  }

  /** One rule is not met. */
  public void unmet(int rule) {
    marks[0] |= 1L << rule;
  }

  /** One rule cannot be decided. */
  public void unknown(int rule) {
    marks[0] |= 1L << (rule + 32);
  }

  private static Integer number(int value) {
    return value == Applicant.MISSING ? null : Integer.valueOf(value);
  }

  private static Boolean flag(byte flag) {
    return flag == Applicant.UNKNOWN ? null : Boolean.valueOf(flag == 1);
  }
}
