package org.jiceng.person;

import com.google.common.collect.ImmutableSet;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** Kinds of relation between two persons. Which of them count, the rules of a place say. */
public enum Kinship implements MessageKey {
  /** Married to each other. */
  SPOUSE,
  /** Parent and child. */
  PARENT_CHILD,
  /** Brothers and sisters. */
  SIBLING,
  /** Grandparent and grandchild, of either line. */
  GRANDPARENT_GRANDCHILD,
  /** Somebody and a parent of the spouse. */
  PARENT_IN_LAW,
  /** Somebody and a sibling of the spouse, or the spouse of a sibling. */
  SIBLING_IN_LAW,
  /** Uncle or aunt, and nephew or niece. */
  UNCLE_NEPHEW,
  /** Children of siblings. */
  COUSIN;

  /**
   * The near relatives of article 1045 of the Civil Code: spouse, parents, children, siblings,
   * grandparents and grandchildren.
   */
  public static final ImmutableSet<Kinship> NEAR_RELATIVES =
      ImmutableSet.of(SPOUSE, PARENT_CHILD, SIBLING, GRANDPARENT_GRANDCHILD);

  /** Spouses and relatives in the direct line, as some provinces put it. */
  public static final ImmutableSet<Kinship> SPOUSES_AND_LINEAL =
      ImmutableSet.of(SPOUSE, PARENT_CHILD, GRANDPARENT_GRANDCHILD);

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
