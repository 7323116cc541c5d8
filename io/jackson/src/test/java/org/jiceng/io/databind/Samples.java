package org.jiceng.io.databind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jiceng.fact.Body;
import org.jiceng.fact.PartialDate;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueCode;
import org.jiceng.issue.Place;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.Instruments;
import org.jiceng.organization.Office;
import org.jiceng.person.Education;
import org.jiceng.person.IdentityNumber;
import org.jiceng.person.PersonId;
import org.jiceng.person.PersonIssue;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Message;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Text;
import org.jiceng.unit.UnitCode;

/**
 * Values of any type of ours with every attribute there, made from its own constructor or builder.
 * A value whose parts do not go together is drawn again; a type that asks for more than chance
 * gives has a draw of its own below.
 */
final class Samples {
  /** A number that fits its check character, of no district there is. */
  static final String NUMBER = "140000198001010022";

  private static final int DRAWS = 200;

  private final Random random;
  private final ImmutableMap<Class<?>, Function<Random, Object>> own;

  Samples(long seed, ImmutableMap<Class<?>, Function<Random, Object>> own) {
    this.random = new Random(seed);
    this.own = own;
  }

  /** Nothing can be drawn, and why. */
  static final class NoSample extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoSample(String why) {
      super(why);
    }
  }

  /** What was drawn does not go together; another draw may. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Refused(String why) {
      super(why);
    }
  }

  Object of(Type type) {
    return draw(type, ImmutableMap.of());
  }

  private Object draw(Type type, Map<TypeVariable<?>, Type> bound) {
    if (type instanceof WildcardType wildcard) {
      return draw(wildcard.getUpperBounds()[0], bound);
    }
    if (type instanceof TypeVariable<?> variable) {
      return draw(bound.getOrDefault(variable, Body.class), bound);
    }
    if (type instanceof ParameterizedType parameterized) {
      Class<?> raw = (Class<?>) parameterized.getRawType();
      Type[] arguments =
          Arrays.stream(parameterized.getActualTypeArguments())
              .map(each -> resolved(each, bound))
              .toArray(Type[]::new);
      return container(raw, arguments, bound).orElseGet(() -> ours(raw, arguments));
    }
    Class<?> plain = (Class<?>) type;
    return simple(plain).orElseGet(() -> ours(plain, new Type[0]));
  }

  private static Type resolved(Type type, Map<TypeVariable<?>, Type> bound) {
    if (type instanceof WildcardType wildcard) {
      return resolved(wildcard.getUpperBounds()[0], bound);
    }
    return type instanceof TypeVariable<?> variable ? bound.getOrDefault(variable, type) : type;
  }

  private Optional<Object> container(
      Class<?> raw, Type[] arguments, Map<TypeVariable<?>, Type> bound) {
    if (raw == Optional.class) {
      return Optional.of(Optional.of(draw(arguments[0], bound)));
    }
    if (raw == ImmutableList.class || raw == Iterable.class) {
      return Optional.of(ImmutableList.copyOf(some(arguments[0], bound)));
    }
    if (raw == ImmutableSet.class) {
      return Optional.of(ImmutableSet.copyOf(some(arguments[0], bound)));
    }
    if (raw == ImmutableSortedSet.class) {
      return Optional.of(sorted(some(arguments[0], bound)));
    }
    if (raw == ImmutableMap.class || raw == Map.class) {
      return Optional.of(ImmutableMap.copyOf(entries(arguments, bound)));
    }
    if (raw == ImmutableSortedMap.class) {
      return Optional.of(sorted(entries(arguments, bound)));
    }
    if (raw == ImmutableListMultimap.class) {
      ImmutableListMultimap.Builder<Object, Object> many = ImmutableListMultimap.builder();
      entries(arguments, bound).forEach(many::put);
      return Optional.of(many.build());
    }
    return Optional.empty();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object sorted(Set<Object> elements) {
    return ImmutableSortedSet.copyOf((Iterable<Comparable>) (Iterable) elements);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object sorted(Map<Object, Object> entries) {
    return ImmutableSortedMap.copyOf((Map<Comparable, Object>) (Map) entries);
  }

  private Set<Object> some(Type type, Map<TypeVariable<?>, Type> bound) {
    Set<Object> elements = new LinkedHashSet<>();
    for (int more = 1 + random.nextInt(2); more > 0; more--) {
      elements.add(draw(type, bound));
    }
    return elements;
  }

  private Map<Object, Object> entries(Type[] arguments, Map<TypeVariable<?>, Type> bound) {
    Map<Object, Object> entries = new LinkedHashMap<>();
    some(arguments[0], bound).forEach(key -> entries.put(key, draw(arguments[1], bound)));
    return entries;
  }

  private Optional<Object> simple(Class<?> type) {
    if (own.containsKey(type)) {
      return Optional.of(own.get(type).apply(random));
    }
    if (type == int.class || type == Integer.class) {
      return Optional.of(random.nextInt(12));
    }
    if (type == long.class || type == Long.class) {
      return Optional.of((long) random.nextInt(100));
    }
    if (type == boolean.class || type == Boolean.class) {
      return Optional.of(random.nextBoolean());
    }
    if (type == String.class) {
      return Optional.of("甲乙/\"\\\n丙".substring(0, 1 + random.nextInt(7)) + random.nextInt(99));
    }
    if (type == LocalDate.class) {
      return Optional.of(
          LocalDate.of(2020 + random.nextInt(8), 1, 31).plusDays(random.nextInt(90)));
    }
    if (type == OptionalInt.class) {
      return Optional.of(OptionalInt.of(random.nextInt(9)));
    }
    if (type == BigInteger.class) {
      return Optional.of(BigInteger.valueOf(1 + random.nextInt(9)).pow(30));
    }
    if (type == BigDecimal.class) {
      return Optional.of(BigDecimal.valueOf(random.nextInt(1000), 1));
    }
    if (type == PartialDate.class) {
      return PartialDate.parse("2021-03-05".substring(0, new int[] {4, 7, 10}[random.nextInt(3)]))
          .map(date -> date);
    }
    if (type == Education.class) {
      return Education.of(31).map(code -> code);
    }
    if (type == UnitCode.class) {
      return Optional.of(UnitCode.parse("141123100200").orElseThrow());
    }
    if (type == IdentityNumber.class) {
      return IdentityNumber.read(NUMBER, LocalDate.of(2026, 1, 1)).valid().map(n -> n);
    }
    if (type == Citation.class) {
      return Optional.of(
          random.nextBoolean()
              ? Citation.article(Instruments.VILLAGERS_COMMITTEE_2025, "12", Confidence.SEEN)
              : Citation.unverified(
                  Instruments.policy("P-1", new Bilingual("方案", "plan"), LocalDate.of(2026, 1, 1)),
                  "b",
                  Confidence.SEEN));
    }
    if (type == Text.class || type == Message.class) {
      return Optional.of(type == Message.class ? message() : text());
    }
    if (type == MessageKey.class || type == IssueCode.class) {
      return Optional.of(constant(PersonIssue.class));
    }
    if (type == Issue.class) {
      return Optional.of(
          Issue.of(
              constant(PersonIssue.class),
              (Place) draw(Place.class, ImmutableMap.of()),
              message().arguments()));
    }
    if (type.isEnum()) {
      return Optional.of(type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)]);
    }
    return Optional.empty();
  }

  private <E extends Enum<E>> E constant(Class<E> type) {
    return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
  }

  /** With arguments of every kind that a message may have. */
  private Message message() {
    return Message.of(
        constant(PersonIssue.class),
        ImmutableMap.<String, Object>builder()
            .put("words", "甲")
            .put("number", random.nextInt(9))
            .put("long", 5L)
            .put("flag", true)
            .put("day", LocalDate.of(2026, 2, 28))
            .put("person", PersonId.of("p1"))
            .put("list", ImmutableList.of(1, new Bilingual("甲", "a")))
            .put("set", ImmutableSet.of(LocalDate.of(2026, 1, 1)))
            .put("constant", constant(Office.class))
            .put("citation", draw(Citation.class, ImmutableMap.of()))
            .put("nested", Message.of(constant(PersonIssue.class), ImmutableMap.of("a", 1)))
            .buildOrThrow());
  }

  private Text text() {
    return switch (random.nextInt(4)) {
      case 0 -> new Bilingual("某县", "a county");
      case 1 -> constant(Office.class);
      case 2 -> (Text) draw(Citation.class, ImmutableMap.of());
      default -> message();
    };
  }

  private Object ours(Class<?> type, Type[] arguments) {
    if (own.containsKey(type)) {
      return own.get(type).apply(random);
    }
    Map<TypeVariable<?>, Type> bound = new LinkedHashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      bound.put(type.getTypeParameters()[i], arguments[i]);
    }
    Optional<Noun> noun = Noun.of(type);
    if (type.isRecord() || noun.isPresent()) {
      return again(() -> noun.map(this::built).orElseGet(() -> ofRecord(type, bound)));
    }
    if (type.isSealed()) {
      Class<?>[] permitted = type.getPermittedSubclasses();
      return draw(
          generic(permitted[random.nextInt(permitted.length)], arguments), ImmutableMap.of());
    }
    throw new NoSample("a " + type.getName());
  }

  private static Object again(Supplier<Object> draw) {
    Refused last = new Refused("never drawn");
    for (int draws = 0; draws < DRAWS; draws++) {
      try {
        return draw.get();
      } catch (Refused refused) {
        last = refused;
      }
    }
    throw new NoSample(last.getMessage());
  }

  private static Type generic(Class<?> raw, Type[] arguments) {
    return arguments.length == 0 || raw.getTypeParameters().length == 0
        ? raw
        : new Generic(raw, arguments);
  }

  private Object ofRecord(Class<?> type, Map<TypeVariable<?>, Type> bound) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] parts =
        Arrays.stream(components).map(each -> draw(each.getGenericType(), bound)).toArray();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> canonical = type.getConstructor(types);
      return canonical.newInstance(parts);
    } catch (InvocationTargetException refused) {
      throw new Refused(type.getName() + ": " + refused.getCause());
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Object built(Noun noun) {
    try {
      Object builder = noun.builder().getConstructor().newInstance();
      for (Method setter : noun.setters().values()) {
        setter.invoke(builder, draw(setter.getGenericParameterTypes()[0], ImmutableMap.of()));
      }
      return noun.builder().getMethod("build").invoke(builder);
    } catch (InvocationTargetException refused) {
      throw new Refused(noun.type().getName() + ": " + refused.getCause());
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** {@code raw} of {@code arguments}. */
  record Generic(Class<?> raw, Type[] arguments) implements ParameterizedType {
    @Override
    public Type[] getActualTypeArguments() {
      return arguments.clone();
    }

    @Override
    public Type getRawType() {
      return raw;
    }

    @Override
    public Type getOwnerType() {
      return raw.getEnclosingClass();
    }
  }
}
