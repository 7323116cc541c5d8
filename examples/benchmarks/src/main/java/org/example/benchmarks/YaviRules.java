package org.example.benchmarks;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.ConstraintViolation;
import am.ik.yavi.core.Validator;

/** The twenty rules in YAVI; a constraint's name says which rule. */
final class YaviRules {
  private final Validator<Applicant> validator =
      ValidatorBuilder.<Applicant>of()
          ._integer(Applicant::getAge, "0", c -> c.notNull().greaterThanOrEqual(18))
          ._integer(Applicant::getAge, "1", c -> c.notNull().lessThanOrEqual(60))
          ._integer(Applicant::getEducation, "2", c -> c.notNull().greaterThanOrEqual(3))
          ._integer(Applicant::getPartyYears, "3", c -> c.notNull().greaterThanOrEqual(1))
          ._integer(
              Applicant::getStanding,
              "4",
              c -> c.notNull().greaterThanOrEqual(2).lessThanOrEqual(2))
          ._integer(Applicant::getResidenceMonths, "5", c -> c.notNull().greaterThanOrEqual(12))
          ._integer(Applicant::getTerms, "6", c -> c.notNull().lessThanOrEqual(3))
          ._boolean(Applicant::getCitizen, "7", c -> c.notNull().isTrue())
          ._boolean(Applicant::getRegistered, "8", c -> c.notNull().isTrue())
          ._boolean(Applicant::getResident, "9", c -> c.notNull().isTrue())
          ._boolean(Applicant::getEntitled, "10", c -> c.notNull().isTrue())
          ._boolean(Applicant::getNoSentence, "11", c -> c.notNull().isTrue())
          ._boolean(Applicant::getNoDetention, "12", c -> c.notNull().isTrue())
          ._boolean(Applicant::getNoSanction, "13", c -> c.notNull().isTrue())
          ._boolean(Applicant::getNoDebt, "14", c -> c.notNull().isTrue())
          ._boolean(Applicant::getNoAudit, "15", c -> c.notNull().isTrue())
          ._boolean(Applicant::getNoRecall, "16", c -> c.notNull().isTrue())
          ._boolean(Applicant::getNoRelative, "17", c -> c.notNull().isTrue())
          ._boolean(Applicant::getNoOtherPost, "18", c -> c.notNull().isTrue())
          ._boolean(Applicant::getNoAppeal, "19", c -> c.notNull().isTrue())
          .build();

  long judge(Applicant applicant) {
    long mask = 0;
    for (ConstraintViolation violation : validator.validate(applicant)) {
      int rule = Integer.parseInt(violation.name());
      mask |= 1L << (violation.messageKey().equals("object.notNull") ? rule + 32 : rule);
    }
    return mask;
  }
}
