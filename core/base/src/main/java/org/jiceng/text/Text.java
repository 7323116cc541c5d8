package org.jiceng.text;

/** Something that a person can read in each {@link Language}. */
public interface Text {

  /** The words in {@code language}; never empty. */
  String in(Language language);
}
