/**
 * Law as cited, dated values.
 *
 * <p>An {@link org.jiceng.law.Instrument} (a law, a Party regulation, a local method, or an
 * exercise's own policy) is in force over a half-open interval. A {@link org.jiceng.law.Citation}
 * points into one, with the article only if its number was verified, and with a {@link
 * org.jiceng.law.Confidence} that says how the content is known. A {@link org.jiceng.law.Provision}
 * is a value with the citation it rests on; a {@link org.jiceng.law.Timeline} holds the values that
 * hold one after another.
 *
 * <p>A {@link org.jiceng.law.Threshold} is a share of a named {@link org.jiceng.law.Base} with a
 * {@link org.jiceng.law.Comparison}: half of <em>whom</em> is part of the type. Applied to numbers
 * it gives a {@link org.jiceng.law.Working}, which explains itself ("needs 48 of 60, has 47, 1
 * short"). Arithmetic is exact, in integers.
 *
 * <p>What was inferred or only remembered is never stated as law: it is a policy value with {@link
 * org.jiceng.law.Authority#POLICY}, printed with its confidence. This library describes law; it is
 * not legal advice.
 */
package org.jiceng.law;
