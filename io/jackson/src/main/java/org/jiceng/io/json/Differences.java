package org.jiceng.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Set;
import org.jiceng.io.attribute.Quotation;
import org.jiceng.issue.Place;

/** Where two values differ: the smallest parts that do, in the order of the first. */
public final class Differences {
  private static final String NOTHING = "∅";

  private final Report report;

  private Differences(Report report) {
    this.report = report;
  }

  /** Told of each difference. */
  @FunctionalInterface
  public interface Report {

    /**
     * A part that differs.
     *
     * @param place where, in the first value
     * @param given what stands there
     * @param wanted what stands there in the second value
     */
    void differs(Place place, String given, String wanted);
  }

  /** Tells {@code report} of every difference of {@code given} from {@code wanted}. */
  public static void find(JsonValue given, JsonValue wanted, Report report) {
    new Differences(report).compare(given, wanted);
  }

  private void compare(JsonValue given, JsonValue wanted) {
    if (given instanceof JsonValue.ObjectValue one && wanted instanceof JsonValue.ObjectValue two) {
      compare(one, two);
    } else if (given instanceof JsonValue.ArrayValue one
        && wanted instanceof JsonValue.ArrayValue two) {
      compare(one, two);
    } else if (!CanonicalJson.text(given).equals(CanonicalJson.text(wanted))) {
      report.differs(given.place(), words(given), words(wanted));
    }
  }

  private void compare(JsonValue.ObjectValue given, JsonValue.ObjectValue wanted) {
    Set<String> names = Sets.union(given.members().keySet(), wanted.members().keySet());
    for (String name : names) {
      JsonValue one = given.members().get(name);
      JsonValue two = wanted.members().get(name);
      if (one != null && two != null) {
        compare(one, two);
      } else if (one != null) {
        report.differs(one.place(), words(one), NOTHING);
      } else if (two != null) {
        report.differs(below(given, name), NOTHING, words(two));
      }
    }
  }

  private void compare(JsonValue.ArrayValue given, JsonValue.ArrayValue wanted) {
    ImmutableList<JsonValue> ones = given.elements();
    ImmutableList<JsonValue> twos = wanted.elements();
    for (int at = 0; at < Math.max(ones.size(), twos.size()); at++) {
      if (at < ones.size() && at < twos.size()) {
        compare(ones.get(at), twos.get(at));
      } else if (at < ones.size()) {
        report.differs(ones.get(at).place(), words(ones.get(at)), NOTHING);
      } else {
        report.differs(below(given, Integer.toString(at)), NOTHING, words(twos.get(at)));
      }
    }
  }

  private static Place below(JsonValue value, String step) {
    return value.place().at(value.place().within() + "/" + step);
  }

  private static String words(JsonValue value) {
    return Quotation.of(CanonicalJson.text(value));
  }
}
