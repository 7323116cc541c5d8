package org.jiceng.renewal;

import java.time.LocalDate;

/**
 * One change of a unit's status.
 *
 * @param to the status from then on
 * @param day its day
 */
public record StatusChange(UnitStatus to, LocalDate day) {}
