package org.jiceng.io;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jiceng.io.json.CanonicalJson;
import org.jiceng.io.json.Documents;
import org.jiceng.io.json.JsonValue;
import org.jiceng.io.source.Source;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;

/** Documents as somebody changes them who knows about their hash. */
public final class Rehashed {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Rehashed() {}

  public static ObjectNode parsed(String json) {
    try {
      return (ObjectNode) JSON.readTree(json);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** {@code document} with the hash that it should have. */
  public static String of(ObjectNode document) {
    document.remove("sha256");
    JsonValue value =
        Documents.read(
                Source.ofText("m.json", document.toString()), Outcome::accepted, new IssueLog())
            .orElseThrow();
    return document.put("sha256", CanonicalJson.sha256(value)).toString();
  }
}
