package org.jiceng.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which rules of the ledger a test is a case of, as {@code PARTY-ELECT-2020/quorum}. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Law {

  /** The ids of the rules. */
  String[] value();
}
