package org.jiceng.review;

import org.jiceng.fact.DateAnchor;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/**
 * The kinds of Party and government sanctions that have a period of effect. Expulsion has none: it
 * is a condition of its own. A warning of the Party and one of the government differ in length; one
 * event may carry both, as two records.
 */
public enum SanctionKind implements MessageKey {
  /** Warning within the Party: 12 months. */
  PARTY_WARNING(12),
  /** Serious warning within the Party: 18 months. */
  PARTY_SERIOUS_WARNING(18),
  /** Removal from Party posts: 24 months. Who held none gets a serious warning instead. */
  PARTY_REMOVAL(24),
  /** Probation within the Party: 24 months from the day on which rights are restored. */
  PARTY_PROBATION(24),
  /** Government warning: 6 months. */
  GOVERNMENT_WARNING(6),
  /** Demerit: 12 months. */
  GOVERNMENT_DEMERIT(12),
  /** Major demerit: 18 months; the gravest that members of a committee can get. */
  GOVERNMENT_MAJOR_DEMERIT(18),
  /** Demotion: 24 months. */
  GOVERNMENT_DEMOTION(24),
  /** Dismissal from office: 24 months. */
  GOVERNMENT_DISMISSAL(24);

  private static final int LONGEST_COMBINED = 48;

  private final int months;

  SanctionKind(int months) {
    this.months = months;
  }

  /** How long it has effect, in months. */
  public int months() {
    return months;
  }

  /**
   * Whether a decision may set a length of {@code own} months: 12 or 24 for a probation, and for
   * several equal government sanctions at least one period and at most 48 months.
   */
  public boolean mayLast(int own) {
    return this == PARTY_PROBATION
        ? own == 12 || own == 24
        : !isParty() && own >= months && own <= LONGEST_COMBINED;
  }

  /** From which date its effect is counted. */
  public DateAnchor start() {
    return this == PARTY_PROBATION ? DateAnchor.RIGHTS_RESTORED : DateAnchor.DECIDED;
  }

  /** Whether it is a sanction of the Party. */
  public boolean isParty() {
    return compareTo(PARTY_PROBATION) <= 0;
  }

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
