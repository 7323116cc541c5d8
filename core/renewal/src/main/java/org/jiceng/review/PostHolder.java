package org.jiceng.review;

import org.jiceng.person.PersonId;
import org.jiceng.unit.UnitId;

/**
 * Somebody who holds a post outside the elected bodies.
 *
 * @param person who, by the key that candidates have
 * @param unit the place of the post
 * @param post the post
 */
public record PostHolder(PersonId person, UnitId unit, OutsidePost post) {}
