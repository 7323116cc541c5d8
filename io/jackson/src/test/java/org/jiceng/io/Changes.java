package org.jiceng.io;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The documents one change away from a right one: each value in turn removed, or replaced by values
 * of every kind, and each object with a member more. Made one by one while they are asked for.
 */
public final class Changes {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Another value in place of one, each of another kind or outside what any member allows. */
  private static final ImmutableList<JsonNode> OTHERS =
      ImmutableList.of(
          NODES.nullNode(),
          NODES.booleanNode(true),
          NODES.numberNode(7),
          NODES.numberNode(-3),
          NODES.numberNode(1.5),
          NODES.numberNode(4_000_000_000L),
          NODES.textNode(""),
          NODES.textNode("？"),
          NODES.textNode("a\nb"),
          NODES.textNode("110101199003070000"),
          NODES.arrayNode(),
          NODES.arrayNode().add(NODES.nullNode()),
          NODES.objectNode(),
          NODES.objectNode().put("unheardOf", 1));

  /** A changed document, and where it was changed. */
  public record Changed(JsonNode document, String where) {}

  private final JsonNode right;
  private final UnaryOperator<String> alike;
  private final Set<String> seen = new HashSet<>();

  private Changes(JsonNode right, UnaryOperator<String> alike) {
    this.right = right;
    this.alike = alike;
  }

  /** Every change of {@code right}. */
  public static Stream<Changed> of(JsonNode right) {
    return of(right, UnaryOperator.identity());
  }

  /**
   * The changes of {@code right} at one of all places that are alike.
   *
   * @param alike what places that are alike have in common
   */
  public static Stream<Changed> of(JsonNode right, UnaryOperator<String> alike) {
    Changes changes = new Changes(right, alike);
    return changes.pointers().flatMap(changes::at);
  }

  /** {@code right} with each of its members in turn null, as if it were not there. */
  public static Stream<Changed> withoutMembers(JsonNode right) {
    Changes changes = new Changes(right, UnaryOperator.identity());
    return changes
        .pointers()
        .filter(pointer -> !pointer.matches() && right.at(pointer.head()) instanceof ObjectNode)
        .map(pointer -> changes.replaced(pointer, NODES.nullNode()));
  }

  private Stream<JsonPointer> pointers() {
    return pointers(right, JsonPointer.empty())
        .filter(pointer -> seen.add(alike.apply(pointer.toString())));
  }

  private static Stream<JsonPointer> pointers(JsonNode node, JsonPointer at) {
    Stream<JsonPointer> below =
        node.isArray()
            ? IntStream.range(0, node.size())
                .boxed()
                .flatMap(index -> pointers(node.get(index), at.appendIndex(index)))
            : Streams.stream(node.fieldNames())
                .flatMap(name -> pointers(node.get(name), at.appendProperty(name)));
    return Stream.concat(Stream.of(at), below);
  }

  private Stream<Changed> at(JsonPointer pointer) {
    Stream<Changed> replaced = OTHERS.stream().map(other -> replaced(pointer, other));
    Stream<Changed> more =
        right.at(pointer) instanceof ObjectNode ? Stream.of(withMore(pointer)) : Stream.of();
    Stream<Changed> without =
        !pointer.matches() && right.at(pointer.head()) instanceof ObjectNode
            ? Stream.of(without(pointer))
            : Stream.of();
    return Streams.concat(replaced, more, without);
  }

  private Changed replaced(JsonPointer pointer, JsonNode other) {
    String where = pointer + " replaced by " + other;
    if (pointer.matches()) {
      return new Changed(other, where);
    }
    JsonNode copy = right.deepCopy();
    JsonNode parent = copy.at(pointer.head());
    if (parent instanceof ArrayNode array) {
      array.set(pointer.last().getMatchingIndex(), other);
    } else {
      ((ObjectNode) parent).set(pointer.last().getMatchingProperty(), other);
    }
    return new Changed(copy, where);
  }

  private Changed withMore(JsonPointer pointer) {
    JsonNode copy = right.deepCopy();
    ((ObjectNode) copy.at(pointer)).put("unheardOf", "x");
    return new Changed(copy, "a member more in " + pointer);
  }

  private Changed without(JsonPointer pointer) {
    JsonNode copy = right.deepCopy();
    ((ObjectNode) copy.at(pointer.head())).remove(pointer.last().getMatchingProperty());
    return new Changed(copy, "without " + pointer);
  }
}
