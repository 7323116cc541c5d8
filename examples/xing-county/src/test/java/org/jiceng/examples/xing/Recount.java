package org.jiceng.examples.xing;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Counts a roster a second time, from the raw cells and with no class of the library.
 *
 * <p>The result has every {@link Figure} of every node (county, township, village or community, the
 * virtual one too), also where it is 0, under the key {@code code/FIGURE}, as {@code
 * 141123/PERSONS}. Rows may come in any order.
 */
public final class Recount {
  private static final Set<String> COLLEGE =
      Set.of("10", "11", "14", "17", "20", "21", "28", "30", "31");

  /** What is counted of each node. Persons count once at the node, seats once each. */
  public enum Figure {
    /** Villages at or under the node. */
    VILLAGES,
    /** Communities at or under the node, without virtual ones. */
    COMMUNITIES,
    /** Virtual units at or under the node. */
    VIRTUAL,
    /** Villages and communities with a row of either of the two committees. */
    UNITS_PRESENT,
    /** Persons on the two committees. */
    PERSONS,
    /** Their ages in full years, summed. */
    AGE_SUM,
    /** Persons with junior college or above. */
    COLLEGE,
    /** Women among the persons. */
    WOMEN,
    /** Secretaries' seats that are filled. */
    SECRETARIES,
    /** Secretaries' seats filled by somebody with junior college or above. */
    COLLEGE_SECRETARIES,
    /** Secretaries' seats filled by a woman. */
    WOMEN_SECRETARIES,
    /** Secretaries' seats filled by somebody who was sent. */
    SENT_SECRETARIES,
    /** Directors' seats that are filled. */
    DIRECTORS,
    /** Villages whose secretary is the director. */
    ONE_PERSON_VILLAGES,
    /** Communities whose secretary is the director. */
    ONE_PERSON_COMMUNITIES
  }

  private final LocalDate day;
  private final SortedMap<String, Long> counted = new TreeMap<>();

  private Recount(LocalDate day) {
    this.day = day;
  }

  /** The key of a cell. */
  public static String key(String node, Figure figure) {
    return node + "/" + figure;
  }

  /** Counts {@code rosterCsv} over the units {@code unitsCsv}, ages on {@code day}. */
  public static SortedMap<String, Long> of(String unitsCsv, String rosterCsv, LocalDate day) {
    Map<String, List<Map<String, String>>> units = byNode(Cells.rows(unitsCsv));
    Map<String, List<Map<String, String>>> seats =
        Cells.rows(rosterCsv).stream()
            .filter(seat -> !seat.get("body").equals("SUPERVISION"))
            .collect(groupingBy(seat -> seat.get("unit")));
    Recount recount = new Recount(day);
    units.forEach((node, below) -> recount.countNode(node, below, seats));
    return recount.counted;
  }

  /** The figures of {@code node} alone, by their names. */
  public static Map<Figure, Long> row(Map<String, Long> counted, String node) {
    Map<Figure, Long> row = new EnumMap<>(Figure.class);
    for (Figure figure : Figure.values()) {
      row.put(figure, counted.get(key(node, figure)));
    }
    return row;
  }

  private static Map<String, List<Map<String, String>>> byNode(List<Map<String, String>> units) {
    Map<String, List<Map<String, String>>> nodes = new HashMap<>();
    for (String column : List.of("countyCode", "townshipCode", "code")) {
      nodes.putAll(units.stream().collect(groupingBy(unit -> unit.get(column))));
    }
    return nodes;
  }

  private void countNode(
      String node,
      List<Map<String, String>> units,
      Map<String, List<Map<String, String>>> seatsOfUnit) {
    for (Figure figure : Figure.values()) {
      counted.put(key(node, figure), 0L);
    }
    Set<String> persons = new HashSet<>();
    for (Map<String, String> unit : units) {
      String code = unit.get("code");
      boolean village = unit.get("kind").equals("VILLAGE");
      boolean virtual = code.endsWith("498") || code.endsWith("598");
      add(node, virtual ? Figure.VIRTUAL : village ? Figure.VILLAGES : Figure.COMMUNITIES, 1);
      List<Map<String, String>> seats = seatsOfUnit.getOrDefault(code, List.of());
      add(node, Figure.UNITS_PRESENT, seats.isEmpty() ? 0 : 1);
      for (Map<String, String> seat : seats) {
        if (persons.add(seat.get("personId"))) {
          countPerson(node, seat);
        }
      }
      countHeads(node, village, seats);
    }
  }

  private void countPerson(String node, Map<String, String> person) {
    add(node, Figure.PERSONS, 1);
    add(node, Figure.AGE_SUM, age(LocalDate.parse(person.get("birth"))));
    add(node, Figure.COLLEGE, isCollege(person) ? 1 : 0);
    add(node, Figure.WOMEN, isWoman(person) ? 1 : 0);
  }

  private void countHeads(String node, boolean village, List<Map<String, String>> seats) {
    List<Map<String, String>> secretaries =
        where(seats, seat -> seat.get("office").equals("SECRETARY"));
    List<Map<String, String>> directors =
        where(seats, seat -> seat.get("office").equals("DIRECTOR"));
    add(node, Figure.DIRECTORS, directors.size());
    for (Map<String, String> secretary : secretaries) {
      add(node, Figure.SECRETARIES, 1);
      add(node, Figure.COLLEGE_SECRETARIES, isCollege(secretary) ? 1 : 0);
      add(node, Figure.WOMEN_SECRETARIES, isWoman(secretary) ? 1 : 0);
      add(node, Figure.SENT_SECRETARIES, secretary.get("gained").equals("DISPATCHED") ? 1 : 0);
      boolean both =
          directors.stream()
              .anyMatch(director -> director.get("personId").equals(secretary.get("personId")));
      add(node, village ? Figure.ONE_PERSON_VILLAGES : Figure.ONE_PERSON_COMMUNITIES, both ? 1 : 0);
    }
  }

  private int age(LocalDate birth) {
    int monthAndDay = 100 * day.getMonthValue() + day.getDayOfMonth();
    boolean hadBirthday = monthAndDay >= 100 * birth.getMonthValue() + birth.getDayOfMonth();
    return day.getYear() - birth.getYear() - (hadBirthday ? 0 : 1);
  }

  private void add(String node, Figure figure, long more) {
    counted.merge(key(node, figure), more, Long::sum);
  }

  private static boolean isCollege(Map<String, String> person) {
    return COLLEGE.contains(person.get("education"));
  }

  private static boolean isWoman(Map<String, String> person) {
    return person.get("sex").equals("FEMALE");
  }

  private static List<Map<String, String>> where(
      List<Map<String, String>> rows, Predicate<Map<String, String>> test) {
    return rows.stream().filter(test).toList();
  }
}
