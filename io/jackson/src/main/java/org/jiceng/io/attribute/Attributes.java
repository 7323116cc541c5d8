package org.jiceng.io.attribute;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jiceng.issue.Place;

/** What could be read of one row or one object, by attribute. For one thread. */
public final class Attributes {
  private final Place place;
  private final ImmutableList<? extends Attribute<?>> attributes;
  private final IntFunction<Place> places;
  private final Object[] values;
  private int expected;

  /**
   * What was read.
   *
   * @param place the row or the object
   * @param attributes those asked for
   * @param places by the position of an attribute, where it stands, or would stand if it were there
   * @param values by the same position only what the attribute read itself, null if nothing; it is
   *     not copied, since there is one for each row, and is changed no more
   */
  public Attributes(
      Place place,
      ImmutableList<? extends Attribute<?>> attributes,
      IntFunction<Place> places,
      Object[] values) {
    this.place = place;
    this.attributes = attributes;
    this.places = places;
    this.values = values;
  }

  /** The row or the object. */
  public Place place() {
    return place;
  }

  /**
   * The place of {@code attribute}: its cell, or its member.
   *
   * @throws IllegalArgumentException if it was not asked for
   */
  public Place place(Attribute<?> attribute) {
    int at = position(attribute);
    checkArgument(at >= 0, "%s was not asked for", attribute);
    return places.apply(at);
  }

  /**
   * The value of {@code attribute}.
   *
   * @throws IllegalArgumentException if it could not be read
   */
  public <T> T get(Attribute<T> attribute) {
    int at = position(attribute);
    checkArgument(at >= 0 && values[at] != null, "nothing was read as %s", attribute);
    return attribute.cast(values[at]);
  }

  /** The value of {@code attribute}, if it could be read. */
  public <T> Optional<T> find(Attribute<T> attribute) {
    int at = position(attribute);
    return at < 0 ? Optional.empty() : Optional.ofNullable(values[at]).map(attribute::cast);
  }

  /**
   * There are a dozen at most, so that looking through them is faster than any index; and they are
   * asked for more or less in their order, so that the look begins behind the last one.
   */
  private int position(Attribute<?> attribute) {
    int size = attributes.size();
    for (int step = 0; step < size; step++) {
      int at = expected + step < size ? expected + step : expected + step - size;
      if (attributes.get(at) == attribute) {
        expected = at + 1 < size ? at + 1 : 0;
        return at;
      }
    }
    return -1;
  }
}
