package org.jiceng.io.attribute;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jiceng.issue.Place;

/** What could be read of one row or one object, by attribute. Immutable. */
public final class Attributes {
  private final Place place;
  private final ImmutableMap<Attribute<?>, Place> places;
  private final ImmutableMap<Attribute<?>, Object> values;

  /**
   * What was read.
   *
   * @param place the row or the object
   * @param places where each attribute stands, or would stand if it were there
   * @param values under each attribute only what it read itself
   */
  public Attributes(
      Place place,
      ImmutableMap<Attribute<?>, Place> places,
      ImmutableMap<Attribute<?>, Object> values) {
    this.place = place;
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
    Place known = places.get(attribute);
    checkArgument(known != null, "%s was not asked for", attribute);
    return known;
  }

  /**
   * The value of {@code attribute}.
   *
   * @throws IllegalArgumentException if it could not be read
   */
  public <T> T get(Attribute<T> attribute) {
    Object value = values.get(attribute);
    checkArgument(value != null, "nothing was read as %s", attribute);
    return attribute.cast(value);
  }

  /** The value of {@code attribute}, if it could be read. */
  public <T> Optional<T> find(Attribute<T> attribute) {
    return Optional.ofNullable(values.get(attribute)).map(attribute::cast);
  }
}
