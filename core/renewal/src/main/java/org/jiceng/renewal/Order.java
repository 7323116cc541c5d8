package org.jiceng.renewal;

/** Whether the review or the inspection comes before or after another stage: local practice. */
public enum Order {
  /** Before. */
  PRE,
  /** After. */
  POST
}
