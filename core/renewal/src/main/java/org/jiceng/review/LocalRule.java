package org.jiceng.review;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import org.jiceng.law.Citation;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Office;

/**
 * A rule of a place that binds those who stand for self-government, while its source is in force: a
 * policy that holds one says by it that the source may bind. Without a legal basis, and where it
 * relaxes a statute, a policy that holds it is refused; what a place merely wishes is advice, and
 * stands in the list, the ages and the floors of the policy.
 *
 * @param citation its legal basis: the text, with the days on which it is in force, and the article
 * @param offices the offices that it binds, at least one, none of the Party
 * @param demand what it asks
 */
public record LocalRule(Citation citation, ImmutableSet<Office> offices, LocalDemand demand) {

  public LocalRule {
    checkArgument(!offices.isEmpty(), "%s binds nobody", citation.rule());
    checkArgument(
        offices.stream().noneMatch(Office::isParty),
        "%s: a local rule binds no post of the Party",
        citation.rule());
  }

  /** The id of the rule that it makes: one article may ask for several things. */
  public String id() {
    return citation.rule() + "/" + demand.word();
  }

  ImmutableSet<String> scopes() {
    return Scopes.where(body -> Track.of(body) == Track.SELF_GOVERNMENT, offices::contains);
  }

  /** Whether it binds an office of {@code body}. */
  boolean binds(CommitteeKind body) {
    return Arrays.stream(Office.values())
        .anyMatch(office -> office.standsIn(body) && offices.contains(office));
  }
}
