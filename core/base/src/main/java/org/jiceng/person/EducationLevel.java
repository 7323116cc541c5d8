package org.jiceng.person;

import org.jiceng.text.MessageKey;
import org.jiceng.text.Phrasebook;

/** Levels of education, the lowest first. Senior high and secondary vocational are one level. */
public enum EducationLevel implements MessageKey {
  /** Other, or not stated. */
  OTHER,
  /** Primary school. */
  PRIMARY,
  /** Junior high school. */
  JUNIOR_HIGH,
  /** Senior high school, or secondary vocational school. */
  SENIOR_HIGH,
  /** Junior college: what the forms call college or above begins here. */
  JUNIOR_COLLEGE,
  /** Bachelor level. */
  BACHELOR,
  /** Postgraduate. */
  POSTGRADUATE;

  @Override
  public Phrasebook phrasebook() {
    return Phrases.BOOK;
  }
}
