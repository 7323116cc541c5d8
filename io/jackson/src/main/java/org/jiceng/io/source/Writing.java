package org.jiceng.io.source;

/**
 * How rows are written, as far as the caller may choose. Immutable; changed by its {@code with}
 * methods, beginning with {@link #csv()} or {@link #ndjson()}.
 */
public final class Writing {
  private static final Writing CSV = new Writing(TextFormat.CSV, false, false);
  private static final Writing NDJSON = new Writing(TextFormat.NDJSON, false, false);

  private final TextFormat syntax;
  private final boolean sealed;
  private final boolean marked;

  private Writing(TextFormat syntax, boolean sealed, boolean marked) {
    this.syntax = syntax;
    this.sealed = sealed;
    this.marked = marked;
  }

  /** A table in UTF-8, without personal columns. */
  public static Writing csv() {
    return CSV;
  }

  /** A JSON object on each line, without personal members. */
  public static Writing ndjson() {
    return NDJSON;
  }

  /** The syntax: {@link TextFormat#CSV} or {@link TextFormat#NDJSON}. */
  public TextFormat syntax() {
    return syntax;
  }

  /** Whether personal columns are written: names, births, what a reply reports. */
  public boolean isSealed() {
    return sealed;
  }

  /** Whether a byte order mark comes first, by which spreadsheets know UTF-8. */
  public boolean isMarked() {
    return marked;
  }

  /** This, with personal columns: for the sealed file of the review, and what reads back whole. */
  public Writing withPersonal() {
    return new Writing(syntax, true, marked);
  }

  /** This, with a byte order mark. */
  public Writing withMark() {
    return new Writing(syntax, sealed, true);
  }
}
