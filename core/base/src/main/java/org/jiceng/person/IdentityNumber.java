package org.jiceng.person;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;

/**
 * A citizen's identification number by GB 11643-1999: 6 digits of a division, 8 of the birth, 3 of
 * a sequence, and a check character. Made by {@link #read} alone, so that every one there is has
 * passed its check. Equal by value.
 *
 * <p>The division is that of the first registration and may be renumbered since; only its first two
 * digits were checked. The layout and the codes are known from descriptions of the standard.
 */
public final class IdentityNumber {
  private static final String HIDDEN = "************";

  private final long body; // the 17 digits before the check character

  private IdentityNumber(long body) {
    this.body = body;
  }

  /**
   * What {@code written} is: a number, an old or a damaged one, or none. Spaces are left out,
   * full-width characters and a small x are read as what they stand for.
   *
   * @param day a birth after it is refused
   */
  public static IdentityReading read(String written, LocalDate day) {
    return new IdentityReader(day).read(written);
  }

  static IdentityNumber ofChecked(long body) {
    return new IdentityNumber(body);
  }

  /** The day of birth. */
  public BirthDate birth() {
    int day = birthDigits();
    return BirthDate.on(LocalDate.of(day / 10_000, day / 100 % 100, day % 100));
  }

  private int birthDigits() {
    return (int) (body / 1_000 % 100_000_000);
  }

  /** The sex: the last digit of the sequence is odd for men. */
  public Sex sex() {
    return body % 2 == 1 ? Sex.MALE : Sex.FEMALE;
  }

  /** Whether it begins as the residence permits for Hong Kong, Macao and Taiwan do: 81, 82, 83. */
  public boolean isOfResidencePermit() {
    long province = body / 1_000_000_000_000_000L;
    return province >= 81 && province <= 83;
  }

  /**
   * Records where the file of {@code person} says otherwise than this number: a person must explain
   * it, and nothing is overwritten.
   *
   * @param place where the number was found
   */
  public void compareWith(Person person, Place place, IssueLog log) {
    ImmutableMap<String, ?> whom = ImmutableMap.of("person", person.id());
    if (person.sex() != Sex.UNKNOWN && person.sex() != sex()) {
      log.add(PersonIssue.IDENTITY_SEX_DIFFERS, place, whom);
    }
    if (!person.birth().mayBe(birth())) {
      log.add(PersonIssue.IDENTITY_BIRTH_DIFFERS, place, whom);
    }
  }

  /** The 18 characters: for the sealed file of the review and nowhere else. */
  public String inFull() {
    return "%017d".formatted(body) + IdentityReader.checkCharacter(body);
  }

  /** A hash of the digits that spreads well, since most begin alike. */
  @Override
  public int hashCode() {
    long mixed = body * 0x9E3779B97F4A7C15L;
    return (int) (mixed ^ mixed >>> 32);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IdentityNumber that && body == that.body;
  }

  /**
   * The division, and the rest hidden: the last digits too, since a text may say when and where
   * somebody was born, and they are all that is missing then.
   */
  @Override
  public String toString() {
    return "%06d".formatted(body / 100_000_000_000L) + HIDDEN;
  }
}
