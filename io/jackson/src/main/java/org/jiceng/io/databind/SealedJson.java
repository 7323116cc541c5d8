package org.jiceng.io.databind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import org.jiceng.io.attribute.Quotation;
import org.jiceng.io.source.DocumentIssue;
import org.jiceng.io.source.FileIssue;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.issue.Place;

/**
 * Values in the form of {@link JicengModule#sealed()} for who has no mapper: as JSON, and as issues
 * where they cannot be read. Personal data is in it as it is.
 */
public final class SealedJson {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .withCoercionConfig(
              LogicalType.Textual,
              strict ->
                  strict
                      .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
          .addModule(JicengModule.sealed())
          .build();

  private static final TypeFactory TYPES = MAPPER.getTypeFactory();

  private SealedJson() {}

  /**
   * The one JSON value that {@code value} is.
   *
   * @throws IllegalArgumentException if it is no value of ours, or none that a document can hold
   */
  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException noValue) {
      throw new IllegalArgumentException("no document has a " + value.getClass(), noValue);
    }
  }

  /**
   * As {@link #write}, as a map from names, a list, a string, a whole number or a boolean.
   *
   * @throws IllegalArgumentException likewise
   */
  public static Object tree(Object value) {
    return MAPPER.convertValue(value, Object.class);
  }

  /**
   * The value that {@code json} is. Refused with the first thing that cannot be read, at its JSON
   * Pointer; a member that nothing is known about is passed over with a warning.
   */
  public static <T> Outcome<T> read(String json, Class<T> type) {
    return read(json, TYPES.constructType(type), type);
  }

  /** As {@link #read}, of an array whose elements are of {@code type}. */
  @SuppressWarnings("unchecked") // the mapper was told the type of the elements
  public static <T> Outcome<ImmutableList<T>> readList(String json, Class<T> type) {
    return read(json, TYPES.constructCollectionType(ImmutableList.class, type), type)
        .map(list -> (ImmutableList<T>) list);
  }

  /** As {@link #read}, of an object whose names are of {@code key}, its members of {@code type}. */
  @SuppressWarnings("unchecked") // the mapper was told the types of names and members
  public static <K, V> Outcome<ImmutableMap<K, V>> readMap(
      String json, Class<K> key, Class<V> type) {
    return read(json, TYPES.constructMapLikeType(ImmutableMap.class, key, type), type)
        .map(map -> (ImmutableMap<K, V>) map);
  }

  private static <T> Outcome<T> read(String json, JavaType whole, Class<?> part) {
    IssueLog log = new IssueLog();
    try {
      T value = MAPPER.readerFor(whole).withHandler(new PassingOver(log)).readValue(json);
      if (value != null) {
        return Outcome.of(log, () -> value);
      }
      log.add(issue(UnreadableException.no(part, null), part));
    } catch (JsonProcessingException problem) {
      log.add(issue(problem, part));
    }
    return new Outcome.Refused<>(log.sorted());
  }

  private static Issue issue(JsonProcessingException problem, Class<?> type) {
    UnreadableException clean = UnreadableException.of(problem, type, null);
    return Issue.of(
        clean.isRefusal()
            ? DocumentIssue.DOCUMENT_VALUE_REFUSED
            : DocumentIssue.DOCUMENT_VALUE_WRONG,
        Place.none().at(clean.pointer()),
        ImmutableMap.of("wanted", clean.wanted()));
  }

  private static final class PassingOver extends DeserializationProblemHandler {
    private final IssueLog log;

    private PassingOver(IssueLog log) {
      this.log = log;
    }

    @Override
    public boolean handleUnknownProperty(
        DeserializationContext context,
        JsonParser from,
        JsonDeserializer<?> reading,
        Object beanOrClass,
        String name)
        throws IOException {
      log.add(
          FileIssue.FILE_MEMBER_UNKNOWN,
          Place.none().at(UnreadableException.pointer(from.getParsingContext())),
          ImmutableMap.of(
              "member",
              Quotation.ofWord(name),
              "expected",
              reading.getKnownPropertyNames() == null ? "" : reading.getKnownPropertyNames()));
      from.skipChildren();
      return true;
    }
  }
}
