package org.jiceng.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlatObjectProperties {

  /** An object as it is written, and its members as they are. */
  record Written(String text, List<Named> members) {}

  /** A member, its name in quotation marks. */
  record Named(String name, String value) {}

  /** The members among {@code names}; null if the walk gave up. */
  private static List<Named> walk(String text, String before, String behind, List<String> names) {
    FlatObject object = new FlatObject();
    char[] line = (before + text + behind).toCharArray();
    List<Named> members = new ArrayList<>();
    if (!object.begin(line, before.length(), before.length() + text.length())) {
      return null;
    }
    while (object.next()) {
      String name =
          names.stream()
              .filter(each -> object.isNamed(each.toCharArray()))
              .findFirst()
              .orElse(null);
      if (name == null) {
        return null;
      }
      boolean isList = object.isList();
      if (!object.isValue()) {
        return null;
      }
      String value =
          new String(object.chars(), object.valueFrom(), object.valueTo() - object.valueFrom());
      assertThat(isList).isEqualTo(value.startsWith("["));
      members.add(new Named(name, value));
    }
    return object.hasFailed() ? null : members;
  }

  private static List<String> names(Written written) {
    return written.members().stream().map(Named::name).distinct().toList();
  }

  @Property(tries = 1000)
  void whatIsWrittenPlainlyIsWalkedOver(
      @ForAll("objects") Written written, @ForAll("around") String around) {
    assertThat(walk(written.text(), around, around, names(written))).isEqualTo(written.members());
  }

  /** Of which every piece from the beginning is none. */
  @Property(tries = 500)
  void aPieceOfItIsNone(@ForAll("objects") Written written) {
    String text = written.text().strip();
    for (int end = 0; end < text.length(); end++) {
      assertThat(walk(text.substring(0, end), "", text.substring(end), names(written)))
          .as(text.substring(0, end))
          .isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[1]",
        "{}}",
        "{} x",
        "{,\"a\":1}",
        "{\"a\":1,}",
        "{\"a\":1 \"a\":2}",
        "{\"a\" 1}",
        "{\"a\":\"x\\\\u0041\"}",
        "{\"a\":\"x\ty\"}",
        "{\"a\":\"\ud842\udfb7\"}",
        "{\"a\":[\"x\\\\n\"]}",
        "{\"a\":[1,2}",
        "{\"a\":}",
        "{\"b\":1}",
        "{\"a\" : \"x",
        "{\"a"
      })
  void whatIsUnusualIsGivenUp(String text) {
    assertThat(walk(text.replace("\\\\", "\\"), "", "", List.of("\"a\""))).isNull();
  }

  @Test
  void theStringsOfAListAreWalkedOverOneByOne() {
    assertThat(strings("[\"x\",\"\" , \"yz\"]")).containsExactly("\"x\"", "\"\"", "\"yz\"");
    assertThat(strings("[ ]")).isEmpty();
    for (String other :
        List.of("[1]", "[\"x\" \"y\"]", "[\"x\",]", "[\"x\"", "[\"x\",1]", "[,\"x\"]")) {
      assertThat(strings(other)).as(other).isNull();
    }
  }

  private static List<String> strings(String list) {
    FlatObject object = new FlatObject();
    char[] line = ("{\"a\":" + list + ",\"b\":7}").toCharArray();
    assertThat(object.begin(line, 0, line.length)).isTrue();
    assertThat(object.next()).isTrue();
    assertThat(object.isNamed("\"a\"".toCharArray())).isTrue();
    object.enter();
    List<String> strings = new ArrayList<>();
    while (object.nextString()) {
      strings.add(new String(line, object.valueFrom(), object.valueTo() - object.valueFrom()));
    }
    if (object.hasFailed()) {
      return null;
    }
    assertThat(object.next()).isTrue();
    assertThat(object.isNamed("\"b\"".toCharArray())).isTrue();
    assertThat(object.isValue()).isTrue();
    assertThat(object.next()).isFalse();
    assertThat(object.hasFailed()).isFalse();
    return strings;
  }

  @Provide
  Arbitrary<String> around() {
    return Arbitraries.of("", "x", "\n", "}", "\"");
  }

  @Provide
  Arbitrary<Written> objects() {
    Arbitrary<String> blank = Arbitraries.of("", "", "", " ", "\t", "  ");
    Arbitrary<String> text =
        Arbitraries.strings().withChars("ab7 ,:[]{}'甲\u00E9\uD7FF\uE000").ofMaxLength(4);
    Arbitrary<String> string = text.map(all -> '"' + all + '"');
    Arbitrary<String> word = Arbitraries.of("1", "-2.5e7", "true", "null", "nul");
    Arbitrary<String> nested =
        Arbitraries.oneOf(
            string.list().ofMaxSize(3).map(all -> "[" + String.join(",", all) + "]"),
            string.map(all -> "{\"x\":{\"y\":[" + all + ", 1]}}"),
            Arbitraries.of("[]", "{}", "[[[ ]]]", "[1, 2]"));
    Arbitrary<String> value =
        Arbitraries.frequencyOf(Tuple.of(4, string), Tuple.of(2, word), Tuple.of(2, nested));
    Arbitrary<String> name = Arbitraries.of("a", "ab", "b", "甲", "").map(all -> '"' + all + '"');
    Arbitrary<Named> member = Combinators.combine(name, value).as(Named::new);
    return Combinators.combine(member.list().ofMaxSize(4), blank.list().ofSize(24))
        .as(
            (members, blanks) -> {
              StringBuilder all =
                  new StringBuilder(blanks.get(0)).append('{').append(blanks.get(1));
              for (int at = 0; at < members.size(); at++) {
                all.append(at == 0 ? "" : ',' + blanks.get(5 * at + 2))
                    .append(members.get(at).name())
                    .append(blanks.get(5 * at + 3))
                    .append(':')
                    .append(blanks.get(5 * at + 4))
                    .append(members.get(at).value())
                    .append(blanks.get(5 * at + 5));
              }
              return new Written(all.append('}').append(blanks.get(22)).toString(), members);
            });
  }
}
