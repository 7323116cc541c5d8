package org.jiceng.organization;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** The offices of the bodies, the highest of each body first. */
public enum Office implements MessageKey {
  /** Secretary of the branch. */
  SECRETARY(true, CommitteeKind.BRANCH),
  /** Deputy secretary of the branch. */
  DEPUTY_SECRETARY(false, CommitteeKind.BRANCH),
  /** Member of the branch committee. */
  BRANCH_MEMBER(false, CommitteeKind.BRANCH),
  /** Director of the villagers' or residents' committee. */
  DIRECTOR(true, CommitteeKind.VILLAGERS, CommitteeKind.RESIDENTS),
  /** Deputy director of the villagers' or residents' committee. */
  DEPUTY_DIRECTOR(false, CommitteeKind.VILLAGERS, CommitteeKind.RESIDENTS),
  /** Member of the villagers' or residents' committee. */
  COMMITTEE_MEMBER(false, CommitteeKind.VILLAGERS, CommitteeKind.RESIDENTS),
  /** Chair of the supervision committee. */
  SUPERVISION_CHAIR(true, CommitteeKind.SUPERVISION),
  /** Member of the supervision committee. */
  SUPERVISION_MEMBER(false, CommitteeKind.SUPERVISION);

  private final boolean head;
  private final ImmutableSet<CommitteeKind> bodies;

  Office(boolean head, CommitteeKind... bodies) {
    this.head = head;
    this.bodies = Arrays.stream(bodies).collect(ImmutableSet.toImmutableSet());
  }

  /** Whether a body of {@code kind} has this office. */
  public boolean standsIn(CommitteeKind kind) {
    return bodies.contains(kind);
  }

  /** Whether it is an office of the Party branch. */
  public boolean isParty() {
    return bodies.contains(CommitteeKind.BRANCH);
  }

  /** Whether it is an office of the villagers' or residents' committee. */
  public boolean isSelfGovernment() {
    return bodies.stream().anyMatch(CommitteeKind::isSelfGovernment);
  }

  /** Whether its holder heads the body, so that a body has at most one. */
  public boolean isHead() {
    return head;
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
