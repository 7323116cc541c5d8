package org.jiceng.fact;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.jiceng.text.Text;

/**
 * The records that are known of a subject. An empty list is known to be none.
 *
 * @param key a stable key
 * @param label its name for people
 * @param reader reads the subject; must be pure
 */
public record RecordsFact<S>(
    String key, Text label, Function<S, Evidence<ImmutableList<DatedRecord>>> reader)
    implements Fact<S> {

  /** What is known of {@code subject}. */
  public Evidence<ImmutableList<DatedRecord>> read(S subject) {
    return reader.apply(subject);
  }
}
