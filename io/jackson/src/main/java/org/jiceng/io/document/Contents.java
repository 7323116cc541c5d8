package org.jiceng.io.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jiceng.io.databind.SealedJson;
import org.jiceng.io.json.CanonicalJson;
import org.jiceng.io.json.JsonKind;
import org.jiceng.io.json.JsonValue;
import org.jiceng.io.source.FileIssue;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;

/** Values of the model in the form that a sealed mapper gives them. */
public final class Contents {

  private Contents() {}

  /** The value that {@code value} is; empty, with issues at their places, if it is none. */
  public static <T> Optional<T> read(JsonValue value, Class<T> type, IssueLog log) {
    Outcome<T> read = SealedJson.read(CanonicalJson.text(value), type);
    read.issues()
        .forEach(
            issue ->
                log.add(
                    new Issue(
                        issue.code(), Pointed.at(value, issue.place().within()), issue.message())));
    return read.value();
  }

  /** The values of the array that {@code value} is, without those that are none. */
  public static <T> Optional<ImmutableList<T>> readAll(
      JsonValue value, Class<T> type, IssueLog log) {
    if (!(value instanceof JsonValue.ArrayValue array)) {
      log.add(
          FileIssue.FILE_TYPE_WRONG,
          value.place(),
          ImmutableMap.of("wanted", JsonKind.ARRAY, "given", value.kind()));
      return Optional.empty();
    }
    ImmutableList.Builder<T> good = ImmutableList.builder();
    array.elements().forEach(each -> read(each, type, log).ifPresent(good::add));
    return Optional.of(good.build());
  }
}
