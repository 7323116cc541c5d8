package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiceng.issue.Issue;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;
import org.jiceng.text.Bilingual;

/** Contests of the tests: candidates p1, p2 … called 候选人甲, 乙 … */
final class Contests {
  static final LocalDate DAY = LocalDate.of(2021, 3, 21);
  static final Bilingual MEMBER = new Bilingual("支部委员", "Branch committee member");
  static final Bilingual SECRETARY = new Bilingual("支部书记", "Branch secretary");

  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥";

  private Contests() {}

  static ImmutableList<ListedCandidate> candidates(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> ListedCandidate.of("p" + (i + 1), "候选人" + stem(i)))
        .collect(toImmutableList());
  }

  /** After the last stem the first one comes again, doubled. */
  private static String stem(int number) {
    String stem = STEMS.substring(number % STEMS.length(), number % STEMS.length() + 1);
    return stem.repeat(number / STEMS.length() + 1);
  }

  static Contest committee(int seats, int candidates) {
    return contest(ElectionMethods.branchCommittee(DAY).orElseThrow(), MEMBER, seats, candidates);
  }

  static Contest secretary() {
    return contest(ElectionMethods.branchOfficers(DAY).orElseThrow(), SECRETARY, 1, 1);
  }

  static Contest contest(ElectionMethod method, Bilingual office, int seats, int candidates) {
    return new Contest.Builder()
        .id(ContestId.of("vote-1"))
        .office(office)
        .seats(seats)
        .addAllCandidates(candidates(candidates))
        .method(method)
        .pollDay(DAY)
        .build();
  }

  /** Declares {@code ballots} of {@code voters}, all of whom are entitled and present. */
  static Declaration declare(Contest contest, int voters, ImmutableList<Ballot> ballots) {
    return declare(contest, Attendance.of(voters, voters), ballots);
  }

  static Declaration declare(Contest contest, Attendance attendance, Iterable<Ballot> ballots) {
    return contest.declare(contest.count(attendance, ballots).orElseThrow());
  }

  static ImmutableList<String> elected(Declaration declaration) {
    return declaration.elected().stream()
        .map(seat -> seat.person().value())
        .collect(toImmutableList());
  }

  static ImmutableList<String> ids(Iterable<ListedCandidate> candidates) {
    return ImmutableList.copyOf(candidates).stream()
        .map(candidate -> candidate.person().value())
        .collect(toImmutableList());
  }

  /** The codes of {@code issues}, in their order. */
  static ImmutableList<String> codes(Iterable<Issue> issues) {
    return ImmutableList.copyOf(issues).stream()
        .map(issue -> issue.code().name())
        .collect(toImmutableList());
  }

  /** The first letter of each seat's result, in the order of the seats. */
  static String shapes(Declaration declaration) {
    return declaration.officeResults().stream()
        .flatMap(office -> office.seats().stream())
        .map(seat -> seat.getClass().getSimpleName().substring(0, 1))
        .collect(Collectors.joining(" "));
  }

  /** {@code contest} with a sex, M or F, for each candidate of whom it is known. */
  static Contest withSexes(Contest contest, String sexes) {
    ImmutableMap.Builder<PersonId, Sex> known = ImmutableMap.builder();
    for (int i = 0; i < sexes.length(); i++) {
      if (sexes.charAt(i) != '?') {
        known.put(
            contest.candidates().get(i).person(), sexes.charAt(i) == 'F' ? Sex.FEMALE : Sex.MALE);
      }
    }
    return ((ImmutableContest) contest).withSexes(known.buildOrThrow());
  }
}
