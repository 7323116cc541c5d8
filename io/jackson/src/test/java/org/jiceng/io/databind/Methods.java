package org.jiceng.io.databind;

import com.google.common.collect.ImmutableMap;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Random;
import org.jiceng.election.ElectionMethod;
import org.jiceng.election.ElectionMethods;

/** Methods: a preset, and as many other settings as its own checks let stand beside each other. */
final class Methods {

  private Methods() {}

  static ElectionMethod anyOf(Random random) {
    ElectionMethod method =
        ElectionMethods.branchCommittee(LocalDate.of(2021, 3, 21)).orElseThrow();
    Samples samples = new Samples(random.nextLong(), ImmutableMap.of());
    for (Method setter : Noun.of(ElectionMethod.class).orElseThrow().setters().values()) {
      method = with(method, setter, samples.of(setter.getGenericParameterTypes()[0]));
    }
    return method;
  }

  private static ElectionMethod with(ElectionMethod method, Method setter, Object setting) {
    try {
      ElectionMethod.Builder builder = method.but();
      setter.invoke(builder, setting);
      return builder.build();
    } catch (IllegalStateException | IllegalArgumentException contradicted) {
      return method;
    } catch (InvocationTargetException | IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
