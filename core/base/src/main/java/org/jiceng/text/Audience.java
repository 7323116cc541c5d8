package org.jiceng.text;

/**
 * For whom an explanation is made. The reason for which a person may not stand is for the review
 * office alone; a public text never has one.
 */
public enum Audience {
  /** Everybody: the notice board. */
  PUBLIC,
  /** The person concerned. */
  CANDIDATE,
  /** A department that takes part in a review: its own request and its own replies. */
  DEPARTMENT,
  /** The office that runs the review. */
  REVIEW_OFFICE,
  /** The file that is kept. */
  ARCHIVE
}
