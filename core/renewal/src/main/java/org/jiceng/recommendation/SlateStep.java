package org.jiceng.recommendation;

import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.person.PersonId;

/**
 * One step in the history of a slate.
 *
 * @param kind what happened
 * @param day when
 * @param person about whom, if it is about one person
 */
public record SlateStep(StepKind kind, LocalDate day, Optional<PersonId> person) {}
