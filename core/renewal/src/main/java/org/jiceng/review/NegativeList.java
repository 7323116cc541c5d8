package org.jiceng.review;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiceng.law.Authority;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.Instrument;
import org.jiceng.rule.LookBack;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Text;

/** The negative list that an exercise chose, or the reason why it chose none. Immutable. */
public final class NegativeList {
  private final Optional<String> id;
  private final Optional<Bilingual> title;
  private final ImmutableList<NegativeListItem> items;
  private final Optional<Text> reasonForNone;

  private NegativeList(
      Optional<String> id,
      Optional<Bilingual> title,
      ImmutableList<NegativeListItem> items,
      Optional<Text> reasonForNone) {
    this.id = id;
    this.title = title;
    this.items = items;
    this.reasonForNone = reasonForNone;
  }

  /** A list with its title and its items, in its own order. */
  public static NegativeList of(Bilingual title, Iterable<NegativeListItem> items) {
    return new NegativeList(
        Optional.empty(), Optional.of(title), ImmutableList.copyOf(items), Optional.empty());
  }

  /** No list, for {@code reason}, which every report prints. */
  public static NegativeList none(Text reason) {
    return new NegativeList(
        Optional.empty(), Optional.empty(), ImmutableList.of(), Optional.of(reason));
  }

  /**
   * A list whose items are numbered as they are added.
   *
   * @param source the list as an instrument, with {@link Authority#POLICY}
   * @param confidence how its content is known
   */
  public static Builder named(Instrument source, Confidence confidence) {
    return new Builder(source, confidence);
  }

  /** The id of its source, if it is one list with a name. */
  public Optional<String> id() {
    return id;
  }

  /** Its title; empty if there is no list. */
  public Optional<Bilingual> title() {
    return title;
  }

  /** Its items, in its own order. */
  public ImmutableList<NegativeListItem> items() {
    return items;
  }

  /** Why there is no list; empty if there is one. */
  public Optional<Text> reasonForNone() {
    return reasonForNone;
  }

  /** The item for {@code condition}. */
  public Optional<NegativeListItem> item(ConditionCode condition) {
    return items.stream().filter(item -> item.condition() == condition).findFirst();
  }

  /** Builds a list, item by item. */
  public static final class Builder {
    private final Instrument source;
    private final Confidence confidence;
    private final ImmutableList.Builder<NegativeListItem> items = ImmutableList.builder();
    private int number;

    private Builder(Instrument source, Confidence confidence) {
      checkArgument(source.authority() == Authority.POLICY, "%s: a list is policy", source.id());
      this.source = source;
      this.confidence = confidence;
    }

    /** Adds the next item. */
    public Builder add(ConditionCode condition, ListSeverity severity, LookBack lookBack) {
      return add(condition, severity, lookBack, confidence);
    }

    /** Adds the next item, which is known otherwise than the rest of the list. */
    public Builder add(
        ConditionCode condition, ListSeverity severity, LookBack lookBack, Confidence how) {
      return add(condition, severity, lookBack, how, Optional.empty());
    }

    /** Adds the next item, whose own words are narrower or wider than the condition's. */
    public Builder add(
        ConditionCode condition,
        ListSeverity severity,
        LookBack lookBack,
        Confidence how,
        Bilingual note) {
      return add(condition, severity, lookBack, how, Optional.of(note));
    }

    private Builder add(
        ConditionCode condition,
        ListSeverity severity,
        LookBack lookBack,
        Confidence how,
        Optional<Bilingual> note) {
      number++;
      items.add(
          new NegativeListItem.Builder()
              .condition(condition)
              .severity(severity)
              .lookBack(lookBack)
              .note(note)
              .citation(
                  new Citation(
                      source.id() + "/" + condition.name(),
                      source,
                      Optional.of(Integer.toString(number)),
                      how))
              .build());
      return this;
    }

    /** The list. */
    public NegativeList build() {
      return new NegativeList(
          Optional.of(source.id()), Optional.of(source.title()), items.build(), Optional.empty());
    }
  }
}
