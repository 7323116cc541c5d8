package org.jiceng.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.fact.PartialDate;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Loaded;
import org.jiceng.issue.Place;
import org.jiceng.law.Timeline;
import org.jiceng.person.BirthDate;
import org.jiceng.person.PersonId;
import org.jiceng.unit.UnitId;

/** A village that elects on 2026-05-31 and closed its registration on 2026-05-10. */
final class Village {
  static final LocalDate POLL = LocalDate.of(2026, 5, 31);
  static final LocalDate REGISTERED = LocalDate.of(2026, 5, 10);
  static final LocalDate PUBLISHED = LocalDate.of(2026, 5, 11);
  static final UnitId UNIT = UnitId.of("v1");
  static final Timeline<RegisterLaw> NATIONAL = RegisterLaws.of(RegisterKind.VILLAGE);

  private Village() {}

  /** Of age, with political rights, and nothing else known. */
  static Elector.Builder elector(String id) {
    return new Elector.Builder()
        .id(PersonId.of(id))
        .birth(BirthDate.on(LocalDate.of(1980, 5, 3)))
        .yes(ElectorFact.POLITICAL_RIGHTS);
  }

  static Elector resident(String id) {
    return elector(id).yes(ElectorFact.HOUSEHOLD_HERE, ElectorFact.LIVES_HERE).build();
  }

  static PartialDate day(int year, int month, int day) {
    return PartialDate.of(LocalDate.of(year, month, day));
  }

  static PersonId id(String id) {
    return PersonId.of(id);
  }

  static Place line(int number) {
    return Place.of("register.csv").line(number);
  }

  static RegisterAct listed(String id, int line) {
    return RegisterAct.listed(id(id), REGISTERED, line(line));
  }

  /** Published on 2026-05-11, judged on the day after the poll. */
  static RegisterRows.Builder rows(Timeline<RegisterLaw> laws) {
    return with(laws, PUBLISHED);
  }

  static RegisterRows.Builder with(Timeline<RegisterLaw> laws, LocalDate... published) {
    return new RegisterRows.Builder()
        .unit(UNIT)
        .laws(laws)
        .registeredOn(REGISTERED)
        .pollDay(POLL)
        .addPublishedOn(published)
        .asOf(POLL.plusDays(1));
  }

  static List<String> codes(Loaded<?> loaded) {
    return loaded.issues().stream().map(Village::code).toList();
  }

  static String code(Issue issue) {
    return issue.code().name();
  }

  /** Every law by its place; the first without one is national. */
  static Stream<Timeline<RegisterLaw>> laws() {
    return Stream.concat(
        Stream.of(RegisterKind.values()).map(RegisterLaws::of),
        Stream.of(Locality.values()).map(RegisterLaws::of));
  }

  static Optional<RegisterLaw> law(Locality place) {
    return RegisterLaws.of(place).on(REGISTERED);
  }
}
