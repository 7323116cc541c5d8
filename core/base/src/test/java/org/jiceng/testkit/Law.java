package org.jiceng.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which rules of the ledger a test is a case of, as {@code PARTY-ELECT-2020/quorum}. A rule with a
 * boundary needs a case on either side of it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Law {

  /** Rules of which it is a case, on no particular side. */
  String[] value() default {};

  /** Rules whose condition is just met. */
  String[] inside() default {};

  /** Rules whose condition is just missed. */
  String[] outside() default {};
}
