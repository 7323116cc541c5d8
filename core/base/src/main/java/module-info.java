import org.jspecify.annotations.NullMarked;

/**
 * What is there, and what can be counted: the hierarchy, the rule engine, rollups and statistics.
 * Knows no file format.
 */
@NullMarked
@SuppressWarnings("module") // org.jiceng.renewal is compiled after this one
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

  // The style of generated values, of use to the compiler alone.
  exports org.jiceng.internal to
      org.jiceng.renewal;
}
