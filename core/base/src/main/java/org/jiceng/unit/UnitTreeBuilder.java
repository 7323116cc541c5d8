package org.jiceng.unit;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;

/**
 * Makes a tree of rows as they come: checks them and lays them out in pre-order. Rows that do not
 * come in the order of their places are put in it first. Mutable, for one thread.
 */
public final class UnitTreeBuilder {

  /** By place; rows without one in an order that does not depend on how they came. */
  private static final Comparator<UnitRow> ORDER =
      Comparator.comparing(UnitRow::place)
          .thenComparing(UnitRow::id)
          .thenComparing(UnitRow::toString);

  private final int mostIssues;
  private final List<UnitRow> loose = new ArrayList<>(); // all rows, once they are out of order
  private UnitChecks checks;
  private boolean isBuilt;

  /** No row yet. */
  public UnitTreeBuilder() {
    this(Integer.MAX_VALUE);
  }

  /**
   * No row yet; of the issues that there will be the first {@code mostIssues} are kept and the
   * others are counted, so that no table fills the memory with them.
   *
   * @param mostIssues at least 1
   */
  public UnitTreeBuilder(int mostIssues) {
    this.mostIssues = mostIssues;
    this.checks = new UnitChecks(mostIssues);
  }

  /**
   * Takes a row.
   *
   * @throws IllegalStateException if a tree was built already
   */
  public void add(UnitRow row) {
    checkState(!isBuilt, "the tree was built already");
    if (loose.isEmpty() && !isNext(row)) {
      IntStream.range(0, checks.size()).mapToObj(checks::row).forEach(loose::add);
    }
    if (loose.isEmpty()) {
      enter(row);
    } else {
      loose.add(row);
    }
  }

  private void enter(UnitRow row) {
    checks.add(
        row.place(),
        Key.of(row.id().value()),
        row.parent().map(UnitId::value).orElse(""),
        row.kind(),
        row.name(),
        Key.of(row.code().orElse("")));
  }

  /** Whether {@code row} stands behind the last one. */
  private boolean isNext(UnitRow row) {
    int last = checks.size() - 1;
    return last < 0
        || checks.compareLast(row.place()) < 0
        || ORDER.compare(checks.row(last), row) <= 0;
  }

  /**
   * Takes a row as {@link #add} does, without an object for it, if that can be done: if it stands
   * behind the last one, has an id, and has a code of as many digits as its kind needs, or none.
   * Else it is for {@link #add}. The texts are not kept, so they may be windows on a buffer; if
   * {@code code} is the same object as {@code id}, it is looked at once.
   *
   * @param parent empty for the root
   * @param code empty if there is none
   * @return whether the row was taken
   * @throws IllegalStateException if a tree was built already
   */
  public boolean tryAdd(
      Place place,
      CharSequence id,
      CharSequence parent,
      UnitKind kind,
      CharSequence name,
      CharSequence code) {
    checkState(!isBuilt, "the tree was built already");
    Key idKey = Key.of(id);
    Key codeKey = code == id ? idKey : Key.of(code);
    boolean isTaken =
        !isBlank(id)
            && (codeKey.isEmpty() || UnitChecks.fits(codeKey, kind.level()))
            && loose.isEmpty()
            && checks.compareLast(place) < 0;
    if (isTaken) {
      checks.add(place, idKey, parent, kind, name, codeKey);
    }
    return isTaken;
  }

  private static boolean isBlank(CharSequence text) {
    return text.isEmpty() || (Character.isWhitespace(text.charAt(0)) && text.toString().isBlank());
  }

  /**
   * A row of {@code id} is left out, for a reason that is told elsewhere: that units lie in it is
   * then told once at most, and only if there is nothing else to tell. There is no tree with them.
   */
  public void skip(UnitId id) {
    checks.skip(Key.of(id.value()));
  }

  /** Whether a row of {@code id} was left out. */
  public boolean isSkipped(UnitId id) {
    return checks.isSkipped(Key.of(id.value()));
  }

  /** How many issues were not kept. */
  public long moreIssues() {
    return checks.moreIssues();
  }

  /** Whether there is no row yet. */
  public boolean isEmpty() {
    return checks.size() == 0;
  }

  /**
   * The tree of the rows, or the issues for which there is none, as {@link UnitTree#of}.
   *
   * @throws IllegalStateException if a tree was built already
   */
  public Outcome<UnitTree> build() {
    checkState(!isBuilt, "the tree was built already");
    isBuilt = true;
    if (!loose.isEmpty()) {
      checks = checks.anew(mostIssues);
      ImmutableList.sortedCopyOf(ORDER, loose).forEach(this::enter);
    }
    return checks.build();
  }
}
