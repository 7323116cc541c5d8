package org.example.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Office;
import org.jiceng.person.BirthDate;
import org.jiceng.person.IdentityNumber;
import org.jiceng.person.Kinship;
import org.jiceng.person.KinshipTie;
import org.jiceng.person.Kinships;
import org.jiceng.person.Person;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;
import org.jiceng.review.Candidate;
import org.jiceng.review.CandidateId;
import org.jiceng.unit.UnitId;

/**
 * Candidates of villages, ten in each: four for the branch, four for the villagers' committee, two
 * for supervision. One in a hundred stands for a post that does not go with another, one in a
 * thousand in two places; two in a thousand are relatives.
 */
final class CrossLists {
  static final LocalDate DAY = LocalDate.of(2026, 3, 8);
  private static final String DIGITS = "甲乙丙丁戊己庚辛壬癸";
  private static final int PER_UNIT = 10;

  final List<Candidate> candidates = new ArrayList<>();
  final Map<CandidateId, IdentityNumber> numbers = new HashMap<>();
  final List<PersonId> declared = new ArrayList<>();
  final List<KinshipTie> ties = new ArrayList<>();

  CrossLists(int size) {
    SplittableRandom random = new SplittableRandom(1);
    List<Person> persons = new ArrayList<>();
    List<IdentityNumber> own = new ArrayList<>();
    for (int row = 0; row < size; row++) {
      int as = row % 100 == 8 ? row - 3 : row >= 100 && row % 1000 == 500 ? row - 17 : row;
      persons.add(as == row ? person(row, random) : persons.get(as));
      own.add(as == row ? number(row, persons.get(row)) : own.get(as));
      Candidate candidate = candidate(row, persons.get(row));
      candidates.add(candidate);
      numbers.put(candidate.id(), own.get(row));
      declared.add(candidate.person().id());
      if (row % 1000 == 4) {
        ties.add(KinshipTie.of(PersonId.of("p" + row), PersonId.of("p" + (row + 2)), Kinship.SIBLING));
      }
    }
  }

  Kinships kinships() {
    return Kinships.of(declared, ties);
  }

  private static Person person(int row, SplittableRandom random) {
    StringBuilder name = new StringBuilder();
    for (char digit : Integer.toString(row).toCharArray()) {
      name.append(DIGITS.charAt(digit - '0'));
    }
    return new Person.Builder()
        .id(PersonId.of("p" + row))
        .label(name.toString())
        .sex(row % 3 == 0 ? Sex.FEMALE : Sex.MALE)
        .birth(BirthDate.on(LocalDate.ofEpochDay(random.nextInt(-6000, 12000))))
        .build();
  }

  /** Numbers that are nobody's: of divisions that were never given out. */
  private static IdentityNumber number(int row, Person person) {
    LocalDate birth = person.birth().date().earliest();
    String body =
        "14%04d%04d%02d%02d%03d"
            .formatted(
                row / 900 % 10_000,
                birth.getYear(),
                birth.getMonthValue(),
                birth.getDayOfMonth(),
                row % 900 + 1);
    for (char check : "0123456789X".toCharArray()) {
      var found = IdentityNumber.read(body + check, DAY).valid();
      if (found.isPresent()) {
        return found.get();
      }
    }
    // Three zeros at the end need somebody's word; the next of the sequence does as well.
    return number(row + 1, person);
  }

  private static Candidate candidate(int row, Person person) {
    int at = row % PER_UNIT;
    CommitteeKind body =
        at < 4
            ? CommitteeKind.BRANCH
            : at < 8 ? CommitteeKind.VILLAGERS : CommitteeKind.SUPERVISION;
    Office office =
        at < 4
            ? Office.BRANCH_MEMBER
            : at < 8 ? Office.COMMITTEE_MEMBER : Office.SUPERVISION_MEMBER;
    return new Candidate.Builder()
        .id(CandidateId.of("c" + row))
        .person(person)
        .unit(UnitId.of("u" + row / PER_UNIT))
        .body(body)
        .office(office)
        .build();
  }
}
