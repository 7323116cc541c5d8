/**
 * What is wrong, where, and how badly: refusals as values.
 *
 * <p>An {@link org.jiceng.issue.Issue} is a stable {@link org.jiceng.issue.IssueCode}, a {@link
 * org.jiceng.issue.Place} and a message. Each room keeps its codes in one enum of its own. Issues
 * accumulate in an {@link org.jiceng.issue.IssueLog}, so that a clerk sees all problems of a file
 * at once, in the order of their places.
 *
 * <p>Three lanes: a programmer's mistake throws {@link java.lang.IllegalArgumentException} or
 * {@link java.lang.IllegalStateException}; an expected refusal is an {@link
 * org.jiceng.issue.Outcome} (a value or the issues) or a {@link org.jiceng.issue.Loaded} (what is
 * good, and the issues); the environment throws {@link java.io.IOException}. {@code orElseThrow}
 * leaves the second lane for callers who want an exception after all: {@link
 * org.jiceng.issue.RefusedException}.
 *
 * <p>Codes are API: a renamed code is a break and stands in the changelog. Issues never carry
 * identity numbers or telephone numbers.
 */
package org.jiceng.issue;
