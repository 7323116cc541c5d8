package org.jiceng.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.jiceng.fact.Body;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Text;

/**
 * The departments that take part in a review: any number, and no default, since it differs from
 * county to county and from round to round.
 *
 * @param departments the departments, in the order in which they were given
 * @param source whose panel it is, for people
 */
public record Panel(ImmutableSet<Body> departments, Text source) {

  /** A panel of {@code departments}. */
  public static Panel of(Text source, List<Body> departments) {
    return new Panel(ImmutableSet.copyOf(departments), source);
  }

  /** No panel: nobody is asked. */
  public static Panel none() {
    return of(new Bilingual("未设联审部门", "no panel"), ImmutableList.of());
  }

  /** Whether nobody is asked. */
  public boolean isEmpty() {
    return departments.isEmpty();
  }
}
