package org.jiceng.review;

import static com.google.common.base.Preconditions.checkState;

import java.util.Optional;
import org.immutables.value.Value;
import org.jiceng.internal.ValueStyle;
import org.jiceng.law.Authority;
import org.jiceng.law.Citation;
import org.jiceng.rule.LookBack;
import org.jiceng.text.Bilingual;

/** One item of a negative list. Immutable. */
@Value.Immutable
@ValueStyle
public sealed interface NegativeListItem permits ImmutableNegativeListItem {

  /** The condition. */
  ConditionCode condition();

  /** How grave the list holds it to be. */
  ListSeverity severity();

  /** How long it is held against a person, and from which date. */
  LookBack lookBack();

  /** What the list's own words add to the condition, or leave out of it. */
  Optional<Bilingual> note();

  /** Where the list says so; always policy. */
  Citation citation();

  /** The id of the rule it makes: one clause of a list may cover several conditions. */
  default String rule() {
    return citation().instrument().id() + "/" + condition().name();
  }

  /** A list is policy, whatever it says of itself. */
  @Value.Check
  default void check() {
    checkState(
        citation().authority() == Authority.POLICY, "%s: a list is policy", citation().rule());
  }

  /** Builds an item. */
  final class Builder extends ImmutableNegativeListItem.Builder {

    /** Nothing set yet. */
    public Builder() {}
  }
}
