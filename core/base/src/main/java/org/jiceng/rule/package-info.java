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
 * <p>A {@link org.jiceng.rule.Plan} makes the rules of a scope and a day ready for many subjects:
 * its {@link org.jiceng.rule.Verdicts} are masks, and findings are made of them when asked for. An
 * {@link org.jiceng.rule.Overlay} (叠加规定) of a province, a county or a village replaces rules above
 * it; one that relaxes a statute is refused with both sources. An {@link org.jiceng.rule.Outlook}
 * says what may still follow for a subject, and which missing facts matter to that. An {@link
 * org.jiceng.rule.Analysis} tries the edges of every fact and lists gaps, overlaps and rules that
 * never decide; a {@link org.jiceng.rule.RuleDiff} says for whom two sets differ.
 */
package org.jiceng.rule;
