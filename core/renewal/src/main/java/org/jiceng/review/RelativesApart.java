package org.jiceng.review;

import com.google.common.collect.ImmutableSet;
import org.jiceng.law.Citation;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.person.Kinship;

/**
 * Relatives of whom one may serve in two bodies of one place, or in one body.
 *
 * @param one a body
 * @param other the body from which its members' relatives stay away; the same one, if they may not
 *     sit together
 * @param kinds which relatives
 * @param citation where that stands
 */
public record RelativesApart(
    CommitteeKind one, CommitteeKind other, ImmutableSet<Kinship> kinds, Citation citation) {

  boolean speaksOf(CommitteeKind first, CommitteeKind second) {
    return (one == first && other == second) || (one == second && other == first);
  }
}
