/**
 * Rules over declared facts, and what comes of them.
 *
 * <p>A {@link org.jiceng.rule.Rule} (规则) is an id, a citation, an interval of days, the scopes to
 * which it applies, a {@link org.jiceng.rule.Condition} and an {@link org.jiceng.rule.Effect}: what
 * follows if the condition is not met. Conditions are a sealed algebra, one small record for each
 * shape: a scalar within bounds, no running adverse record, all, any, not, unless, and a custom
 * one. They read their subject through facts alone and know nothing of offices or places: a scope
 * is an opaque key.
 *
 * <p>A {@link org.jiceng.rule.RuleSet} is immutable. Two versions of one rule that are in force at
 * once are refused when it is built, with the days. It judges a subject for a scope on a day: each
 * rule in force gives a {@link org.jiceng.rule.Finding} with one of three {@link
 * org.jiceng.rule.Verdict}s. What was compared, and who owes what is missing, is an {@link
 * org.jiceng.rule.Explanation}, made when it is read.
 *
 * <p>Conditions are monotone in what is known: a missing fact that arrives may settle an
 * undetermined verdict and never turns a settled one around. A custom condition must keep to that.
 *
 * <p>Left out so far: planning, content hashes, analysis of gaps and overlaps, overlays.
 */
package org.jiceng.rule;
