package org.example.benchmarks;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;

/** The annotations of the applicants, read by Hibernate Validator; messages are left as they are. */
final class HibernateRules {

  /** No expression language: the cheapest there is. */
  private static final class AsWritten implements MessageInterpolator {
    @Override
    public String interpolate(String template, Context context) {
      return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
      return template;
    }
  }

  private final Validator validator =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          .messageInterpolator(new AsWritten())
          .buildValidatorFactory()
          .getValidator();

  long judge(Applicant applicant) {
    long mask = 0;
    for (ConstraintViolation<Applicant> violation : validator.validate(applicant)) {
      String rules = violation.getMessage();
      if (rules.startsWith("?")) {
        for (String rule : rules.substring(1).split(",")) {
          mask |= 1L << (Integer.parseInt(rule) + 32);
        }
      } else {
        mask |= 1L << Integer.parseInt(rules);
      }
    }
    return mask;
  }
}
