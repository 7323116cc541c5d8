package org.jiceng.statistics;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** The names of the facts and the measures of this room. */
enum Label implements MessageKey {
  AGE,
  WOMAN,
  COLLEGE,
  EDUCATION,
  PARTY_STANDING,
  SECRETARY,
  DIRECTOR,
  PARTY_BODY,
  SELF_GOVERNMENT,
  DISPATCHED_SECRETARY,
  IN_COMMUNITY,

  PERSONS,
  PARTY_PERSONS,
  SELF_GOVERNMENT_PERSONS,
  PERSONS_ON_BOTH,
  MEAN_AGE,
  MEAN_AGE_OF_SECRETARIES,
  MEAN_AGE_OF_DIRECTORS,
  COLLEGE_SHARE,
  SECRETARIES,
  SECRETARY_COLLEGE_SHARE,
  WOMEN,
  WOMEN_SECRETARIES,
  WOMEN_SECRETARY_SHARE,
  WOMEN_DIRECTOR_SHARE,
  PLACES_WITH_WOMAN,
  BOTH_POSTS_SHARE,
  BOTH_POSTS_IN_VILLAGES,
  BOTH_POSTS_IN_COMMUNITIES,
  DISPATCHED_SECRETARIES;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
