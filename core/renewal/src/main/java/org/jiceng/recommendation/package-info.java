/**
 * The two recommendations (两推): whom Party members and the people of a place put forward, before
 * anybody is reviewed.
 *
 * <p>A {@link org.jiceng.recommendation.Nomination} names a person: by the person, jointly, by an
 * organization, or in a meeting. A {@link org.jiceng.recommendation.Meeting} of one {@link
 * org.jiceng.recommendation.RecommendingBody} votes on them in a round; in one place there are two
 * bodies and one round, in another two rounds of both, so every meeting says which it is. No
 * regulation orders any of this: attendance, weights, pass mark, days and the number of rounds are
 * the choice of a place, a {@link org.jiceng.recommendation.RecommendationPolicy} whose every value
 * says where it stands. There is no default one.
 *
 * <p>A {@link org.jiceng.recommendation.Recommendation} concludes with a {@link
 * org.jiceng.recommendation.RecommendationReport}: the ranking of each round, in exact fractions,
 * and what the last round makes of it: a {@link org.jiceng.recommendation.Slate} (人选名单) with its
 * surplus, or a tie at its edge that a body decides, or nothing yet. A slate is published, loses
 * and gains persons, and must then be published again; each step gives a new slate that keeps the
 * history, and a step out of order is refused with a code.
 *
 * <p>Left out on purpose: the review of those on the slate, and whether somebody may stand in a
 * second round without the first; no text that was read says so.
 */
package org.jiceng.recommendation;
