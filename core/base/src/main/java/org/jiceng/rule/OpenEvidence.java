package org.jiceng.rule;

import com.google.common.collect.ImmutableList;

/**
 * What is owed about a subject, by whether it can still change the outlook.
 *
 * <p>Moot is what belongs to a condition that is settled without it, or to a rule whose effect is
 * no graver than one that follows already: whatever its value, the outlook stays. A custom
 * condition does not say which facts it reads; what it owes is itself alone. What matters, may
 * matter only together with other facts.
 *
 * @param outlook what follows from what is known
 * @param matters what can still change it, sorted
 * @param moot what cannot, sorted
 */
public record OpenEvidence(
    Outlook outlook, ImmutableList<Owed> matters, ImmutableList<Owed> moot) {}
