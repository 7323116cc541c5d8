package org.example.benchmarks;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.ConstraintViolation;
import am.ik.yavi.core.Validator;

/** The twenty rules in YAVI; a constraint's name says which rule. */
final class YaviRules {
  private final Validator<ApplicantBean> validator =
      ValidatorBuilder.<ApplicantBean>of()
          ._integer(ApplicantBean::age, "0", c -> c.notNull().greaterThanOrEqual(18))
          ._integer(ApplicantBean::age, "1", c -> c.notNull().lessThanOrEqual(60))
          ._integer(ApplicantBean::education, "2", c -> c.notNull().greaterThanOrEqual(3))
          ._integer(ApplicantBean::partyYears, "3", c -> c.notNull().greaterThanOrEqual(1))
          ._integer(
              ApplicantBean::standing,
              "4",
              c -> c.notNull().greaterThanOrEqual(2).lessThanOrEqual(2))
          ._integer(ApplicantBean::joined, "5", c -> c.notNull().lessThanOrEqual(Applicants.DAY))
          ._integer(ApplicantBean::residenceMonths, "6", c -> c.notNull().greaterThanOrEqual(12))
          ._integer(ApplicantBean::terms, "7", c -> c.notNull().lessThanOrEqual(3))
          ._boolean(ApplicantBean::citizen, "8", c -> c.notNull().isTrue())
          ._boolean(ApplicantBean::registered, "9", c -> c.notNull().isTrue())
          ._boolean(ApplicantBean::resident, "10", c -> c.notNull().isTrue())
          ._boolean(ApplicantBean::entitled, "11", c -> c.notNull().isTrue())
          ._boolean(ApplicantBean::noSentence, "12", c -> c.notNull().isTrue())
          ._boolean(ApplicantBean::noDetention, "13", c -> c.notNull().isTrue())
          ._boolean(ApplicantBean::noSanction, "14", c -> c.notNull().isTrue())
          ._boolean(ApplicantBean::noDebt, "15", c -> c.notNull().isTrue())
          ._boolean(ApplicantBean::noAudit, "16", c -> c.notNull().isTrue())
          ._boolean(ApplicantBean::noRecall, "17", c -> c.notNull().isTrue())
          ._boolean(ApplicantBean::noRelative, "18", c -> c.notNull().isTrue())
          ._boolean(ApplicantBean::noOtherPost, "19", c -> c.notNull().isTrue())
          .build();

  long judge(ApplicantBean bean) {
    long mask = 0;
    for (ConstraintViolation violation : validator.validate(bean)) {
      int rule = Integer.parseInt(violation.name());
      mask |= 1L << (violation.messageKey().equals("object.notNull") ? rule + 32 : rule);
    }
    return mask;
  }
}
