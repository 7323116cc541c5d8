package org.jiceng.renewal;

import java.time.LocalDate;
import org.jiceng.fact.Body;

/**
 * The approval of an elected officer.
 *
 * @param by the higher Party organization that approves
 * @param day the day on which it does: the first day in office
 * @param document the number of the reply that says so
 */
public record Approval(Body by, LocalDate day, String document) {}
