package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jiceng.law.Base;
import org.jiceng.law.Provision;
import org.jiceng.law.Setting;
import org.jiceng.law.Threshold;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;
import org.jiceng.text.Bilingual;

/** Small votes by any method, in which names, relatives and women meet. */
abstract class WrittenInVotes {
  private static final ImmutableList<String> NAMES = ImmutableList.of("甲某", "乙某", "丙某", "丁某");
  private static final ImmutableList<String> PERSONS =
      ImmutableList.of("p1", "p2", "p3", "p4", "q1", "q2", "q3", "s1");
  private static final Threshold ONE_MORE = Threshold.moreThan(MethodDefaults.NOTHING, Base.SEATS);
  private static final ListedCandidate SEATED = ListedCandidate.of("s1", "任职者甲");

  /** What was found: by name a person, or one of two words; by person an answer; the relatives. */
  record Found(List<String> names, List<String> answers, List<String> sexes, Set<Relation> kin) {}

  @Provide
  Arbitrary<WrittenInVote> votes() {
    Arbitrary<Integer> seats = Arbitraries.integers().between(1, 3);
    Arbitrary<Integer> candidates = Arbitraries.integers().between(0, 4);
    Arbitrary<Boolean> seated = Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true));
    return Combinators.combine(methods(), seats, candidates, seated, found())
        .flatAs(
            (method, number, listed, hasSeated, found) ->
                paper(listed)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(9)
                    .map(papers -> vote(method, number, listed, hasSeated, found, papers)));
  }

  private static Arbitrary<ElectionMethod> methods() {
    ImmutableElectionMethod plain =
        Methods.vary(new ElectionMethod.Builder().name(new Bilingual("自定", "Free")).build())
            .withWriteIn(set(WriteInRule.FREE))
            .withOverVote(set(OverVote.COUNTS));
    Arbitrary<Boolean> majority = Arbitraries.frequency(Tuple.of(3, true), Tuple.of(1, false));
    return Combinators.combine(
            majority,
            Arbitraries.of(ShortfallPool.class),
            Arbitraries.of(WomanRule.class),
            Arbitraries.of(RelationRule.class),
            Arbitraries.of(RuleOrder.class).optional(),
            Arbitraries.of(Confirmation.class),
            Arbitraries.frequency(Tuple.of(3, PoolCut.none()), Tuple.of(1, PoolCut.to(ONE_MORE))))
        .as(
            (half, pool, woman, relation, order, confirmation, cut) ->
                plain
                    .withMajority(
                        half ? Contests.committee(1, 2).method().majority() : plain.majority())
                    .withShortfallPool(set(pool))
                    .withWoman(set(woman))
                    .withRelation(set(relation))
                    .withRuleOrder(
                        order
                            .<Setting<RuleOrder>>map(WrittenInVotes::set)
                            .orElse(plain.ruleOrder()))
                    .withConfirmation(set(confirmation))
                    .withPoolCut(set(cut)));
  }

  private static Arbitrary<Found> found() {
    Arbitrary<String> name =
        Arbitraries.frequency(
            Tuple.of(3, "q1"),
            Tuple.of(3, "q2"),
            Tuple.of(1, "q3"),
            Tuple.of(1, "p1"),
            Tuple.of(1, "several"),
            Tuple.of(1, "nobody"),
            Tuple.of(1, "open"));
    Arbitrary<String> answer =
        Arbitraries.frequency(Tuple.of(3, "open"), Tuple.of(3, "yes"), Tuple.of(1, "no"));
    Arbitrary<String> sex =
        Arbitraries.frequency(Tuple.of(4, "M"), Tuple.of(3, "F"), Tuple.of(1, "?"));
    Arbitrary<Relation> relation =
        Arbitraries.of(PERSONS)
            .list()
            .ofSize(2)
            .uniqueElements()
            .map(two -> Relation.of(PersonId.of(two.get(0)), PersonId.of(two.get(1))));
    return Combinators.combine(
            name.list().ofSize(NAMES.size()),
            answer.list().ofSize(3),
            sex.list().ofSize(PERSONS.size()),
            relation.set().ofMaxSize(4))
        .as(Found::new);
  }

  private static Arbitrary<Ballot> paper(int candidates) {
    return Combinators.combine(
            Arbitraries.of(Mark.FOR, Mark.AGAINST).list().ofSize(candidates),
            Arbitraries.of(NAMES).set().ofMaxSize(3))
        .as((marks, names) -> new Ballot("b", ImmutableList.copyOf(marks), sorted(names)));
  }

  private static ImmutableList<String> sorted(Set<String> names) {
    return names.stream().sorted().collect(toImmutableList());
  }

  private static WrittenInVote vote(
      ElectionMethod method,
      int seats,
      int listed,
      boolean hasSeated,
      Found found,
      List<Ballot> papers) {
    ImmutableSet<String> known =
        Stream.concat(
                IntStream.rangeClosed(1, listed).mapToObj(i -> "p" + i),
                hasSeated ? Stream.of("s1") : Stream.of())
            .collect(toImmutableSet());
    Contest contest =
        ((ImmutableContest) Contests.contest(method, Contests.MEMBER, seats, listed))
            .withSeated(hasSeated ? ImmutableList.of(SEATED) : ImmutableList.of())
            .withSexes(sexes(found, known))
            .withRelations(kin(found, known));
    ImmutableList<Ballot> numbered =
        IntStream.range(0, papers.size())
            .mapToObj(i -> new Ballot("b" + i, papers.get(i).lines(), papers.get(i).writeIns()))
            .collect(toImmutableList());
    Set<String> written =
        numbered.stream().flatMap(b -> b.writeIns().stream()).collect(Collectors.toSet());
    return new WrittenInVote(contest, numbered, decisions(contest, found, known, written));
  }

  private static Decisions decisions(
      Contest contest, Found found, ImmutableSet<String> known, Set<String> written) {
    Decisions.Builder decisions = new Decisions.Builder();
    Set<String> meant = new TreeSet<>();
    for (int i = 0; i < NAMES.size(); i++) {
      if (written.contains(NAMES.get(i))) {
        finding(NAMES.get(i), found.names().get(i), contest)
            .ifPresent(
                finding -> {
                  decisions.addWriteIns(finding);
                  finding.person().ifPresent(person -> meant.add(person.person().value()));
                });
      }
    }
    for (String person : meant) {
      if (person.startsWith("q") && !answer(found, person).equals("open")) {
        decisions.putEligibility(
            PersonId.of(person),
            answer(found, person).equals("yes")
                ? WrittenInVote.ELIGIBLE
                : WrittenInVote.NOT_ELIGIBLE);
      }
    }
    ImmutableSet<String> all =
        Stream.concat(known.stream(), meant.stream()).collect(toImmutableSet());
    return decisions.putAllSexes(sexes(found, all)).addAllRelations(kin(found, all)).build();
  }

  private static String answer(Found found, String person) {
    return found.answers().get(person.charAt(1) - '1');
  }

  private static Optional<WriteInFinding> finding(String name, String means, Contest contest) {
    return switch (means) {
      case "open" -> Optional.empty();
      case "several" -> Optional.of(WriteInFinding.ambiguous(name, WrittenInVote.BODY, "记录"));
      case "nobody" -> Optional.of(WriteInFinding.nobody(name, WrittenInVote.BODY, "记录"));
      case "p1" ->
          contest.candidates().stream()
              .findFirst()
              .map(first -> WriteInFinding.means(name, first, WrittenInVote.BODY, "记录"));
      default ->
          Optional.of(
              WriteInFinding.means(
                  name,
                  ListedCandidate.of(means, "另选人" + means.charAt(1)),
                  WrittenInVote.BODY,
                  "记录"));
    };
  }

  private static ImmutableMap<PersonId, Sex> sexes(Found found, Set<String> known) {
    return PERSONS.stream()
        .filter(known::contains)
        .map(person -> Map.entry(person, found.sexes().get(PERSONS.indexOf(person))))
        .filter(entry -> !entry.getValue().equals("?"))
        .collect(
            ImmutableMap.toImmutableMap(
                entry -> PersonId.of(entry.getKey()),
                entry -> entry.getValue().equals("F") ? Sex.FEMALE : Sex.MALE));
  }

  private static ImmutableSet<Relation> kin(Found found, Set<String> known) {
    return found.kin().stream()
        .filter(both -> known.contains(both.one().value()) && known.contains(both.other().value()))
        .collect(toImmutableSet());
  }

  private static <T> Setting<T> set(T value) {
    return new Provision<>(value, Basis.inferred("test"));
  }
}
