import org.jspecify.annotations.NullMarked;

/**
 * How one renewal goes: register, recommendation, joint review, election, seats. Knows no file
 * format.
 */
@NullMarked
module org.jiceng.renewal {
  requires transitive org.jiceng.core;
  requires static org.immutables.value.annotations;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;

  exports org.jiceng.election;
  exports org.jiceng.register;
  exports org.jiceng.recommendation;
  exports org.jiceng.review;
  exports org.jiceng.renewal;
}
