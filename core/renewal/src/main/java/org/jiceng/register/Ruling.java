package org.jiceng.register;

import java.time.LocalDate;

/**
 * The decision of an objection or of an appeal, taken to be published on its day.
 *
 * @param day its day
 * @param result what it says
 * @param document its number
 */
public record Ruling(LocalDate day, RulingResult result, String document) {}
