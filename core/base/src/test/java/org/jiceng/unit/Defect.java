package org.jiceng.unit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;

/**
 * One thing wrong in a table that is otherwise right. Each defect has a town of its own, on lines
 * of its own, so that any number of them can stand together.
 */
enum Defect {
  PARENT_MISSING("PARENT_MISSING@1:parentId"),
  ID_TWICE("ID_DUPLICATE@3:id"),
  ID_TWICE_WITH_OTHER_WORDS("ID_DUPLICATE@3:id"),
  CODE_TWICE("CODE_DUPLICATE@2:code"),
  VILLAGE_UNDER_VILLAGE("LEVEL_MISMATCH@3:parentId"),
  VILLAGE_UNDER_COUNTY("LEVEL_MISMATCH@3:parentId"),
  WRONG_PREFIX("CODE_PREFIX@1:code"),
  ELEVEN_DIGITS("CODE_MALFORMED@1:code"),
  A_LETTER_IN_THE_CODE("CODE_MALFORMED@1:code"),
  TOWN_WITH_THE_CODE_OF_A_VILLAGE("CODE_MALFORMED@0:code"),
  OWN_PARENT("CYCLE@3:parentId", "LEVEL_MISMATCH@3:parentId"),
  TWO_IN_EACH_OTHER("CYCLE@3:parentId", "LEVEL_MISMATCH@3:parentId", "LEVEL_MISMATCH@4:parentId"),
  TOWN_IN_ITS_OWN_VILLAGE("CYCLE@0:parentId", "LEVEL_MISMATCH@0:parentId", "CODE_PREFIX@0:code"),
  SECOND_ROOT("ROOT_SECOND@3:parentId");

  private static final Place FILE = Place.of("units.csv");
  private static final UnitRow COUNTY = row("C", null, UnitKind.COUNTY, "141123", 2);

  private final ImmutableList<String> expected;

  Defect(String... expected) {
    this.expected = ImmutableList.copyOf(expected);
  }

  /** A table in which {@code defects} are injected and everything else is right. */
  static ImmutableList<UnitRow> table(Set<Defect> defects) {
    ImmutableList.Builder<UnitRow> rows = ImmutableList.builder();
    rows.add(COUNTY);
    for (Defect each : values()) {
      rows.addAll(defects.contains(each) ? each.injected() : each.sound());
    }
    return rows.build();
  }

  /** What {@code outcome} reports, as {@link #reports} says it. */
  static ImmutableList<String> reportsOf(Outcome<UnitTree> outcome) {
    return outcome.issues().stream()
        .map(issue -> issue.code().name() + " at " + issue.place())
        .collect(toImmutableList());
  }

  /** What is reported, as {@code UNIT_CYCLE at units.csv:33:parentId}. */
  Stream<String> reports() {
    return expected.stream()
        .map(
            report -> {
              String[] parts = report.split("[@:]");
              Place place = FILE.line(line(Integer.parseInt(parts[1]))).at(parts[2]);
              return "UNIT_" + parts[0] + " at " + place;
            });
  }

  private ImmutableList<UnitRow> sound() {
    return ImmutableList.of(town(), village(1), village(2));
  }

  private ImmutableList<UnitRow> injected() {
    UnitRow first = village(1);
    return switch (this) {
      case PARENT_MISSING -> ImmutableList.of(town(), uncoded(1, "nowhere"), village(2));
      case ID_TWICE -> with(at(first, first.parent(), first.code(), 3));
      case ID_TWICE_WITH_OTHER_WORDS ->
          with(row(id(1), id(0), UnitKind.COMMUNITY, code(3), line(3)));
      case CODE_TWICE ->
          ImmutableList.of(town(), first, at(village(2), first.parent(), first.code(), 2));
      case VILLAGE_UNDER_VILLAGE -> with(uncoded(3, id(1)));
      case VILLAGE_UNDER_COUNTY -> with(uncoded(3, "C"));
      case WRONG_PREFIX -> coded("141199" + code(1).substring(6));
      case ELEVEN_DIGITS -> coded(code(1).substring(0, 11));
      case A_LETTER_IN_THE_CODE -> coded(code(1).substring(0, 11) + "l");
      case TOWN_WITH_THE_CODE_OF_A_VILLAGE ->
          ImmutableList.of(
              at(town(), town().parent(), Optional.of(code(0) + "000"), 0), first, village(2));
      case OWN_PARENT -> with(uncoded(3, id(3)));
      case TWO_IN_EACH_OTHER -> with(uncoded(3, id(4)), uncoded(4, id(3)));
      case TOWN_IN_ITS_OWN_VILLAGE ->
          ImmutableList.of(
              at(town(), Optional.of(first.id()), town().code(), 0), first, village(2));
      case SECOND_ROOT -> with(row(id(3), null, UnitKind.COUNTY, null, line(3)));
    };
  }

  private ImmutableList<UnitRow> with(UnitRow... more) {
    return ImmutableList.<UnitRow>builder().addAll(sound()).add(more).build();
  }

  private ImmutableList<UnitRow> coded(String code) {
    UnitRow first = village(1);
    return ImmutableList.of(town(), at(first, first.parent(), Optional.of(code), 1), village(2));
  }

  private UnitRow town() {
    return row(id(0), "C", UnitKind.TOWN, code(0), line(0));
  }

  private UnitRow village(int number) {
    return row(id(number), id(0), UnitKind.VILLAGE, code(number), line(number));
  }

  private UnitRow uncoded(int number, String parent) {
    return row(id(number), parent, UnitKind.VILLAGE, null, line(number));
  }

  private UnitRow at(UnitRow row, Optional<UnitId> parent, Optional<String> code, int number) {
    return new UnitRow(row.id(), parent, row.kind(), row.name(), code, FILE.line(line(number)));
  }

  private int line(int number) {
    return 10 * (ordinal() + 1) + number;
  }

  private String id(int number) {
    return name() + "-" + number;
  }

  private String code(int number) {
    String town = "141123" + (100 + ordinal());
    return number == 0 ? town : town + "00" + number;
  }

  private static UnitRow row(String id, String parent, UnitKind kind, String code, int line) {
    return new UnitRow(
        UnitId.of(id),
        Optional.ofNullable(parent).map(UnitId::of),
        kind,
        "单位" + id,
        Optional.ofNullable(code),
        FILE.line(line));
  }
}
