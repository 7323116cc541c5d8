package org.jiceng.register;

import org.jiceng.fact.Body;
import org.jiceng.law.Citation;

/**
 * A second instance for objections to a register.
 *
 * @param body who hears it
 * @param fileDays within how many days after the decision it is filed
 * @param decideDays within how many days it is decided
 * @param citation where that stands
 */
public record AppealRule(Body body, int fileDays, int decideDays, Citation citation) {}
