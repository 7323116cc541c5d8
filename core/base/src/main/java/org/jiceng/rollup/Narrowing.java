package org.jiceng.rollup;

import org.jiceng.text.Text;

/** A measure of some of the rows that another measure means. */
final class Narrowing {

  private Narrowing() {}

  static <S> Measure<S> of(Measure<S> measure, String key, Text label, Filter<S> more) {
    if (measure instanceof Measure.Count<S> count) {
      return new Measure.Count<>(key, label, count.counted(), count.of().and(more));
    }
    if (measure instanceof Measure.Share<S> share) {
      return new Measure.Share<>(key, label, share.counted(), share.part(), share.of().and(more));
    }
    if (measure instanceof Measure.Sum<S> sum) {
      return new Measure.Sum<>(key, label, sum.counted(), sum.fact(), sum.of().and(more));
    }
    if (measure instanceof Measure.Mean<S> mean) {
      return new Measure.Mean<>(key, label, mean.counted(), mean.fact(), mean.of().and(more));
    }
    if (measure instanceof Measure.WeightedMean<S> mean) {
      return new Measure.WeightedMean<>(
          key, label, mean.fact(), mean.weight(), mean.of().and(more));
    }
    if (measure instanceof Measure.SumShare<S> share) {
      return new Measure.SumShare<>(key, label, share.fact(), share.whole(), share.of().and(more));
    }
    if (measure instanceof Measure.Least<S> least) {
      return new Measure.Least<>(key, label, least.fact(), least.of().and(more));
    }
    if (measure instanceof Measure.Greatest<S> greatest) {
      return new Measure.Greatest<>(key, label, greatest.fact(), greatest.of().and(more));
    }
    if (measure instanceof Measure.Quantile<S> quantile) {
      return new Measure.Quantile<>(
          key,
          label,
          quantile.counted(),
          quantile.fact(),
          quantile.at(),
          quantile.rule(),
          quantile.of().and(more));
    }
    throw new IllegalArgumentException("units are not divided by facts of their rows");
  }
}
