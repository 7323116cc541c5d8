package org.jiceng.rollup;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jiceng.fact.Bounds;

/**
 * Figures counted row by row as somebody would by hand, without anything of the engine. A reading
 * is "yes", "no" or "?".
 */
final class SlowRecount {

  private SlowRecount() {}

  /** Readings of a row, each beside the filter of the same meaning. */
  static String all(Entry row) {
    return "yes";
  }

  static String flagged(Entry row) {
    return row.flag().map(flag -> flag ? "yes" : "no").orElse("?");
  }

  /** Five points or more. */
  static String high(Entry row) {
    if (row.points().isEmpty()) {
      return "?";
    }
    Bounds points = row.points().get();
    return points.least() >= 5 ? "yes" : points.greatest() < 5 ? "no" : "?";
  }

  static String both(String one, String other) {
    if (one.equals("no") || other.equals("no")) {
      return "no";
    }
    return one.equals("yes") && other.equals("yes") ? "yes" : "?";
  }

  private static String either(List<String> readings) {
    return readings.contains("yes") ? "yes" : readings.contains("?") ? "?" : "no";
  }

  /** The rows, each alone, or those of each person together. */
  private static Collection<List<Entry>> groups(List<Entry> rows, boolean persons) {
    return persons
        ? rows.stream().collect(groupingBy(Entry::person)).values()
        : rows.stream().map(List::of).toList();
  }

  static Figure count(List<Entry> rows, boolean persons, Function<Entry, String> of) {
    long yes = 0;
    long unknown = 0;
    for (List<Entry> group : groups(rows, persons)) {
      String reading = either(group.stream().map(of).toList());
      yes += reading.equals("yes") ? 1 : 0;
      unknown += reading.equals("?") ? 1 : 0;
    }
    return Figure.of(Ratio.whole(yes), yes, unknown);
  }

  static Figure share(
      List<Entry> rows, boolean persons, Function<Entry, String> part, Function<Entry, String> of) {
    long in = 0;
    long rest = 0;
    long unknown = 0;
    for (List<Entry> group : groups(rows, persons)) {
      List<String> readings =
          group.stream().map(row -> position(of.apply(row), part.apply(row))).toList();
      if (readings.contains("part")) {
        in++;
      } else if (readings.contains("?")) {
        unknown++;
      } else if (readings.contains("rest")) {
        rest++;
      }
    }
    return Figure.of(new Ratio(in, in + rest), in + rest, unknown);
  }

  private static String position(String of, String part) {
    return switch (of + "/" + part) {
      case "yes/yes" -> "part";
      case "yes/no" -> "rest";
      case "no/yes", "no/no", "no/?" -> "out";
      case "?/no" -> "?"; // may be in the whole
      default -> "?";
    };
  }

  /** The values of those meant, and how many more there may be. */
  private record Values(List<Bounds> known, long unknown) {}

  private static Values values(List<Entry> rows, boolean persons, Function<Entry, String> of) {
    List<Bounds> known = new ArrayList<>();
    long unknown = 0;
    for (List<Entry> group : groups(rows, persons)) {
      List<Bounds> here =
          group.stream()
              .filter(row -> of.apply(row).equals("yes"))
              .flatMap(row -> row.points().stream())
              .toList();
      boolean maybe =
          group.stream()
              .anyMatch(
                  row ->
                      of.apply(row).equals("?")
                          || (of.apply(row).equals("yes") && row.points().isEmpty()));
      if (!here.isEmpty()) {
        int least = here.stream().mapToInt(Bounds::least).min().getAsInt();
        int greatest = here.stream().mapToInt(Bounds::greatest).max().getAsInt();
        known.add(new Bounds(least, greatest));
      } else if (maybe) {
        unknown++;
      }
    }
    return new Values(known, unknown);
  }

  static Figure sum(List<Entry> rows, boolean persons, Function<Entry, String> of) {
    Values values = values(rows, persons, of);
    long least = values.known().stream().mapToLong(Bounds::least).sum();
    long greatest = values.known().stream().mapToLong(Bounds::greatest).sum();
    return new Figure(
        new RatioBounds(Ratio.whole(least), Ratio.whole(greatest)),
        values.known().size(),
        values.unknown());
  }

  static Figure mean(List<Entry> rows, boolean persons, Function<Entry, String> of) {
    Values values = values(rows, persons, of);
    long least = values.known().stream().mapToLong(Bounds::least).sum();
    long greatest = values.known().stream().mapToLong(Bounds::greatest).sum();
    long number = values.known().size();
    return new Figure(
        new RatioBounds(new Ratio(least, number), new Ratio(greatest, number)),
        number,
        values.unknown());
  }

  static Figure weightedMean(List<Entry> rows, Function<Entry, String> of) {
    long least = 0;
    long greatest = 0;
    long weights = 0;
    long known = 0;
    long unknown = 0;
    for (Entry row : rows) {
      boolean meant = of.apply(row).equals("yes");
      if (meant && row.points().isPresent() && row.weight().isPresent()) {
        known++;
        weights += row.weight().get();
        least += (long) row.weight().get() * row.points().get().least();
        greatest += (long) row.weight().get() * row.points().get().greatest();
      } else if (!of.apply(row).equals("no")) {
        unknown++;
      }
    }
    return new Figure(
        new RatioBounds(new Ratio(least, weights), new Ratio(greatest, weights)), known, unknown);
  }

  static Figure sumShare(List<Entry> rows, Function<Entry, String> of) {
    long least = 0;
    long greatest = 0;
    long whole = 0;
    long known = 0;
    long unknown = 0;
    for (Entry row : rows) {
      boolean meant = of.apply(row).equals("yes");
      if (meant && row.part().isPresent() && row.weight().isPresent()) {
        known++;
        whole += row.weight().get();
        least += row.part().get().least();
        greatest += Math.min(row.weight().get(), row.part().get().greatest());
      } else if (!of.apply(row).equals("no")) {
        unknown++;
      }
    }
    return new Figure(
        new RatioBounds(new Ratio(least, whole), new Ratio(greatest, whole)), known, unknown);
  }

  static Figure least(List<Entry> rows, Function<Entry, String> of) {
    Values values = values(rows, false, of);
    return picked(values, Collections::min);
  }

  static Figure greatest(List<Entry> rows, Function<Entry, String> of) {
    Values values = values(rows, false, of);
    return picked(values, Collections::max);
  }

  private static Figure picked(Values values, Function<List<Integer>, Integer> pick) {
    return ordered(values, numbers -> Ratio.whole(pick.apply(numbers)));
  }

  private static Figure ordered(Values values, Function<List<Integer>, Ratio> pick) {
    if (values.known().isEmpty()) {
      return Figure.of(new Ratio(0, 0), 0, values.unknown());
    }
    Ratio least = pick.apply(values.known().stream().map(Bounds::least).sorted().toList());
    Ratio greatest = pick.apply(values.known().stream().map(Bounds::greatest).sorted().toList());
    return new Figure(new RatioBounds(least, greatest), values.known().size(), values.unknown());
  }

  /** The least value that at least {@code hundredths} of the values do not exceed. */
  static Figure nearestRank(
      List<Entry> rows, boolean persons, Function<Entry, String> of, int hundredths) {
    return ordered(
        values(rows, persons, of),
        numbers ->
            Ratio.whole(
                numbers.stream()
                    .filter(value -> notAbove(numbers, value) * 100 >= numbers.size() * hundredths)
                    .findFirst()
                    .orElseThrow()));
  }

  private static int notAbove(List<Integer> numbers, int value) {
    return (int) numbers.stream().filter(other -> other <= value).count();
  }

  /** The value in the middle, or midway between the two in the middle. */
  static Figure median(List<Entry> rows, boolean persons, Function<Entry, String> of) {
    return ordered(
        values(rows, persons, of),
        numbers -> {
          int size = numbers.size();
          int twice = numbers.get((size - 1) / 2) + numbers.get(size / 2);
          return twice % 2 == 0 ? Ratio.whole(twice / 2) : new Ratio(twice, 2);
        });
  }

  /** Units by their own rows. */
  static Figure units(List<Entry> rows, Function<List<Entry>, String> of) {
    long yes = 0;
    long unknown = 0;
    for (List<Entry> own : rows.stream().collect(groupingBy(Entry::unit)).values()) {
      yes += of.apply(own).equals("yes") ? 1 : 0;
      unknown += of.apply(own).equals("?") ? 1 : 0;
    }
    return Figure.of(Ratio.whole(yes), yes, unknown);
  }

  static Figure unitShare(
      List<Entry> rows, Function<List<Entry>, String> part, Function<List<Entry>, String> of) {
    long in = 0;
    long rest = 0;
    long unknown = 0;
    for (List<Entry> own : rows.stream().collect(groupingBy(Entry::unit)).values()) {
      switch (position(of.apply(own), part.apply(own))) {
        case "part" -> in++;
        case "rest" -> rest++;
        case "?" -> unknown++;
        default -> {}
      }
    }
    return Figure.of(new Ratio(in, in + rest), in + rest, unknown);
  }

  /** Whether the number of rows, or of persons, lies between the two numbers, both included. */
  static String number(
      List<Entry> own, boolean persons, Function<Entry, String> of, int least, int most) {
    Figure count = count(own, persons, of);
    return number(count, least, most);
  }

  /** Whether one person is both. */
  static String onePersonIsBoth(
      List<Entry> own, Function<Entry, String> one, Function<Entry, String> other) {
    return either(
        groups(own, true).stream()
            .map(
                group ->
                    both(
                        either(group.stream().map(one).toList()),
                        either(group.stream().map(other).toList())))
            .toList());
  }

  private static String number(Figure count, int least, int most) {
    boolean all = true;
    boolean some = false;
    for (long n = count.known(); n <= count.known() + count.unknown(); n++) {
      boolean fits = least <= n && n <= most;
      all &= fits;
      some |= fits;
    }
    return all ? "yes" : some ? "?" : "no";
  }
}
