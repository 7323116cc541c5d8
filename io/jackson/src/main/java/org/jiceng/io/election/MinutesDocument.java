package org.jiceng.io.election;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jiceng.io.databind.SealedJson;
import org.jiceng.io.document.Envelope;
import org.jiceng.io.json.CanonicalJson;
import org.jiceng.io.json.JsonValue;
import org.jiceng.text.Audience;

/** Minutes as members of a JSON document. */
final class MinutesDocument {
  static final Envelope ENVELOPE = new Envelope("jiceng.minutes", 0);

  static final String CONTEST = "contest";
  static final String ATTENDANCE = "attendance";
  static final String BALLOTS = "ballots";
  static final String TOTALS = "totals";
  static final String STATIONS = "stations";
  static final String SET_UP = "setUp";
  static final String DECISIONS = "decisions";
  static final String DECLARATION = "declaration";
  static final String DECLARATION_HASH = "declarationSha256";

  private MinutesDocument() {}

  /** The whole document, its hash at the end. */
  static ImmutableMap<String, Object> members(Minutes minutes) {
    return Envelope.hashed(withoutHash(minutes));
  }

  static String sha256(Minutes minutes) {
    return CanonicalJson.sha256(JsonValue.of(withoutHash(minutes)));
  }

  private static Map<String, Object> withoutHash(Minutes minutes) {
    Map<String, Object> members = new LinkedHashMap<>(ENVELOPE.members());
    members.put(CONTEST, SealedJson.tree(minutes.contest()));
    votes(minutes.votes(), members);
    members.put(DECISIONS, SealedJson.tree(minutes.decisions()));
    Map<String, Object> declaration =
        new DeclarationDocument(minutes.declaration(), Audience.ARCHIVE).members();
    members.put(DECLARATION, declaration);
    members.put(DECLARATION_HASH, CanonicalJson.sha256(JsonValue.of(declaration)));
    return members;
  }

  private static void votes(CastVotes votes, Map<String, Object> members) {
    if (votes instanceof CastVotes.OfBallots each) {
      members.put(ATTENDANCE, SealedJson.tree(each.attendance()));
      members.put(BALLOTS, SealedJson.tree(each.ballots()));
    } else if (votes instanceof CastVotes.OfTotals paper) {
      members.put(ATTENDANCE, SealedJson.tree(paper.attendance()));
      members.put(TOTALS, SealedJson.tree(paper.totals()));
    } else if (votes instanceof CastVotes.OfStations stations) {
      members.put(STATIONS, SealedJson.tree(stations.reports()));
      members.put(SET_UP, SealedJson.tree(stations.setUp()));
    }
  }
}
