package org.jiceng.io.databind;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jiceng.election.ContestId;
import org.jiceng.election.StationId;
import org.jiceng.fact.PartialDate;
import org.jiceng.law.Fraction;
import org.jiceng.organization.CommitteeId;
import org.jiceng.person.BranchId;
import org.jiceng.person.PersonId;
import org.jiceng.renewal.ExerciseId;
import org.jiceng.review.CandidateId;
import org.jiceng.text.Message;
import org.jiceng.text.Text;
import org.jiceng.unit.UnitCode;
import org.jiceng.unit.UnitId;

/**
 * What a message is about: an argument may be anything that has words, so each but a string, a
 * number of usual size and a truth value says what it is, by the names of a closed table.
 */
final class Argument {
  private static final Family TEXTS = Families.of(Text.class).orElseThrow();
  private static final String LIST = "list";
  private static final String SET = "set";

  private static final ImmutableBiMap<String, Class<?>> OTHERS =
      ImmutableBiMap.<String, Class<?>>builder()
          .put("long", Long.class)
          .put("date", LocalDate.class)
          .put("partialDate", PartialDate.class)
          .put("fraction", Fraction.class)
          .put("person", PersonId.class)
          .put("unit", UnitId.class)
          .put("unitCode", UnitCode.class)
          .put("branch", BranchId.class)
          .put("committee", CommitteeId.class)
          .put("candidate", CandidateId.class)
          .put("contest", ContestId.class)
          .put("station", StationId.class)
          .put("exercise", ExerciseId.class)
          .buildOrThrow();

  private Argument() {}

  /** Whether {@code argument} can be written so that it is read as what it is. */
  static boolean isKnown(Object argument) {
    if (argument instanceof Message message) {
      return isKnown(message.key())
          && Iterables.all(message.arguments().values(), Argument::isKnown);
    }
    if (argument instanceof Iterable<?> many) {
      return Iterables.all(many, Argument::isKnown);
    }
    return isPlain(argument) || kind(argument).isPresent();
  }

  static void write(Object argument, JsonGenerator to, SerializerProvider provider)
      throws IOException {
    if (isPlain(argument)) {
      provider.defaultSerializeValue(argument, to);
      return;
    }
    to.writeStartObject();
    if (argument instanceof Iterable<?> many) {
      to.writeStringField(Family.KIND, argument instanceof Set ? SET : LIST);
      to.writeArrayFieldStart(ScalarSerializer.VALUE);
      for (Object each : many) {
        write(each, to, provider);
      }
      to.writeEndArray();
    } else {
      to.writeStringField(Family.KIND, kind(argument).orElseThrow());
      to.writeFieldName(ScalarSerializer.VALUE);
      if (argument instanceof LocalDate day) {
        to.writeString(day.toString());
      } else {
        provider.defaultSerializeValue(argument, to);
      }
    }
    to.writeEndObject();
  }

  static Object read(JsonNode node, DeserializationContext context) throws IOException {
    if (node.isTextual()) {
      return node.textValue();
    }
    if (node.isInt()) {
      return node.intValue();
    }
    if (node.isBoolean()) {
      return node.booleanValue();
    }
    JsonNode kind = node.path(Family.KIND);
    JsonNode value = node.path(ScalarSerializer.VALUE);
    if (!kind.isTextual() || value.isMissingNode() || value.isNull()) {
      throw no();
    }
    return switch (kind.textValue()) {
      case LIST -> all(value, context);
      case SET -> ImmutableSet.copyOf(all(value, context));
      default -> {
        Class<?> type =
            Optional.<Class<?>>ofNullable(OTHERS.get(kind.textValue()))
                .or(() -> Optional.ofNullable(TEXTS.members().get(kind.textValue())))
                .orElseThrow(() -> no());
        yield context.readTreeAsValue(value, type);
      }
    };
  }

  private static ImmutableList<Object> all(JsonNode values, DeserializationContext context)
      throws IOException {
    ImmutableList.Builder<Object> all = ImmutableList.builder();
    for (JsonNode each : values) {
      all.add(read(each, context));
    }
    return all.build();
  }

  private static boolean isPlain(Object argument) {
    return argument instanceof String || argument instanceof Integer || argument instanceof Boolean;
  }

  private static Optional<String> kind(Object argument) {
    Class<?> type = argument.getClass();
    return Optional.ofNullable(OTHERS.inverse().get(type))
        .or(() -> TEXTS.member(type).map(member -> TEXTS.members().inverse().get(member)));
  }

  private static IllegalArgumentException no() {
    return new IllegalArgumentException("no argument of a message");
  }
}
