package org.jiceng.fact;

import static java.lang.invoke.MethodType.methodType;

import com.google.common.collect.ImmutableList;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Reads the subject itself. The readers of a group are composed into one handle, so that the
 * virtual machine can compile them together: called one by one in a loop, each would cost a look-up
 * that takes longer than most readers do. Whatever is within its bounds is within its range; what
 * is not is read again, through its fact, which checks that.
 */
final class SubjectBounds<S> extends FactBounds<S> {
  private static final int GROUP = 32; // more would be too much for the compiler at once
  private static final MethodHandle TEST;
  private static final MethodHandle BOTH; // no bit is set by two

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      TEST =
          lookup.findStatic(
              SubjectBounds.class,
              "test",
              methodType(
                  long.class,
                  ToLongFunction.class,
                  int.class,
                  int.class,
                  long.class,
                  Object.class));
      BOTH = lookup.findStatic(Long.class, "sum", methodType(long.class, long.class, long.class));
    } catch (ReflectiveOperationException unreachable) {
      throw new LinkageError(unreachable.getMessage(), unreachable);
    }
  }

  private final ImmutableList<ScalarFact<S>> facts;
  private final MethodHandle[] groups;

  SubjectBounds(ImmutableList<ScalarFact<S>> facts, int[] low, int[] high) {
    this.facts = facts;
    this.groups = new MethodHandle[(facts.size() + GROUP - 1) / GROUP];
    for (int group = 0; group < groups.length; group++) {
      List<MethodHandle> tests = new ArrayList<>();
      int end = Math.min(facts.size(), (group + 1) * GROUP);
      for (int fact = group * GROUP; fact < end; fact++) {
        Bounds range = facts.get(fact).range();
        boolean anything = low[fact] == Integer.MIN_VALUE && high[fact] == Integer.MAX_VALUE;
        tests.add(
            MethodHandles.insertArguments(
                TEST,
                0,
                facts.get(fact).reader(),
                anything ? low[fact] : Math.max(low[fact], range.least()),
                anything ? high[fact] : Math.min(high[fact], range.greatest()),
                1L << fact));
      }
      groups[group] = composed(tests);
    }
  }

  /** Halved, not chained: the compiler follows calls to a limited depth. */
  private static MethodHandle composed(List<MethodHandle> tests) {
    int size = tests.size();
    if (size == 1) {
      return tests.get(0);
    }
    MethodHandle both =
        MethodHandles.filterArguments(
            BOTH, 0, composed(tests.subList(0, size / 2)), composed(tests.subList(size / 2, size)));
    return MethodHandles.permuteArguments(both, methodType(long.class, Object.class), 0, 0);
  }

  @SuppressWarnings("UnusedMethod") // found by its name
  private static long test(
      ToLongFunction<Object> reader, int low, int high, long bit, Object subject) {
    long word = reader.applyAsLong(subject);
    return Bounds.least(word) >= low && Bounds.greatest(word) <= high ? 0 : bit;
  }

  @Override
  public int groups() {
    return groups.length;
  }

  @Override
  public long outside(S subject, int group) {
    try {
      return (long) groups[group].invokeExact((Object) subject);
    } catch (RuntimeException | Error thrown) {
      throw thrown;
    } catch (Throwable undeclared) {
      throw new IllegalStateException(undeclared);
    }
  }

  @Override
  public int place(int fact) {
    return fact / GROUP * Long.SIZE + fact % Long.SIZE;
  }

  @Override
  public long word(S subject, int fact) {
    return facts.get(fact).word(subject);
  }
}
