package org.jiceng.unit;

import java.util.Optional;

/**
 * A unit of the hierarchy: one of seven nouns. Immutable; where it lies says a {@link UnitTree}.
 */
public sealed interface Unit
    permits Country, Province, Prefecture, County, Township, Village, Community {

  /** The caller's stable key. */
  UnitId id();

  /** The name as recorded, such as 魏家滩镇. */
  String name();

  /** The statistical code, if it has one. */
  Optional<UnitCode> code();

  /** The kind. */
  UnitKind kind();

  /** The level of the kind. */
  default UnitLevel level() {
    return kind().level();
  }

  /** Whether it is a placeholder of the code table. */
  default boolean isVirtual() {
    return code().filter(UnitCode::isVirtual).isPresent();
  }

  /** Whether it counts as one village or one community: of that level, and not virtual. */
  default boolean isCounted() {
    return level() == UnitLevel.VILLAGE && !isVirtual();
  }
}
