import org.jspecify.annotations.NullMarked;

/** Reads and writes the documents of jiceng: CSV, JSON, NDJSON. */
@NullMarked
module org.jiceng.io {
  requires transitive org.jiceng.renewal;
  requires com.fasterxml.jackson.core;

  exports org.jiceng.io;
  exports org.jiceng.io.source;
}
