package org.jiceng.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jiceng.fact.PartialDate;
import org.jiceng.law.Provision;
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
import org.jiceng.text.Bilingual;
import org.jiceng.unit.UnitId;

/** Lists of a few places that often agree in a name, a number or a person. */
record CrossCase(
    ImmutableList<Row> rows,
    Kinships kinships,
    Optional<SeatPlan> plan,
    List<PostHolder> holders,
    LocalDate day) {
  static final LocalDate DAY = LocalDate.of(2026, 3, 8);
  static final LocalDate BEFORE = LocalDate.of(2025, 12, 31);
  static final ImmutableList<IdentityNumber> NUMBERS =
      ImmutableList.of(
          number("140000198001010014"), number("140000198001010022"), number("14000019800101009X"));
  static final ImmutableList<UnitId> UNITS =
      ImmutableList.of(UnitId.of("u1"), UnitId.of("u2"), UnitId.of("u3"));

  static final OutsidePost ACCOUNTANT =
      new OutsidePost(
          new Bilingual("村会计", "village accountant"),
          Posts.allOf(CommitteeKind.SUPERVISION),
          Kinship.NEAR_RELATIVES,
          CrossPolicy.inferred("test-accountant"));
  static final OutsidePost CASHIER =
      new OutsidePost(
          new Bilingual("出纳", "cashier"),
          Posts.allOf(CommitteeKind.VILLAGERS),
          ImmutableSet.of(),
          CrossPolicy.inferred("test-cashier"));

  /** One candidate and an index of a number, or -1. */
  record Row(Candidate candidate, int number) {}

  static IdentityNumber number(String written) {
    return IdentityNumber.read(written, DAY).valid().orElseThrow();
  }

  static CrossPolicy policy(LocalDate day) {
    return CrossPolicy.lawOn(day)
        .andWomanAmongCandidates(
            new Provision<>(CommitteeKind.VILLAGERS, CrossPolicy.inferred("test-woman")));
  }

  CrossReview review() {
    CrossReview review =
        CrossReview.of(policy(day), lists())
            .identities(numbers())
            .kinships(kinships)
            .holders(holders);
    return plan.map(review::seats).orElse(review);
  }

  CrossCase with(Iterable<Row> others) {
    return new CrossCase(ImmutableList.copyOf(others), kinships, plan, holders, day);
  }

  /** Each in a list of its own: what one list refuses by itself two lists may hold. */
  List<CandidateList> lists() {
    return rows.stream()
        .map(row -> CandidateList.of(List.of(row.candidate())).orElseThrow())
        .toList();
  }

  Map<CandidateId, IdentityNumber> numbers() {
    ImmutableMap.Builder<CandidateId, IdentityNumber> numbers = ImmutableMap.builder();
    for (Row row : rows) {
      if (row.number() >= 0) {
        numbers.put(row.candidate().id(), NUMBERS.get(row.number()));
      }
    }
    return numbers.buildOrThrow();
  }

  Map<CandidateId, Candidate> byId() {
    return Maps.uniqueIndex(rows.stream().map(Row::candidate).toList(), Candidate::id);
  }

  static Arbitrary<CrossCase> cases() {
    Arbitrary<Set<PersonId>> declared = Arbitraries.of(persons()).set().ofMaxSize(5);
    Arbitrary<Set<KinshipTie>> ties =
        Combinators.combine(
                Arbitraries.of(persons()), Arbitraries.of(persons()), Arbitraries.of(Kinship.class))
            .filter((one, other, kind) -> !one.equals(other))
            .as(KinshipTie::of)
            .set()
            .ofMaxSize(4);
    return Combinators.combine(
            row().list().ofMaxSize(14),
            declared,
            ties,
            plans().optional(),
            someHolders(),
            Arbitraries.of(DAY, BEFORE))
        .as(
            (rows, declaredBy, known, plan, holders, day) ->
                new CrossCase(unique(rows), Kinships.of(declaredBy, known), plan, holders, day));
  }

  /** The last of each key; a person's place among many is by key, so rows with one key clash. */
  private static ImmutableList<Row> unique(List<Row> rows) {
    Set<CandidateId> seen = new HashSet<>();
    List<Row> kept = new ArrayList<>();
    for (Row row : rows) {
      if (seen.add(row.candidate().id())) {
        kept.add(row);
      }
    }
    return ImmutableList.copyOf(kept);
  }

  private static List<PersonId> persons() {
    return List.of(PersonId.of("p1"), PersonId.of("p2"), PersonId.of("p3"), PersonId.of("p4"));
  }

  private static Arbitrary<List<PostHolder>> someHolders() {
    return Combinators.combine(
            Arbitraries.of(persons()), Arbitraries.of(UNITS), Arbitraries.of(ACCOUNTANT, CASHIER))
        .as(PostHolder::new)
        .list()
        .ofMaxSize(2);
  }

  private static Arbitrary<SeatPlan> plans() {
    return Combinators.combine(
            Arbitraries.of(UNITS),
            Arbitraries.of(CommitteeKind.class),
            Arbitraries.integers().between(1, 11))
        .as(CrossCase::seats)
        .list()
        .uniqueElements(planned -> ImmutableList.of(planned.unit(), planned.body()))
        .ofMaxSize(4)
        .map(planned -> SeatPlan.of(planned).orElseThrow());
  }

  private static PlannedSeats seats(UnitId unit, CommitteeKind body, int seats) {
    return body == CommitteeKind.BRANCH
        ? PlannedSeats.ofBranchCommittee(unit, seats)
        : new PlannedSeats(
            unit, body, seats, new Provision<>(seats, CrossPolicy.inferred("test-surplus")));
  }

  static Arbitrary<Row> row() {
    Arbitrary<Person> people =
        Combinators.combine(
                Arbitraries.of(persons()),
                Arbitraries.of("人甲", "人\u3000甲", "人乙"),
                Arbitraries.of(Sex.class),
                Arbitraries.of("1980-01-01", "1980", "1981-02"))
            .as(CrossCase::person);
    return Combinators.combine(
            Arbitraries.integers().between(1, 20),
            people,
            Arbitraries.of(UNITS),
            Arbitraries.of(Office.class),
            Arbitraries.of(CommitteeKind.class),
            Arbitraries.integers().between(-2, NUMBERS.size() - 1))
        .filter((id, person, unit, office, body, number) -> office.standsIn(body))
        .as(
            (id, person, unit, office, body, number) ->
                new Row(
                    new Candidate.Builder()
                        .id(CandidateId.of("c" + id))
                        .person(person)
                        .unit(unit)
                        .body(body)
                        .office(office)
                        .build(),
                    number));
  }

  /** Many, so that few share anything, in lists that go from place to place. */
  static CrossCase many(Random random, int size) {
    List<Row> rows = new ArrayList<>();
    List<PersonId> declared = new ArrayList<>();
    for (int row = 0; row < size; row++) {
      PersonId id = PersonId.of("p" + random.nextInt(size));
      Person person =
          person(
              id,
              "人" + (char) ('甲' + random.nextInt(size)),
              Sex.values()[random.nextInt(Sex.values().length)],
              "1980-01-01");
      declared.add(id);
      boolean supervises = random.nextInt(4) == 0;
      rows.add(
          new Row(
              new Candidate.Builder()
                  .id(CandidateId.of("c" + row))
                  .person(person)
                  .unit(UNITS.get(random.nextInt(UNITS.size())))
                  .body(supervises ? CommitteeKind.SUPERVISION : CommitteeKind.VILLAGERS)
                  .office(supervises ? Office.SUPERVISION_MEMBER : Office.COMMITTEE_MEMBER)
                  .build(),
              random.nextInt(size) < NUMBERS.size() ? random.nextInt(NUMBERS.size()) : -1));
    }
    return new CrossCase(
        ImmutableList.copyOf(rows),
        Kinships.of(
            declared, List.of(KinshipTie.of(PersonId.of("p0"), PersonId.of("p1"), Kinship.SPOUSE))),
        Optional.empty(),
        List.of(),
        DAY);
  }

  private static Person person(PersonId id, String label, Sex sex, String birth) {
    return new Person.Builder()
        .id(id)
        .label(label)
        .sex(sex)
        .birth(new BirthDate(PartialDate.parse(birth).orElseThrow()))
        .build();
  }
}
