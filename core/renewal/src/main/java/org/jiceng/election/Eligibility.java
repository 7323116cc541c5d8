package org.jiceng.election;

import static com.google.common.base.Preconditions.checkArgument;

import org.jiceng.fact.Body;
import org.jiceng.text.Text;

/** Whether a person written in may be elected. Whoever is listed was reviewed before the vote. */
public sealed interface Eligibility {

  /**
   * May be elected.
   *
   * @param by who found so
   * @param document where that stands, not blank
   */
  record Eligible(Body by, String document) implements Eligibility {
    public Eligible {
      checkArgument(!document.isBlank(), "an eligibility needs its document");
    }
  }

  /**
   * May not be elected: the votes stay counted, and the next by votes moves up.
   *
   * @param ground why not; for the review office and the archive alone
   * @param by who found so
   * @param document where that stands, not blank
   */
  record NotEligible(Text ground, Body by, String document) implements Eligibility {
    public NotEligible {
      checkArgument(!document.isBlank(), "an eligibility needs its document");
    }
  }

  /** Nobody said so yet: elected, but not in office until the review. */
  record ToBeReviewed() implements Eligibility {}
}
