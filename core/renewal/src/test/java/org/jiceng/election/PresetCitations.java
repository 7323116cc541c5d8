package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jiceng.issue.Outcome;
import org.jiceng.law.Citation;
import org.jiceng.law.Setting;

/** Whatever {@link ElectionMethods} cites, found without a list of its methods. */
public final class PresetCitations {
  /** One day in each interval of any law. */
  private static final ImmutableList<LocalDate> DAYS =
      Stream.of("1995-01-01", "2015-01-01", "2019-06-01", "2021-03-21", "2026-03-08")
          .map(LocalDate::parse)
          .collect(toImmutableList());

  private PresetCitations() {}

  /** All of them, those of the vote among the tied too, each once. */
  public static ImmutableList<Citation> all() {
    return methods()
        .flatMap(method -> Stream.of(method, method.amongTied()))
        .flatMap(method -> method.parameters().values().stream())
        .map(Setting::citation)
        .distinct()
        .collect(toImmutableList());
  }

  static Stream<ElectionMethod> methods() {
    return Stream.of(ElectionMethods.class.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> method.getReturnType() == Outcome.class)
        .sorted((one, other) -> one.getName().compareTo(other.getName()))
        .flatMap(method -> DAYS.stream().flatMap(day -> onDay(method, day)));
  }

  /** By day alone, or by a choice among an enum's values and the day. */
  private static Stream<ElectionMethod> onDay(Method method, LocalDate day) {
    Class<?>[] types = method.getParameterTypes();
    if (types.length == 1) {
      return call(method, day);
    }
    return types.length == 2 && types[0].isEnum()
        ? Stream.of(types[0].getEnumConstants()).flatMap(choice -> call(method, choice, day))
        : Stream.of(types[1].getEnumConstants()).flatMap(choice -> call(method, day, choice));
  }

  private static Stream<ElectionMethod> call(Method method, Object... arguments) {
    try {
      return ((Outcome<?>) method.invoke(null, arguments))
          .value().map(ElectionMethod.class::cast).stream();
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(method.toString(), e);
    }
  }
}
