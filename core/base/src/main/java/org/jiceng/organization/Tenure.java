package org.jiceng.organization;

import java.time.LocalDate;

/**
 * How an office was gained, and from when it is held. A secretary who was elected but is not yet
 * approved is not in office and has no tenure as secretary.
 *
 * @param gained how
 * @param inOfficeFrom the first day in office
 */
public record Tenure(Gained gained, LocalDate inOfficeFrom) {}
