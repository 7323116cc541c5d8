package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jiceng.person.PersonId;

/**
 * Filings to one proxy of which some are accepted, and it cannot be said which.
 *
 * @param proxy who is to vote
 * @param filings those that are open, in their order; other filings to this proxy may be settled
 * @param least how many of them are accepted at least
 * @param greatest how many of them are accepted at most
 * @param parameters the parameters left open on which it depends
 * @param orderDecides whether it depends on the order of filing, which was not kept
 */
public record OpenProxies(
    PersonId proxy,
    ImmutableList<ProxyFiling> filings,
    int least,
    int greatest,
    ImmutableSet<Parameter> parameters,
    boolean orderDecides) {}
