import org.jspecify.annotations.NullMarked;

/** The values and the engines of jiceng. Knows no file format. */
@NullMarked
module org.jiceng.core {
  requires transitive com.google.common;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;

  exports org.jiceng.text;
  exports org.jiceng.issue;
  exports org.jiceng.law;
  exports org.jiceng.fact;
  exports org.jiceng.person;
  exports org.jiceng.unit;
  exports org.jiceng.organization;
  exports org.jiceng.rule;
  exports org.jiceng.rollup;
  exports org.jiceng.statistics;
  exports org.jiceng.election;
  exports org.jiceng.register;
  exports org.jiceng.recommendation;
  exports org.jiceng.review;
  exports org.jiceng.renewal;
}
