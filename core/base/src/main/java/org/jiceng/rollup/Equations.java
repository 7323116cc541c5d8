package org.jiceng.rollup;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;

/**
 * What a reader knows of {@link Secrets}: in each equation some are added and some taken away, and
 * together they make a number. An equation may be implied by others: it says nothing new, but who
 * looks at one equation at a time learns from it.
 */
final class Equations {
  private final Secrets secrets;
  private final int[] starts; // of the terms of each equation, and after the last
  private final int[] terms; // twice the secret, and one more if it is taken away
  private final BitSet implied;

  private Equations(Secrets secrets, int[] starts, int[] terms, BitSet implied) {
    this.secrets = secrets;
    this.starts = starts;
    this.terms = terms;
    this.implied = implied;
  }

  /** Takes terms of several equations in any order. */
  static final class Writer {
    private final Secrets secrets;
    private final BitSet implied = new BitSet();
    private int[] equations = new int[64]; // of each term
    private int[] terms = new int[64];
    private int written;
    private int size;

    Writer(Secrets secrets) {
      this.secrets = secrets;
    }

    /** A new equation. */
    int next() {
      return size++;
    }

    /** A new equation that others imply. */
    int nextImplied() {
      implied.set(size);
      return size++;
    }

    void add(int equation, int secret, boolean isAdded) {
      if (written == terms.length) {
        equations = Arrays.copyOf(equations, 2 * written);
        terms = Arrays.copyOf(terms, 2 * written);
      }
      equations[written] = equation;
      terms[written++] = 2 * secret + (isAdded ? 0 : 1);
    }

    Equations written() {
      int[] starts = new int[size + 1];
      for (int i = 0; i < written; i++) {
        starts[equations[i] + 1]++;
      }
      Arrays.parallelPrefix(starts, Integer::sum);
      int[] next = starts.clone();
      int[] sorted = new int[written];
      for (int i = 0; i < written; i++) {
        sorted[next[equations[i]]++] = terms[i];
      }
      return new Equations(secrets, starts, sorted, implied);
    }
  }

  int size() {
    return starts.length - 1;
  }

  int secrets() {
    return secrets.size();
  }

  boolean isImplied(int equation) {
    return implied.get(equation);
  }

  int from(int equation) {
    return starts[equation];
  }

  int to(int equation) {
    return starts[equation + 1];
  }

  /** The secret of a term. */
  int secret(int term) {
    return terms[term] >> 1;
  }

  /** Whether the secret of a term is added, not taken away. */
  boolean isAdded(int term) {
    return (terms[term] & 1) == 0;
  }

  /** The secrets of an equation. */
  void each(int equation, IntConsumer secret) {
    for (int term = from(equation); term < to(equation); term++) {
      secret.accept(secret(term));
    }
  }

  /**
   * What the secrets of an equation make together. All numbers add up, so that what is printed
   * leaves just this.
   */
  long number(int equation) {
    long number = 0;
    for (int term = from(equation); term < to(equation); term++) {
      long value = secrets.value(secret(term));
      number += isAdded(term) ? value : -value;
    }
    return number;
  }
}
