package org.jiceng.person;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads identity numbers as people, old files and spreadsheets write them. */
final class IdentityReader {
  private static final int LENGTH = 18;
  private static final int OLD_LENGTH = 15;
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";
  private static final String LOST = "000"; // a spreadsheet keeps 15 digits and fills with zeros
  private static final Pattern EXPONENT = Pattern.compile("\\d(\\.\\d*)?E\\+?\\d+|\\d{15,18}\\.0*");
  private static final Pattern SHAPE = Pattern.compile("\\d{17}[\\dX]");

  /** Blanks, what has no width, and the apostrophe with which a spreadsheet marks a text. */
  private static final CharMatcher NOISE =
      CharMatcher.whitespace().or(CharMatcher.anyOf("'\u200B\u200C\u200D\u2060\uFEFF"));

  /** The first two digits of divisions; 81 to 83 begin residence permits too. */
  private static final ImmutableSet<Integer> PROVINCES =
      ImmutableSet.of(
          11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50,
          51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83);

  private final LocalDate day;

  IdentityReader(LocalDate day) {
    this.day = day;
  }

  IdentityReading read(String written) {
    String text = FoldedName.halfWidth(NOISE.removeFrom(written)).toUpperCase(Locale.ROOT);
    if (EXPONENT.matcher(text).matches()) {
      return new IdentityReading.Damaged(Optional.empty());
    }
    if (text.length() == OLD_LENGTH && isDigits(text)) {
      return old(text);
    }
    if (text.length() != LENGTH) {
      return new IdentityReading.Invalid(PersonIssue.IDENTITY_LENGTH);
    }
    if (!SHAPE.matcher(text).matches()) {
      return new IdentityReading.Invalid(PersonIssue.IDENTITY_CHARACTERS);
    }
    long body = Long.parseLong(text.substring(0, LENGTH - 1));
    IdentityReading checked = checked(body, text.charAt(LENGTH - 1));
    return text.endsWith(LOST) ? new IdentityReading.Damaged(checked.valid()) : checked;
  }

  private IdentityReading checked(long body, char check) {
    if (checkCharacter(body) != check) {
      return new IdentityReading.Invalid(PersonIssue.IDENTITY_CHECK_CHARACTER);
    }
    return fault(body)
        .<IdentityReading>map(IdentityReading.Invalid::new)
        .orElseGet(() -> new IdentityReading.Valid(IdentityNumber.ofChecked(body)));
  }

  private IdentityReading old(String text) {
    long body = Long.parseLong(text.substring(0, 6) + "19" + text.substring(6));
    return fault(body)
        .<IdentityReading>map(IdentityReading.Invalid::new)
        .orElseGet(() -> new IdentityReading.OldForm(IdentityNumber.ofChecked(body)));
  }

  private Optional<PersonIssue> fault(long body) {
    if (!PROVINCES.contains((int) (body / 1_000_000_000_000_000L))) {
      return Optional.of(PersonIssue.IDENTITY_DIVISION);
    }
    int date = (int) (body / 1_000 % 100_000_000);
    try {
      LocalDate birth = LocalDate.of(date / 10_000, date / 100 % 100, date % 100);
      if (birth.getYear() < 1) {
        return Optional.of(PersonIssue.IDENTITY_BIRTH);
      }
      return birth.isAfter(day)
          ? Optional.of(PersonIssue.IDENTITY_BIRTH_IN_FUTURE)
          : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.of(PersonIssue.IDENTITY_BIRTH);
    }
  }

  /** ISO 7064 MOD 11-2. */
  static char checkCharacter(long body) {
    int sum = 0;
    long rest = body;
    for (int at = WEIGHTS.length - 1; at >= 0; at--) {
      sum += (int) (rest % 10) * WEIGHTS[at];
      rest /= 10;
    }
    return CHECKS.charAt(sum % 11);
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
