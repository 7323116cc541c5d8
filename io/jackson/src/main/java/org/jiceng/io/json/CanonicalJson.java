package org.jiceng.io.json;

import com.google.common.hash.Hashing;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * One text for all documents that say the same, so that they have one hash: members sorted by name
 * (by UTF-16 code units), no white space, strings with no more escapes than JSON asks for, whole
 * numbers in digits, UTF-8. This is RFC 8785, except that a number which is not whole or has more
 * than 40 digits stands as it was written: no document of ours has one.
 */
public final class CanonicalJson {
  private static final int LONGEST_NUMBER = 40;
  private static final int PRINTABLE = 0x20;

  private final StringBuilder text = new StringBuilder();

  private CanonicalJson() {}

  /** The one text of {@code value}. */
  public static String text(JsonValue value) {
    CanonicalJson canonical = new CanonicalJson();
    canonical.write(value);
    return canonical.text.toString();
  }

  /** The SHA-256 of the one text of {@code value}, in 64 small hexadecimal digits. */
  public static String sha256(JsonValue value) {
    return Hashing.sha256().hashString(text(value), StandardCharsets.UTF_8).toString();
  }

  /** As {@link #sha256(JsonValue)} without the member {@code omitted}, which may hold the hash. */
  public static String sha256Without(String omitted, JsonValue.ObjectValue object) {
    CanonicalJson canonical = new CanonicalJson();
    Map<String, JsonValue> members = new TreeMap<>(object.members());
    members.remove(omitted);
    canonical.write(members);
    return Hashing.sha256().hashString(canonical.text, StandardCharsets.UTF_8).toString();
  }

  private void write(JsonValue value) {
    if (value instanceof JsonValue.ObjectValue object) {
      write(new TreeMap<>(object.members()));
    } else if (value instanceof JsonValue.ArrayValue array) {
      text.append('[');
      for (Iterator<JsonValue> each = array.elements().iterator(); each.hasNext(); ) {
        write(each.next());
        text.append(each.hasNext() ? "," : "");
      }
      text.append(']');
    } else if (value instanceof JsonValue.ScalarValue scalar) {
      write(scalar);
    }
  }

  private void write(Map<String, JsonValue> sorted) {
    text.append('{');
    for (Iterator<Map.Entry<String, JsonValue>> each = sorted.entrySet().iterator();
        each.hasNext(); ) {
      Map.Entry<String, JsonValue> member = each.next();
      quote(member.getKey());
      text.append(':');
      write(member.getValue());
      text.append(each.hasNext() ? "," : "");
    }
    text.append('}');
  }

  private void write(JsonValue.ScalarValue scalar) {
    switch (scalar.kind()) {
      case STRING -> quote(scalar.text());
      case NUMBER -> text.append(number(scalar.text()));
      default -> text.append(scalar.text());
    }
  }

  // Short ones only, and with a small exponent: 1e999999999 has as many digits as it says.
  private static String number(String written) {
    if (written.length() > LONGEST_NUMBER) {
      return written;
    }
    BigDecimal number = new BigDecimal(written).stripTrailingZeros();
    return number.scale() <= 0 && number.precision() - number.scale() <= LONGEST_NUMBER
        ? number.toPlainString()
        : written;
  }

  private void quote(String string) {
    text.append('"');
    for (int at = 0; at < string.length(); at++) {
      char each = string.charAt(at);
      switch (each) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\b' -> text.append("\\b");
        case '\f' -> text.append("\\f");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default -> {
          if (each < PRINTABLE || isHalf(string, at)) {
            text.append("\\u%04x".formatted((int) each));
          } else {
            text.append(each);
          }
        }
      }
    }
    text.append('"');
  }

  /** Half a pair has no bytes in UTF-8, and two different ones must not become the same. */
  private static boolean isHalf(String string, int at) {
    char each = string.charAt(at);
    if (Character.isHighSurrogate(each)) {
      return at + 1 == string.length() || !Character.isLowSurrogate(string.charAt(at + 1));
    }
    return Character.isLowSurrogate(each)
        && (at == 0 || !Character.isHighSurrogate(string.charAt(at - 1)));
  }
}
