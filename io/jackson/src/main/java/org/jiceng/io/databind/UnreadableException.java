package org.jiceng.io.databind;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.google.common.base.Splitter;
import com.google.common.collect.Lists;
import org.jiceng.io.attribute.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * A value that could not be read: what was expected, the line, the column and the way to it. It
 * never says what stood there, for that may be an identity number in the wrong place; nor has it a
 * cause that says so.
 */
final class UnreadableException extends JsonMappingException {
  private static final long serialVersionUID = 1;

  private final String wanted;
  private final boolean refusal;
  private final String pointer;

  private UnreadableException(
      String message, String wanted, boolean refusal, @Nullable JsonParser parser) {
    super(null, message, parser == null ? null : withoutSource(parser.currentLocation()));
    this.wanted = wanted;
    this.refusal = refusal;
    this.pointer = parser == null ? "" : pointer(parser.getParsingContext());
  }

  /** What stands where {@code parser} is, if there is one, is no {@code wanted}. */
  static UnreadableException no(Class<?> wanted, @Nullable JsonParser parser) {
    return new UnreadableException("no " + name(wanted), name(wanted), false, parser);
  }

  /** A rule of {@code wanted} itself refused what was read. */
  static UnreadableException refused(Class<?> wanted, @Nullable JsonParser parser) {
    return new UnreadableException(
        "refused by " + name(wanted) + ": something is missing, or its parts do not go together",
        name(wanted),
        true,
        parser);
  }

  /**
   * The same as {@code problem} without what it quotes, met by {@code parser}, if there is one,
   * while a {@code wanted} was read.
   */
  static UnreadableException of(
      JsonProcessingException problem, Class<?> wanted, @Nullable JsonParser parser) {
    if (problem instanceof UnreadableException clean) {
      return clean;
    }
    UnreadableException clean = withoutQuotes(problem, wanted, parser);
    if (problem instanceof JsonMappingException mapping) {
      Lists.reverse(mapping.getPath()).forEach(clean::prependPath);
    }
    return clean;
  }

  private static UnreadableException withoutQuotes(
      JsonProcessingException problem, Class<?> wanted, @Nullable JsonParser parser) {
    if (problem instanceof UnrecognizedPropertyException unknown) {
      String name = Quotation.ofWord(unknown.getPropertyName());
      return new UnreadableException(name(wanted) + " has no " + name, name(wanted), false, parser);
    }
    if (problem instanceof StreamConstraintsException) {
      return new UnreadableException(
          "deeper or longer than is allowed", name(wanted), false, parser);
    }
    if (problem instanceof MismatchedInputException mismatch) {
      Class<?> target = mismatch.getTargetType();
      return target == null || name(target).equals(name(wanted))
          ? refused(wanted, parser)
          : no(target, parser);
    }
    return problem instanceof JsonMappingException
        ? refused(wanted, parser)
        : new UnreadableException("no JSON", name(wanted), false, parser);
  }

  /** What should have stood there. */
  String wanted() {
    return wanted;
  }

  /** Whether the parts could be read, and the whole could not be. */
  boolean isRefusal() {
    return refusal;
  }

  /** The JSON Pointer of what stood there, by names that may be quoted. */
  String pointer() {
    return pointer;
  }

  @Override
  public void prependPath(Reference step) {
    super.prependPath(
        step.getFieldName() == null
            ? step
            : new Reference(step.getFrom(), Quotation.ofWord(step.getFieldName())));
  }

  /** The JSON Pointer of {@code context}, by names that may be quoted. */
  static String pointer(JsonStreamContext context) {
    return Splitter.on('/')
        .splitToStream(context.pathAsPointer().toString())
        .map(Quotation::ofWord)
        .collect(joining("/"));
  }

  private static String name(Class<?> type) {
    return type.getSimpleName().equals("Builder") && type.getEnclosingClass() != null
        ? type.getEnclosingClass().getSimpleName()
        : type.getSimpleName();
  }

  private static JsonLocation withoutSource(JsonLocation where) {
    return new JsonLocation(ContentReference.unknown(), -1, where.getLineNr(), where.getColumnNr());
  }
}
