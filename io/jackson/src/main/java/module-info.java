import org.jspecify.annotations.NullMarked;

/** Reads and writes the documents of jiceng: CSV, JSON, NDJSON. */
@NullMarked
module org.jiceng.io {
  requires transitive org.jiceng.renewal;
  requires com.fasterxml.jackson.core;
  requires transitive com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.guava;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires com.fasterxml.jackson.datatype.jsr310;

  exports org.jiceng.io;
  exports org.jiceng.io.databind;
  exports org.jiceng.io.election;
  exports org.jiceng.io.organization;
  exports org.jiceng.io.policy;
  exports org.jiceng.io.review;
  exports org.jiceng.io.rollup;
  exports org.jiceng.io.source;
  exports org.jiceng.io.unit;
}
