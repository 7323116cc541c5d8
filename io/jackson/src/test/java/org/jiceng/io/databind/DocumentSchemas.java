package org.jiceng.io.databind;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiceng.election.Attendance;
import org.jiceng.election.Ballot;
import org.jiceng.election.Contest;
import org.jiceng.election.Count;
import org.jiceng.election.Decisions;
import org.jiceng.election.ElectionMethod;
import org.jiceng.election.Poll;
import org.jiceng.election.StationCounts;
import org.jiceng.election.StationId;
import org.jiceng.election.Totals;
import org.jiceng.io.Schemas;
import org.jiceng.organization.SeatRow;
import org.jiceng.recommendation.Meeting;
import org.jiceng.recommendation.Nomination;
import org.jiceng.review.Candidate;
import org.jiceng.review.CrossFinding;
import org.jiceng.review.Opinion;
import org.jiceng.review.OwedReply;
import org.jiceng.review.PanelSummary;
import org.jiceng.review.Reopening;
import org.jiceng.review.SoftDecision;
import org.jiceng.review.Standing;
import org.jiceng.review.Status;
import org.jiceng.rule.Verdict;
import org.jiceng.unit.UnitRow;
import org.jspecify.annotations.Nullable;

/** The schemas of the documents that hold values of the model. */
final class DocumentSchemas {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ImmutableMap<String, Object> STRING = ImmutableMap.of("type", "string");
  private static final ImmutableMap<String, Object> COUNT =
      ImmutableMap.of("type", "integer", "minimum", 0, "maximum", Integer.MAX_VALUE);
  private static final String FROM = "from";
  private static final ImmutableMap<String, Object> HASH =
      ImmutableMap.of("type", "string", "pattern", "^[0-9a-f]{64}$");

  /** What a document of one value or of a list of them holds. */
  record Content(Class<?> type, boolean many, String title, String description) {}

  static final ImmutableMap<String, Content> VALUES =
      ImmutableMap.<String, Content>builder()
          .put("units", new Content(UnitRow.class, true, "Units", "单位"))
          .put("roster", new Content(SeatRow.class, true, "Who holds which seat", "班子成员"))
          .put("candidates", new Content(Candidate.class, true, "Who stands for what", "候选人"))
          .put("nominations", new Content(Nomination.class, true, "Nominations", "提名"))
          .put("recommendations", new Content(Meeting.class, true, "Recommendations", "推荐会议"))
          .put("opinions", new Content(Opinion.class, true, "Departments' replies", "部门答复"))
          .put(
              "soft-decisions",
              new Content(SoftDecision.class, true, "Decisions of a review", "审查研判决定"))
          .put(
              "method",
              new Content(ElectionMethod.class, false, "The method of an election", "选举办法"))
          .put("contest", new Content(Contest.class, false, "A contest with its method", "一项选举"))
          .put("poll", new Content(Poll.class, false, "A poll on several offices", "一次投票"))
          .put("attendance", new Content(Attendance.class, false, "Who attended", "到会情况"))
          .put("ballots", new Content(Ballot.class, true, "Ballots", "选票"))
          .put("totals", new Content(Totals.class, false, "Totals from paper", "计票汇总"))
          .put(
              "decisions",
              new Content(Decisions.class, false, "What was decided after a count", "计票后的决定"))
          .buildOrThrow();

  private DocumentSchemas() {}

  /** Every schema that is made from the model, by the name of its format without its prefix. */
  static ImmutableMap<String, Object> all() {
    ImmutableMap.Builder<String, Object> all = ImmutableMap.builder();
    VALUES.forEach((name, content) -> all.put(name, ofValue(name, content)));
    return all.put("declaration", ofDeclaration())
        .put("minutes", ofMinutes())
        .put("review-report", ofReport())
        .buildOrThrow();
  }

  private static Object ofValue(String name, Content content) {
    ModelSchema model = new ModelSchema();
    Object one = model.of(content.type());
    Map<String, Object> members = envelope(name);
    members.put("content", content.many() ? ModelSchema.list(one) : one);
    return document(
        name,
        content.title(),
        content.description(),
        ModelSchema.object(members, members.keySet()),
        model);
  }

  /** What is written by hand stays; from what a declaration follows is as the model has it. */
  private static Object ofDeclaration() {
    ModelSchema model = new ModelSchema();
    Map<String, Object> declaration = byHand(model, "");
    model.define(
        FROM,
        all(
            "contest", declaredAgain(model),
            "count", model.of(Count.class),
            "decisions", model.of(Decisions.class)));
    alternatives(declaration)
        .forEach(
            outcome -> {
              members(outcome).put(FROM, ModelSchema.reference(FROM));
              members(outcome).put("sha256", HASH);
              List<Object> required = list(outcome.get("required"));
              required.remove("sha256");
              required.add("sha256");
              outcome.put(
                  "dependentRequired",
                  ImmutableMap.of(
                      FROM, ImmutableList.of("decisions"), "decisions", ImmutableList.of(FROM)));
            });
    declaration.put("$defs", model.definitions());
    return declaration;
  }

  /** A contest of no more seats than are declared again. */
  private static Object declaredAgain(ModelSchema model) {
    return ImmutableMap.builder()
        .putAll(model.of(Contest.class))
        .put("properties", ImmutableMap.of("seats", ImmutableMap.of("maximum", 10_000)))
        .buildOrThrow();
  }

  /** A declaration as it stands within minutes: what it follows from stands beside it. */
  private static Map<String, Object> withinMinutes(ModelSchema model) {
    Map<String, Object> declaration = byHand(model, "document.");
    alternatives(declaration)
        .forEach(
            outcome -> {
              members(outcome).remove(FROM);
              members(outcome).remove("sha256");
              list(outcome.get("required")).remove("sha256");
              outcome.remove("dependentRequired");
            });
    return declaration;
  }

  private static Object ofMinutes() {
    ModelSchema model = new ModelSchema();
    Map<String, Object> declaration = withinMinutes(model);
    Map<String, Object> members = envelope("minutes");
    members.put("contest", declaredAgain(model));
    members.put("decisions", model.of(Decisions.class));
    members.put("declaration", ImmutableMap.of("oneOf", declaration.get("oneOf")));
    members.put("declarationSha256", HASH);
    members.put("sha256", HASH);
    Object attendance = model.of(Attendance.class);
    ImmutableMap<String, Object> setUp =
        ImmutableMap.of(
            "type",
            "object",
            "propertyNames",
            model.of(StationId.class),
            "additionalProperties",
            attendance);
    return document(
        "minutes",
        "The minutes of a vote",
        "选举记录",
        ImmutableMap.of(
            "oneOf",
            ImmutableList.of(
                and(
                    members,
                    "attendance",
                    attendance,
                    "ballots",
                    ModelSchema.list(model.of(Ballot.class))),
                and(members, "attendance", attendance, "totals", model.of(Totals.class)),
                and(members, "stations", model.of(StationCounts.class), "setUp", setUp))),
        model);
  }

  private static Object and(
      Map<String, Object> members, String one, Object first, String two, Object second) {
    Map<String, Object> all = new LinkedHashMap<>(members);
    all.put(one, first);
    all.put(two, second);
    return ModelSchema.object(all, all.keySet());
  }

  private static Object ofReport() {
    ModelSchema model = new ModelSchema();
    byHand(model, "document.", "words", "citation", "text", "code");
    Object words = ModelSchema.reference("document.words");
    model.define("owed", all("body", STRING, "what", words));
    Object owed = ModelSchema.list(ModelSchema.reference("owed"));
    Map<String, Object> finding = new LinkedHashMap<>();
    finding.put("rule", STRING);
    finding.put("name", words);
    finding.put("citation", ModelSchema.reference("document.citation"));
    finding.put("verdict", model.of(Verdict.class));
    finding.put("standing", model.of(Standing.class));
    finding.put("owed", owed);
    finding.put("details", ModelSchema.list(words));
    ImmutableList<String> needed = ImmutableList.copyOf(finding.keySet());
    finding.put("condition", model.of(org.jiceng.review.ConditionCode.class));
    model.define("finding", ModelSchema.object(finding, needed));
    model.define(
        "conclusion",
        all(
            "candidate", model.of(Candidate.class),
            "status", model.of(Status.class),
            "findings", ModelSchema.list(ModelSchema.reference("finding")),
            "across", ModelSchema.list(model.of(CrossFinding.class)),
            "owed", owed,
            "replies", ModelSchema.list(model.of(Opinion.class)),
            "decisions", ModelSchema.list(model.of(SoftDecision.class)),
            "reopenings", ModelSchema.list(model.of(Reopening.class))));
    model.define(
        "issue",
        all("code", ModelSchema.reference("document.code"), "place", STRING, "message", words));
    Map<String, Object> members = envelope("review-report");
    members.put("summary", words);
    members.put("conclusions", ModelSchema.list(ModelSchema.reference("conclusion")));
    members.put("owedReplies", ModelSchema.list(model.of(OwedReply.class)));
    members.put("panel", model.of(PanelSummary.class));
    members.put("acceptedReplies", COUNT);
    members.put("refusedReplies", COUNT);
    members.put("issues", ModelSchema.list(ModelSchema.reference("issue")));
    members.put("notes", ModelSchema.list(words));
    members.put("sha256", HASH);
    return document(
        "review-report",
        "The report of a joint review",
        "联审报告",
        ModelSchema.object(members, members.keySet()),
        model);
  }

  private static ImmutableMap<String, Object> all(Object... namesAndSchemas) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (int at = 0; at < namesAndSchemas.length; at += 2) {
      members.put((String) namesAndSchemas[at], namesAndSchemas[at + 1]);
    }
    return ModelSchema.object(members, members.keySet());
  }

  private static Map<String, Object> envelope(String name) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("format", ImmutableMap.of("const", "jiceng." + name));
    members.put("version", ImmutableMap.of("const", 0));
    return members;
  }

  private static Object document(
      String name, String title, String description, Map<String, Object> whole, ModelSchema model) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:jiceng:schema:" + name + ":0");
    schema.put("title", title);
    schema.put("description", description);
    schema.putAll(whole);
    schema.put("$defs", model.definitions());
    return schema;
  }

  /**
   * The schema of declarations, its definitions under a prefix: {@code names}, or all that do not
   * follow from the model.
   */
  private static Map<String, Object> byHand(ModelSchema model, String prefix, String... names) {
    String renamed = Schemas.of("jiceng.declaration").replace("#/$defs/", "#/$defs/" + prefix);
    Map<String, Object> declaration = parsed(renamed);
    ImmutableList<String> wanted = ImmutableList.copyOf(names);
    map(declaration.get("$defs"))
        .forEach(
            (name, schema) -> {
              boolean followsFromTheModel = name.contains(".") || name.equals(FROM);
              if (wanted.isEmpty() ? !followsFromTheModel : wanted.contains(name)) {
                model.define(prefix + name, schema);
              }
            });
    return declaration;
  }

  private static List<Map<String, Object>> alternatives(Map<String, Object> declaration) {
    return list(declaration.get("oneOf")).stream().map(DocumentSchemas::map).toList();
  }

  private static Map<String, Object> members(Map<String, Object> object) {
    return map(object.get("properties"));
  }

  @SuppressWarnings("unchecked") // an object of JSON has strings as names
  private static Map<String, Object> map(@Nullable Object object) {
    return (Map<String, Object>) Objects.requireNonNull(object);
  }

  @SuppressWarnings("unchecked") // an array of JSON has any elements
  private static List<Object> list(@Nullable Object array) {
    return (List<Object>) Objects.requireNonNull(array);
  }

  private static Map<String, Object> parsed(String json) {
    try {
      return map(JSON.readValue(json, Map.class));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
