package org.jiceng.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Office;
import org.jiceng.person.FoldedName;
import org.jiceng.person.Kinship;
import org.jiceng.person.KinshipTie;
import org.jiceng.person.Sex;
import org.jiceng.unit.UnitId;

/**
 * The checks across lists a second time: every candidate against every other one, from the words of
 * the rules and not from the engine. Each finding is a kind and its sides.
 */
final class SlowCross {
  private final CrossCase of;
  private final Set<String> found = new TreeSet<>();

  private SlowCross(CrossCase of) {
    this.of = of;
  }

  static Set<String> findings(CrossCase of) {
    SlowCross slow = new SlowCross(of);
    slow.run();
    return slow.found;
  }

  static String key(CrossKind kind, Stream<CandidateId> sides) {
    return kind + sides.map(CandidateId::value).sorted().collect(Collectors.joining(",", "[", "]"));
  }

  private void run() {
    for (CrossCase.Row row : of.rows()) {
      persons(row);
      possibly(row);
    }
    for (UnitId unit : CrossCase.UNITS) {
      place(unit, all(row -> row.candidate().unit().equals(unit)));
    }
  }

  private void persons(CrossCase.Row row) {
    List<CrossCase.Row> byKey = all(other -> id(other).equals(id(row)));
    List<CrossCase.Row> byNumber =
        row.number() < 0 ? List.of() : all(other -> other.number() == row.number());
    if (byKey.stream()
            .filter(one -> one.number() >= 0)
            .mapToInt(CrossCase.Row::number)
            .distinct()
            .count()
        > 1) {
      add(CrossKind.ONE_PERSON_TWO_NUMBERS, byKey);
    }
    onePerson(byKey);
    if (byNumber.stream().map(SlowCross::id).distinct().count() > 1) {
      if (byNumber.stream().map(SlowCross::name).distinct().count() == 1) {
        add(CrossKind.ONE_PERSON_TWO_KEYS, byNumber);
      }
      onePerson(byNumber);
    }
  }

  private void onePerson(List<CrossCase.Row> same) {
    if (same.stream().map(SlowCross::name).distinct().count() > 1) {
      add(CrossKind.ONE_PERSON_TWO_NAMES, same);
    }
    if (same.stream().map(row -> row.candidate().unit()).distinct().count() > 1) {
      add(CrossKind.ONE_PERSON_TWO_PLACES, same);
    }
    pairs(
        same,
        (one, other) -> {
          if (one.unit().equals(other.unit())) {
            if (one.body() == other.body()) {
              add(CrossKind.ONE_PERSON_TWICE_IN_BODY, one, other);
            }
            if (isSupervised(one.body()) && other.body() == CommitteeKind.SUPERVISION) {
              add(CrossKind.INCOMPATIBLE_POSTS, one, other);
            }
            if (one.office() == Office.SECRETARY && other.office() == Office.SUPERVISION_CHAIR) {
              add(CrossKind.POSTS_APART_BY_POLICY, one, other);
            }
          }
        });
  }

  private boolean isSupervised(CommitteeKind body) {
    return body == CommitteeKind.VILLAGERS
        || (body == CommitteeKind.RESIDENTS && of.day().equals(CrossCase.DAY));
  }

  private void possibly(CrossCase.Row row) {
    BiPredicate<CrossCase.Row, CrossCase.Row> perhaps =
        (one, other) ->
            !id(one).equals(id(other))
                && name(one).equals(name(other))
                && one.candidate().unit().equals(other.candidate().unit())
                && (one.number() < 0 || other.number() < 0)
                && overlap(one.candidate(), other.candidate());
    List<CrossCase.Row> sameName =
        all(
            other ->
                name(other).equals(name(row))
                    && other.candidate().unit().equals(row.candidate().unit()));
    List<CrossCase.Row> open =
        sameName.stream()
            .filter(one -> sameName.stream().anyMatch(other -> perhaps.test(one, other)))
            .toList();
    if (!open.isEmpty()) {
      add(CrossKind.POSSIBLY_ONE_PERSON, open);
    }
  }

  private static boolean overlap(Candidate one, Candidate other) {
    return Stream.iterate(one.person().birth().date().earliest(), day -> day.plusDays(1))
        .takeWhile(day -> !day.isAfter(one.person().birth().date().latest()))
        .anyMatch(
            day ->
                !day.isBefore(other.person().birth().date().earliest())
                    && !day.isAfter(other.person().birth().date().latest()));
  }

  private void place(UnitId unit, List<CrossCase.Row> here) {
    pairs(
        here,
        (one, other) -> {
          for (KinshipTie tie : of.kinships().of(one.person().id())) {
            boolean both =
                tie.one().equals(other.person().id()) || tie.other().equals(other.person().id());
            if (both
                && !one.person().id().equals(other.person().id())
                && matters(one, other)
                && Kinship.NEAR_RELATIVES.contains(tie.kind())) {
              add(CrossKind.RELATIVES, one, other);
            }
          }
        });
    List<CrossCase.Row> open =
        here.stream()
            .filter(row -> !of.kinships().isDeclaredBy(row.candidate().person().id()))
            .filter(
                row ->
                    here.stream()
                        .anyMatch(
                            other ->
                                !id(other).equals(id(row))
                                    && (matters(row.candidate(), other.candidate())
                                        || matters(other.candidate(), row.candidate()))))
            .toList();
    if (!open.isEmpty()) {
      add(CrossKind.RELATIVES_UNDECLARED, open);
    }
    of.holders().stream()
        .filter(holder -> holder.unit().equals(unit))
        .forEach(holder -> holder(holder, here));
    for (CommitteeKind body : CommitteeKind.values()) {
      body(unit, body, here.stream().filter(row -> row.candidate().body() == body).toList());
    }
  }

  private void holder(PostHolder holder, List<CrossCase.Row> here) {
    boolean accountant = holder.post().equals(CrossCase.ACCOUNTANT);
    CommitteeKind apart = accountant ? CommitteeKind.SUPERVISION : CommitteeKind.VILLAGERS;
    List<CrossCase.Row> there =
        here.stream().filter(row -> row.candidate().body() == apart).toList();
    there.stream()
        .filter(row -> id(row).equals(holder.person()))
        .forEach(row -> add(CrossKind.POST_HELD, List.of(row)));
    if (!accountant) {
      return;
    }
    List<CrossCase.Row> others =
        there.stream().filter(row -> !id(row).equals(holder.person())).toList();
    others.stream()
        .filter(row -> near(row, holder))
        .forEach(row -> add(CrossKind.RELATIVE_HOLDS_POST, List.of(row)));
    List<CrossCase.Row> open =
        others.stream()
            .filter(row -> !near(row, holder))
            .filter(
                row ->
                    !of.kinships().isDeclaredBy(row.candidate().person().id())
                        || !of.kinships().isDeclaredBy(holder.person()))
            .toList();
    if (!open.isEmpty()) {
      add(CrossKind.RELATIVES_UNDECLARED, open);
    }
  }

  private boolean near(CrossCase.Row row, PostHolder holder) {
    return of.kinships().of(holder.person()).stream()
        .filter(tie -> Kinship.NEAR_RELATIVES.contains(tie.kind()))
        .anyMatch(tie -> tie.one().equals(id(row)) || tie.other().equals(id(row)));
  }

  /** Whether relatives in these two bodies, in this order, may not both serve. */
  private boolean matters(Candidate one, Candidate other) {
    CommitteeKind second = other.body();
    boolean supervised = second == CommitteeKind.SUPERVISION;
    return switch (one.body()) {
      case VILLAGERS ->
          supervised || (second == CommitteeKind.VILLAGERS && of.day().equals(CrossCase.DAY));
      case RESIDENTS ->
          of.day().equals(CrossCase.DAY) && (supervised || second == CommitteeKind.RESIDENTS);
      case BRANCH, SUPERVISION -> false;
    };
  }

  private void body(UnitId unit, CommitteeKind body, List<CrossCase.Row> candidates) {
    if (of.plan().isPresent()) {
      Optional<PlannedSeats> planned =
          of.plan().get().of(unit).stream().filter(seats -> seats.body() == body).findFirst();
      long persons = candidates.stream().map(SlowCross::id).distinct().count();
      if (planned.isEmpty() && persons > 0) {
        add(CrossKind.SEATS_NOT_PLANNED, candidates);
      }
      if (planned.isPresent() && persons < least(planned.get())) {
        add(CrossKind.TOO_FEW_CANDIDATES, candidates);
      }
      planned.ifPresent(seats -> size(body, seats.seats(), candidates));
    }
    if (body == CommitteeKind.VILLAGERS && !candidates.isEmpty()) {
      List<Sex> sexes = candidates.stream().map(row -> row.candidate().person().sex()).toList();
      if (!sexes.contains(Sex.FEMALE)) {
        add(sexes.contains(Sex.UNKNOWN) ? CrossKind.WOMAN_UNKNOWN : CrossKind.NO_WOMAN, candidates);
      }
    }
  }

  private void size(CommitteeKind body, int seats, List<CrossCase.Row> candidates) {
    switch (body) {
      case BRANCH -> {
        if (seats < 3 || seats > 7) {
          add(CrossKind.SEATS_UNUSUAL, candidates);
        }
      }
      case VILLAGERS -> {
        if (seats < 3 || seats > 7) {
          add(CrossKind.SEATS_OUTSIDE_LAW, candidates);
        }
      }
      case RESIDENTS -> {
        if (seats < 5 || seats > 9) {
          add(CrossKind.SEATS_OUTSIDE_LAW, candidates);
        }
      }
      case SUPERVISION -> {}
    }
  }

  /** For the branch the least N with (N - S) * 5 >= S. */
  private static int least(PlannedSeats planned) {
    int least = planned.seats();
    while (planned.body() == CommitteeKind.BRANCH
        && (least - planned.seats()) * 5 < planned.seats()) {
      least++;
    }
    return least;
  }

  private interface Pair {
    void with(Candidate one, Candidate other);
  }

  /** Every two, in both orders. */
  private static void pairs(List<CrossCase.Row> rows, Pair pair) {
    for (CrossCase.Row one : rows) {
      for (CrossCase.Row other : rows) {
        if (!Objects.equals(one, other)) {
          pair.with(one.candidate(), other.candidate());
        }
      }
    }
  }

  private List<CrossCase.Row> all(Predicate<CrossCase.Row> test) {
    return of.rows().stream().filter(test).toList();
  }

  private void add(CrossKind kind, Candidate one, Candidate other) {
    found.add(key(kind, Stream.of(one.id(), other.id())));
  }

  private void add(CrossKind kind, List<CrossCase.Row> sides) {
    found.add(key(kind, sides.stream().map(row -> row.candidate().id())));
  }

  private static Object id(CrossCase.Row row) {
    return row.candidate().person().id();
  }

  private static FoldedName name(CrossCase.Row row) {
    return FoldedName.of(row.candidate().label());
  }
}
