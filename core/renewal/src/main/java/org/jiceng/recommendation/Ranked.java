package org.jiceng.recommendation;

import org.jiceng.person.Person;

/**
 * Somebody in the ranking of a round.
 *
 * @param person who
 * @param score the score
 * @param place from 1; equal scores share a place, and the next place counts them all
 * @param passed whether the pass mark is reached, if there is one
 */
public record Ranked(Person person, Score score, int place, boolean passed) {}
