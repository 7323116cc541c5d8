package org.jiceng.io.rollup;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import org.jiceng.fact.ScalarFact;
import org.jiceng.io.json.Documents;
import org.jiceng.io.source.Source;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Loaded;
import org.jiceng.rollup.Measure;

/**
 * A plan of measures, as one JSON document over facts that the caller declares.
 *
 * <pre>{@code
 * {
 *   "format": "jiceng.measure-plan", "version": 0,
 *   "measures": [
 *     {"measure": "SHARE", "key": "young", "label": {"zh": "…", "en": "…"},
 *      "counted": "EACH_IDENTITY",
 *      "part": [{"fact": "holder.age", "greatest": 35}], "of": [{"fact": "holder.partyBody"}]},
 *     {"measure": "QUANTILE", "key": "medianAge", "label": {"zh": "…", "en": "…"},
 *      "fact": "holder.age", "at": {"numerator": 1, "denominator": 2}, "rule": "MIDPOINT"},
 *     {"measure": "UNIT_COUNT", "key": "withWoman", "label": {"zh": "…", "en": "…"},
 *      "of": [{"rows": [{"fact": "holder.woman"}], "least": 1}]}
 *   ]
 * }
 * }</pre>
 *
 * <p>{@code measure} is {@code COUNT}, {@code SHARE}, {@code SUM}, {@code MEAN}, {@code
 * WEIGHTED_MEAN} (with {@code weight}), {@code SUM_SHARE} (with {@code whole}), {@code LEAST},
 * {@code GREATEST}, {@code QUANTILE}, {@code UNIT_COUNT} or {@code UNIT_SHARE}. A filter is a list
 * of terms that must all hold: a {@code fact} from {@code least} to {@code greatest}, of which one
 * may be left out; a fact alone is a flag that is set. A term on units counts {@code rows}, or
 * {@code identities}, that a filter means; or {@code oneIdentity} has two filters. {@code by}
 * divides a measure of rows: a list of facts, each with the edges of {@code bands} or by its
 * values.
 *
 * <p>May be left out: {@code format}, {@code version}, {@code counted} ({@code EACH_ROW}), {@code
 * of} (everything), {@code by}. A fact that is not declared is refused with those that are.
 */
public final class PlanFiles {

  private PlanFiles() {}

  /**
   * The measures in the file at {@code path}, which is UTF-8.
   *
   * @param facts the facts that a plan may read, each with a key of its own
   * @throws IOException if it cannot be read
   */
  public static <S> Loaded<ImmutableList<Measure<S>>> read(Path path, Iterable<ScalarFact<S>> facts)
      throws IOException {
    return read(Source.of(path), facts);
  }

  /** The measures in {@code source}. */
  public static <S> Loaded<ImmutableList<Measure<S>>> read(
      Source source, Iterable<ScalarFact<S>> facts) {
    IssueLog log = new IssueLog();
    return Documents.read(source, new PlanDocument<>(facts).plan(), log)
        .map(measures -> Loaded.of(measures, log))
        .orElseGet(() -> Loaded.nothing(log));
  }
}
