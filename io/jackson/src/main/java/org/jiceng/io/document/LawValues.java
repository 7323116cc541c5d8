package org.jiceng.io.document;

import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.fact.Body;
import org.jiceng.io.attribute.Cells;
import org.jiceng.io.json.Member;
import org.jiceng.io.json.Shape;
import org.jiceng.io.json.ValueParser;
import org.jiceng.io.json.Values;
import org.jiceng.text.Bilingual;

/** The parsers of words and bodies in JSON documents. */
public final class LawValues {
  private static final Member<String> ZH = Member.of("zh", Values.string(Cells.text()));
  private static final Member<String> EN = Member.of("en", Values.string(Cells.text()));
  private static final Member<String> CODE = Member.of("code", Values.string(Cells.text()));

  /** What is said in each language. */
  public static final ValueParser<Bilingual> WORDS =
      Shape.of(ZH, EN).as(words -> new Bilingual(words.get(ZH), words.get(EN)));

  /** A body with its code and its name in each language. */
  public static final ValueParser<Body> BODY =
      Shape.of(CODE, ZH, EN).as(body -> Body.of(body.get(CODE), body.get(ZH), body.get(EN)));

  /** A day. */
  public static final ValueParser<LocalDate> DAY = Values.string(Cells.day());

  private LawValues() {}

  /** A constant of {@code type}, by its name or its Chinese word. */
  public static <E extends Enum<E>> ValueParser<E> constant(Class<E> type) {
    return Values.string(Cells.oneOf(type));
  }

  /** The same, as a member that may be left out. */
  public static <E extends Enum<E>> Member<Optional<E>> constant(String name, Class<E> type) {
    return Member.optional(name, constant(type));
  }
}
