package org.jiceng.io.databind;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jiceng.fact.PartialDate;
import org.jiceng.person.BirthDate;
import org.jiceng.person.Education;
import org.jiceng.person.IdentityNumber;

/** The values that are one string in a document. */
final class Scalars {
  // A number that was taken before is not judged again by the day on which it is read.
  private static final LocalDate ANY_DAY = LocalDate.of(9999, 12, 31);

  private static final ImmutableMap<Class<?>, Scalar> OPEN =
      ImmutableMap.of(
          PartialDate.class,
          new Scalar(PartialDate.class, Object::toString, PartialDate::parse),
          BirthDate.class,
          new Scalar(
              BirthDate.class,
              value -> ((BirthDate) value).date().toString(),
              text -> PartialDate.parse(text).map(BirthDate::new)),
          Education.class,
          new Scalar(
              Education.class,
              Object::toString,
              text -> Optional.ofNullable(Ints.tryParse(text)).flatMap(Education::of)));

  private static final ImmutableMap<Class<?>, Scalar> DATES =
      ImmutableMap.of(
          LocalDate.class,
          new Scalar(LocalDate.class, Object::toString, text -> parsed(text, LocalDate::parse)),
          YearMonth.class,
          new Scalar(YearMonth.class, Object::toString, text -> parsed(text, YearMonth::parse)));

  private static final Scalar MASKED =
      new Scalar(IdentityNumber.class, Object::toString, text -> Optional.empty());

  private static final Scalar IN_FULL =
      new Scalar(
          IdentityNumber.class,
          value -> ((IdentityNumber) value).inFull(),
          text -> IdentityNumber.read(text, ANY_DAY).valid());

  private final Scalar identityNumber;

  private Scalars(Scalar identityNumber) {
    this.identityNumber = identityNumber;
  }

  /** Identity numbers are masked; what was masked cannot be read. */
  static Scalars masked() {
    return new Scalars(MASKED);
  }

  /** Identity numbers are written in full. */
  static Scalars sealed() {
    return new Scalars(IN_FULL);
  }

  /** How {@code type} is one string; empty if it is more. */
  Optional<Scalar> of(Class<?> type) {
    if (!Ours.is(type)) {
      return Optional.empty();
    }
    if (type == IdentityNumber.class) {
      return Optional.of(identityNumber);
    }
    Scalar known = OPEN.get(type);
    if (known != null) {
      return Optional.of(known);
    }
    Class<?> constant = type.isEnum() ? type : type.getSuperclass();
    if (constant != null && constant.isEnum()) {
      return Optional.of(ofEnum(constant));
    }
    return OneString.of(type).map(OneString::scalar);
  }

  /** How a day or a month of ours is one string; empty if {@code type} is neither. */
  static Optional<Scalar> ofDate(Class<?> type) {
    return Optional.ofNullable(DATES.get(type));
  }

  private static <T> Optional<T> parsed(String text, Function<String, T> parse) {
    try {
      return Optional.of(parse.apply(text));
    } catch (DateTimeParseException noDate) {
      return Optional.empty();
    }
  }

  private static Scalar ofEnum(Class<?> type) {
    return new Scalar(
        type,
        value -> ((Enum<?>) value).name(),
        text ->
            Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst());
  }
}
