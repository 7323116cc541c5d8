package org.jiceng.examples.xing.generate;

import java.time.LocalDate;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Gained;
import org.jiceng.organization.Office;

/**
 * A seat as its holder holds it.
 *
 * @param body in which body
 * @param office with which office
 * @param gained how it was gained
 * @param inOfficeFrom the first day in office
 */
record Seat(CommitteeKind body, Office office, Gained gained, LocalDate inOfficeFrom) {}
