package org.jiceng.person;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;

/** What somebody wrote for an identity number. No shape shows more of it than is masked. */
public sealed interface IdentityReading {

  /**
   * A number that passes its check.
   *
   * @param number the number
   */
  record Valid(IdentityNumber number) implements IdentityReading {}

  /**
   * A number of 15 digits, from before the birth had four digits of its year.
   *
   * @param suggestion what it would be for somebody born in the twentieth century; a person must
   *     confirm it
   */
  record OldForm(IdentityNumber suggestion) implements IdentityReading {}

  /**
   * A number of which a spreadsheet lost the last digits: the file is at fault, not the person.
   *
   * @param ifWhole the number, if it ends in three zeros rightly after all; a person must confirm
   *     it
   */
  record Damaged(Optional<IdentityNumber> ifWhole) implements IdentityReading {}

  /**
   * No identity number.
   *
   * @param why the code that says why
   */
  record Invalid(PersonIssue why) implements IdentityReading {}

  /** The number, if it may be used without asking anybody. */
  default Optional<IdentityNumber> valid() {
    return this instanceof Valid valid ? Optional.of(valid.number()) : Optional.empty();
  }

  /**
   * The number, or the issue that says why there is none.
   *
   * @param place where it was written
   */
  default Outcome<IdentityNumber> toOutcome(Place place) {
    if (this instanceof Valid valid) {
      return Outcome.accepted(valid.number());
    }
    PersonIssue why =
        this instanceof Invalid invalid
            ? invalid.why()
            : this instanceof OldForm
                ? PersonIssue.IDENTITY_OLD_FORM
                : PersonIssue.IDENTITY_DAMAGED;
    return Outcome.refused(Issue.of(why, place, ImmutableMap.of()));
  }
}
