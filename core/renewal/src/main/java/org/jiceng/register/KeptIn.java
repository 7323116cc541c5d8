package org.jiceng.register;

import java.time.LocalDate;
import org.jiceng.fact.Body;
import org.jiceng.person.PersonId;
import org.jiceng.unit.UnitId;

/**
 * The decision which of several registers keeps a person; no text makes it.
 *
 * @param person who
 * @param unit where the person stays
 * @param by who decided so
 * @param day its day
 * @param document its number
 */
public record KeptIn(PersonId person, UnitId unit, Body by, LocalDate day, String document) {}
