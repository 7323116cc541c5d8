package org.jiceng.register;

import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;

/**
 * A member of an election committee.
 *
 * @param person who
 * @param role what
 * @param sex the sex
 */
public record CommitteeSeat(PersonId person, CommitteeRole role, Sex sex) {}
