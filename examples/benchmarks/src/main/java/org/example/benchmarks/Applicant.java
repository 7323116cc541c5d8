package org.example.benchmarks;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jiceng.fact.FactSheet;

/**
 * Somebody who wants to stand, as a program would hold it: dates, numbers and answers, null for what
 * is missing. The annotations are for Hibernate Validator, their messages say which rule.
 */
public final class Applicant {
  LocalDate born;
  LocalDate joined;
  LocalDate residentSince;
  Integer education;
  Integer standing;
  Integer terms;
  Boolean citizen;
  Boolean registered;
  Boolean resident;
  Boolean entitled;
  Boolean noSentence;
  Boolean noDetention;
  Boolean noSanction;
  Boolean noDebt;
  Boolean noAudit;
  Boolean noRecall;
  Boolean noRelative;
  Boolean noOtherPost;
  Boolean noAppeal;

  /** Unmet, and above it, unknown; Drools' consequences write here. */
  long marks;

  /** Made once the applicant is complete. */
  FactSheet sheet;

  FactSheet sheet() {
    return sheet;
  }

  /** One rule is not met. */
  public void unmet(int rule) {
    marks |= 1L << rule;
  }

  /** One rule cannot be decided. */
  public void unknown(int rule) {
    marks |= 1L << (rule + 32);
  }

  /** In full years. */
  @NotNull(message = "?0,1")
  @Min(value = 18, message = "0")
  @Max(value = 60, message = "1")
  public Integer getAge() {
    return born == null ? null : Applicants.fullYears(born);
  }

  @NotNull(message = "?2")
  @Min(value = 3, message = "2")
  public Integer getEducation() {
    return education;
  }

  @NotNull(message = "?3")
  @Min(value = 1, message = "3")
  public Integer getPartyYears() {
    return joined == null ? null : Applicants.fullYears(joined);
  }

  @NotNull(message = "?4")
  @Min(value = 2, message = "4")
  @Max(value = 2, message = "4")
  public Integer getStanding() {
    return standing;
  }

  @NotNull(message = "?5")
  @Min(value = 12, message = "5")
  public Integer getResidenceMonths() {
    return residentSince == null ? null : Applicants.fullMonths(residentSince);
  }

  @NotNull(message = "?6")
  @Max(value = 3, message = "6")
  public Integer getTerms() {
    return terms;
  }

  @NotNull(message = "?7")
  @AssertTrue(message = "7")
  public Boolean getCitizen() {
    return citizen;
  }

  @NotNull(message = "?8")
  @AssertTrue(message = "8")
  public Boolean getRegistered() {
    return registered;
  }

  @NotNull(message = "?9")
  @AssertTrue(message = "9")
  public Boolean getResident() {
    return resident;
  }

  @NotNull(message = "?10")
  @AssertTrue(message = "10")
  public Boolean getEntitled() {
    return entitled;
  }

  @NotNull(message = "?11")
  @AssertTrue(message = "11")
  public Boolean getNoSentence() {
    return noSentence;
  }

  @NotNull(message = "?12")
  @AssertTrue(message = "12")
  public Boolean getNoDetention() {
    return noDetention;
  }

  @NotNull(message = "?13")
  @AssertTrue(message = "13")
  public Boolean getNoSanction() {
    return noSanction;
  }

  @NotNull(message = "?14")
  @AssertTrue(message = "14")
  public Boolean getNoDebt() {
    return noDebt;
  }

  @NotNull(message = "?15")
  @AssertTrue(message = "15")
  public Boolean getNoAudit() {
    return noAudit;
  }

  @NotNull(message = "?16")
  @AssertTrue(message = "16")
  public Boolean getNoRecall() {
    return noRecall;
  }

  @NotNull(message = "?17")
  @AssertTrue(message = "17")
  public Boolean getNoRelative() {
    return noRelative;
  }

  @NotNull(message = "?18")
  @AssertTrue(message = "18")
  public Boolean getNoOtherPost() {
    return noOtherPost;
  }

  @NotNull(message = "?19")
  @AssertTrue(message = "19")
  public Boolean getNoAppeal() {
    return noAppeal;
  }
}
