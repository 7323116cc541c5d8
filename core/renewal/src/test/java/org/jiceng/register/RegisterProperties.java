package org.jiceng.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.fact.PartialDate;
import org.jiceng.fact.Truth;
import org.jiceng.issue.Loaded;
import org.jiceng.person.BirthDate;
import org.jiceng.person.PersonId;
import org.jiceng.rule.Verdict;
import org.jiceng.testkit.Days;
import org.jiceng.unit.UnitId;

/** Laws of registers of a few persons, whatever is known of them and was done with them. */
class RegisterProperties {

  @Provide
  Arbitrary<Elector> electors() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 5),
            Days.partialDates().optional(0.7),
            Arbitraries.maps(Arbitraries.of(ElectorFact.class), Arbitraries.of(true, false)),
            Arbitraries.maps(Arbitraries.of(ElectorSpan.class), Days.partialDates()))
        .as(RegisterProperties::elector);
  }

  private static Elector elector(
      int id,
      Optional<PartialDate> birth,
      Map<ElectorFact, Boolean> facts,
      Map<ElectorSpan, PartialDate> since) {
    return new Elector.Builder()
        .id(PersonId.of("e" + id))
        .birth(birth.map(BirthDate::new))
        .putAllFacts(facts)
        .putAllSince(since)
        .build();
  }

  @Provide
  Arbitrary<List<RegisterAct>> acts() {
    Arbitrary<RegisterAct> one =
        Combinators.combine(
                Arbitraries.integers().between(1, 6),
                Arbitraries.of(RegisterStatus.class),
                Arbitraries.integers().between(-2, 23))
            .as(
                (person, status, day) ->
                    new RegisterAct(
                        PersonId.of("e" + person),
                        status,
                        Village.PUBLISHED.plusDays(day),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Village.line(1)));
    return one.list().ofMaxSize(12).map(RegisterProperties::numbered);
  }

  private static List<RegisterAct> numbered(List<RegisterAct> acts) {
    return IntStream.range(0, acts.size())
        .mapToObj(
            at -> {
              RegisterAct act = acts.get(at);
              return new RegisterAct(
                  act.person(),
                  act.status(),
                  act.day(),
                  act.ground(),
                  act.reason(),
                  act.document(),
                  Village.line(100 + at));
            })
        .toList();
  }

  private static RegisterRows rows(String unit, List<Elector> electors, List<RegisterAct> acts) {
    List<ElectorRow> numbered = new ArrayList<>();
    for (int at = 0; at < electors.size(); at++) {
      numbered.add(new ElectorRow(electors.get(at), Village.line(at + 1)));
    }
    return new RegisterRows.Builder()
        .unit(UnitId.of(unit))
        .laws(RegisterLaws.of(Locality.SICHUAN))
        .registeredOn(Village.REGISTERED)
        .pollDay(Village.POLL)
        .addPublishedOn(Village.PUBLISHED)
        .asOf(Village.POLL.plusDays(1))
        .addAllElectors(numbered)
        .addAllActs(acts)
        .build();
  }

  private static RegisterRows reversed(RegisterRows rows) {
    return new RegisterRows.Builder()
        .unit(rows.unit())
        .laws(rows.laws())
        .registeredOn(rows.registeredOn())
        .pollDay(rows.pollDay())
        .addAllPublishedOn(rows.publishedOn())
        .asOf(rows.asOf())
        .addAllElectors(Lists.reverse(rows.electors()))
        .addAllActs(Lists.reverse(rows.acts()))
        .build();
  }

  @Property(tries = 300)
  void theOrderOfTheRowsMeansNothingAndEachIsTakenOrHasAnError(
      @ForAll("someElectors") List<Elector> electors, @ForAll("acts") List<RegisterAct> acts) {
    RegisterRows rows = rows("v1", electors, acts);
    Loaded<ElectorRegister> judged = rows.judged();
    Loaded<ElectorRegister> other = reversed(rows).judged();
    assertThat(other.issues()).isEqualTo(judged.issues());
    ElectorRegister register = judged.value().orElseThrow();
    assertThat(other.value().orElseThrow().entries()).isEqualTo(register.entries());
    assertThat(register.acceptedRows() + judged.errors().size())
        .isEqualTo(electors.size() + acts.size());
    assertThat(register.listed()).isSubsetOf(register.entries().keySet());
  }

  @Provide
  Arbitrary<List<Elector>> someElectors() {
    return electors().list().ofMaxSize(6);
  }

  @Property(tries = 300)
  void registersTogetherAreTheUnionAndReportEveryDuplicate(
      @ForAll("someElectors") List<Elector> some,
      @ForAll("someElectors") List<Elector> others,
      @ForAll("acts") List<RegisterAct> acts,
      @ForAll("acts") List<RegisterAct> otherActs) {
    ElectorRegister one = rows("v1", some, acts).judged().value().orElseThrow();
    ElectorRegister other = rows("v2", others, otherActs).judged().value().orElseThrow();
    Loaded<CountyRegisters> county =
        CountyRegisters.of(List.of(one, other), List.of(), name -> name);
    assertThat(county.value().orElseThrow().listed())
        .containsExactlyElementsOf(
            ImmutableSortedSet.copyOf(Sets.union(one.listed(), other.listed())));
    ImmutableSortedSet<PersonId> both =
        ImmutableSortedSet.copyOf(Sets.intersection(one.listed(), other.listed()));
    assertThat(county.value().orElseThrow().twice().keySet()).containsExactlyElementsOf(both);
    assertThat(county.issues()).hasSize(2 * both.size());
  }

  @Property(tries = 500)
  void addingEvidenceNeverFlipsWhatIsSettled(
      @ForAll("electors") Elector known, @ForAll("electors") Elector more, @ForAll Locality place) {
    Elector.Builder added =
        new Elector.Builder()
            .id(known.id())
            .birth(known.birth().or(more::birth))
            .putAllFacts(known.facts())
            .putAllSince(known.since());
    added.putAllFacts(Maps.filterKeys(more.facts(), fact -> !known.facts().containsKey(fact)));
    added.putAllSince(Maps.filterKeys(more.since(), span -> !known.since().containsKey(span)));
    ElectorJudge judge =
        new ElectorJudge(
            RegisterLaws.of(place).on(Village.REGISTERED).orElseThrow(),
            Village.REGISTERED,
            Village.POLL);
    ElectorFinding before = judge.judge(known);
    ElectorFinding after = judge.judge(added.build());
    settled(before.listable(), after.listable());
    settled(before.entitled(), after.entitled());
    assertThat(before.owed().isEmpty()).isEqualTo(before.listable() != Truth.UNKNOWN);
    for (int at = 0; at < before.all().size(); at++) {
      if (before.all().get(at).verdict() != Verdict.UNDETERMINED) {
        assertThat(after.all().get(at).verdict()).isEqualTo(before.all().get(at).verdict());
      }
    }
  }

  private static void settled(Truth before, Truth after) {
    if (before != Truth.UNKNOWN) {
      assertThat(after).isEqualTo(before);
    }
  }
}
