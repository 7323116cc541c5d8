package org.jiceng.io.election;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.election.DecisionOption;
import org.jiceng.election.Decisions;
import org.jiceng.election.Declaration;
import org.jiceng.election.ElectionMethod;
import org.jiceng.election.Eligibility;
import org.jiceng.election.Fallback;
import org.jiceng.election.ListedCandidate;
import org.jiceng.election.NameMeaning;
import org.jiceng.election.Parameter;
import org.jiceng.election.PoolCut;
import org.jiceng.election.ProxyCap;
import org.jiceng.election.Reduction;
import org.jiceng.election.SeatResult;
import org.jiceng.election.StopRule;
import org.jiceng.election.TieRule;
import org.jiceng.election.WriteInFinding;
import org.jiceng.fact.Body;
import org.jiceng.io.json.CanonicalJson;
import org.jiceng.io.json.Documents;
import org.jiceng.io.json.JsonValue;
import org.jiceng.io.source.Source;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Outcome;
import org.jiceng.law.Authority;
import org.jiceng.law.Base;
import org.jiceng.law.Citation;
import org.jiceng.law.Comparison;
import org.jiceng.law.Confidence;
import org.jiceng.law.Fraction;
import org.jiceng.law.Instrument;
import org.jiceng.law.Provision;
import org.jiceng.law.Setting;
import org.jiceng.law.Threshold;
import org.jiceng.law.Unknown;
import org.jiceng.law.Working;
import org.jiceng.person.PersonId;
import org.jiceng.text.Audience;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Text;
import org.junit.jupiter.api.Test;

/** The form of each result of a seat and of each setting of a method, to the last member. */
class DeclarationFormTest {
  private static final Citation ARTICLE =
      Citation.article(
          new Instrument(
              "ACT",
              new Bilingual("法", "act"),
              Authority.STATUTE,
              LocalDate.of(2020, 7, 13),
              Optional.empty()),
          "7",
          Confidence.SEEN);
  private static final String BASIS =
      "{'article':'7','authority':'STATUTE','confidence':'SEEN','instrument':'ACT','rule':'ACT/7'}";

  private static final Body MEETING = Body.of("MEETING", "大会", "meeting");
  private static final Threshold HALF = Threshold.moreThan(Fraction.of(1, 2), Base.PRESENT);
  private static final String HALF_FORM =
      "{'base':'PRESENT','comparison':'MORE_THAN','share':'1/2'}";
  private static final Working SIX_OF_TEN = new Working(HALF, 10, 6);
  private static final String WORKING =
      "{'baseCount':10,'have':6,'met':true,'need':6,'threshold':" + HALF_FORM + "}";

  private static final ListedCandidate ONE = ListedCandidate.of("p1", "甲");
  private static final ListedCandidate OTHER = ListedCandidate.of("p2", "乙");

  private static String json(Object members) {
    return CanonicalJson.text(JsonValue.of(members)).replace('"', '\'');
  }

  private static String seat(SeatResult seat, boolean internal) {
    return json(
        seat.fold(
            new SeatMembers(candidate -> ImmutableMap.of("label", candidate.label()), internal)));
  }

  private static void assertForm(SeatResult seat, String form) {
    assertThat(seat(seat, true)).isEqualTo(form);
    assertThat(seat(seat, false)).isEqualTo(form);
  }

  @Test
  void seatsOfPeople() {
    assertForm(
        new SeatResult.Elected(ONE, SIX_OF_TEN),
        "{'candidate':{'label':'甲'},'result':'ELECTED','working':" + WORKING + "}");
    assertForm(
        new SeatResult.Pending(ONE, SIX_OF_TEN, SeatResult.Awaited.REVIEW, ARTICLE),
        "{'awaited':'REVIEW','basis':"
            + BASIS
            + ",'candidate':{'label':'甲'},'result':'PENDING','working':"
            + WORKING
            + "}");
  }

  @Test
  void seatsThatStayEmpty() {
    assertForm(
        new SeatResult.Vacant(MEETING, "记录1号", ARTICLE),
        "{'basis':" + BASIS + ",'decidedBy':'MEETING','document':'记录1号','result':'VACANT'}");
    assertForm(
        new SeatResult.Reduced(SIX_OF_TEN, "记录2号", ARTICLE),
        "{'basis':" + BASIS + ",'consent':" + WORKING + ",'document':'记录2号','result':'REDUCED'}");
    assertForm(
        new SeatResult.Unknown(Parameter.TIE, ARTICLE),
        "{'basis':" + BASIS + ",'parameter':'TIE','result':'UNKNOWN'}");
  }

  @Test
  void namesThatWereWrittenInAreForTheInside() {
    SeatResult.NextVote vote =
        new SeatResult.NextVote(
            SeatResult.Cause.TIE, ImmutableList.of(ONE, OTHER), ImmutableList.of("丙"), 2, ARTICLE);
    String among = "{'among':[{'label':'甲'},{'label':'乙'}],'basis':" + BASIS + ",'cause':'TIE',";
    assertThat(seat(vote, true)).isEqualTo(among + "'names':['丙'],'result':'NEXT_VOTE','seats':2}");
    assertThat(seat(vote, false)).isEqualTo(among + "'result':'NEXT_VOTE','seats':2}");
    assertForm(
        new SeatResult.NextVote(
            SeatResult.Cause.TIE, ImmutableList.of(ONE, OTHER), ImmutableList.of(), 2, ARTICLE),
        among + "'result':'NEXT_VOTE','seats':2}");
  }

  @Test
  void decisionsAreAboutCandidatesOrAboutAName() {
    ImmutableList<DecisionOption> options =
        ImmutableList.of(DecisionOption.ANOTHER_VOTE, DecisionOption.KEEP_RESULT);
    String rest = "'options':['ANOTHER_VOTE','KEEP_RESULT'],'result':'DECISION'";
    assertForm(
        new SeatResult.Decision(
            MEETING, ImmutableList.of(ONE), ImmutableList.of(), 0, options, ARTICLE),
        "{'among':[{'label':'甲'}],'basis':" + BASIS + ",'body':'MEETING'," + rest + "}");
    SeatResult.Decision name =
        new SeatResult.Decision(
            MEETING, ImmutableList.of(), ImmutableList.of("丙"), 4, options, ARTICLE);
    assertThat(seat(name, true))
        .isEqualTo("{'basis':" + BASIS + ",'body':'MEETING','names':['丙']," + rest + ",'votes':4}");
    assertThat(seat(name, false))
        .isEqualTo("{'basis':" + BASIS + ",'body':'MEETING'," + rest + ",'votes':4}");
  }

  private static ElectionMethod.Builder method() {
    return new ElectionMethod.Builder().name(new Bilingual("办法", "method"));
  }

  private static <T extends Text> Setting<T> provided(T value) {
    return new Provision<>(value, ARTICLE);
  }

  private static String setting(ElectionMethod.Builder method, Parameter parameter) {
    return json(ImmutableMap.of("of", MethodMembers.of(method.build()).get(parameter.name())));
  }

  private static void assertSetting(
      ElectionMethod.Builder method, Parameter parameter, String value) {
    assertThat(setting(method, parameter))
        .isEqualTo("{'of':{'citation':" + BASIS + ",'value':" + value + "}}");
  }

  @Test
  void aMethodHasItsNameAndAllItsParameters() {
    ImmutableMap<String, Object> members = MethodMembers.of(method().build());
    assertThat(json(members.get("name"))).isEqualTo("{'en':'method','zh':'办法'}");
    assertThat(members.keySet()).contains("TIE", "STOP", "QUORUM", "CONFIRMATION");
    assertThat(members).hasSize(Parameter.values().length + 1);
  }

  @Test
  void aSettingIsAConstantABodyOrAThreshold() {
    assertSetting(
        method().tie(provided(TieRule.NEW_VOTE_AMONG_TIED)),
        Parameter.TIE,
        "'NEW_VOTE_AMONG_TIED'");
    assertSetting(
        method().writeInDecider(provided(MEETING)), Parameter.WRITE_IN_DECIDER, "'MEETING'");
    assertSetting(method().majority(provided(HALF)), Parameter.MAJORITY, HALF_FORM);
  }

  @Test
  void whatMayBeAllowedSaysHowOrThatItIsNot() {
    assertSetting(
        method().reduction(provided(Reduction.notAllowed())), Parameter.REDUCTION, "'NOT_ALLOWED'");
    assertSetting(
        method().reduction(provided(Reduction.withConsent(HALF, 3))),
        Parameter.REDUCTION,
        "{'consent':" + HALF_FORM + ",'minimumSeats':3}");
    assertSetting(method().stop(provided(StopRule.never())), Parameter.STOP, "'NOT_ALLOWED'");
    assertSetting(
        method()
            .stop(provided(StopRule.by(MEETING, Comparison.AT_LEAST, 3).afterRound(2).withHead())),
        Parameter.STOP,
        "{'afterRound':2,'comparison':'AT_LEAST','decidedBy':'MEETING','elected':3,"
            + "'headRequired':true}");
  }

  @Test
  void whatMayHaveABoundSaysItOrThatThereIsNone() {
    assertSetting(method().proxyCap(provided(ProxyCap.none())), Parameter.PROXY_CAP, "'NO_LIMIT'");
    assertSetting(method().proxyCap(provided(ProxyCap.of(3))), Parameter.PROXY_CAP, "3");
    assertSetting(
        method().poolCut(provided(PoolCut.none())), Parameter.POOL_CUT, "'NOBODY_LEFT_OUT'");
    assertSetting(
        method().poolCut(provided(PoolCut.to(Threshold.atLeast(Fraction.of(1, 5), Base.SEATS)))),
        Parameter.POOL_CUT,
        "{'base':'SEATS','comparison':'AT_LEAST','share':'1/5'}");
    assertSetting(method().fallback(provided(Fallback.none())), Parameter.FALLBACK, "'NONE'");
    assertSetting(
        method().fallback(provided(Fallback.moreVotesWith(HALF))), Parameter.FALLBACK, HALF_FORM);
  }

  @Test
  void whatTheLawLeavesOpenHasItsReadings() {
    assertThat(
            setting(
                method()
                    .proxyCap(
                        new Unknown<>(ARTICLE, ImmutableList.of(ProxyCap.of(3), ProxyCap.none()))),
                Parameter.PROXY_CAP))
        .isEqualTo("{'of':{'citation':" + BASIS + ",'readings':[3,'NO_LIMIT']}}");
  }

  @Test
  void decisionsSayWhoMayBeElectedAndWhoIsMeant() {
    Decisions decisions =
        new Decisions.Builder()
            .addWriteIns(
                WriteInFinding.means("丙", ONE, MEETING, "记录1号"),
                WriteInFinding.ambiguous("丁", MEETING, "记录2号"),
                new WriteInFinding("戊", new NameMeaning.Nobody(), MEETING, "记录3号"))
            .putEligibility(PersonId.of("p1"), new Eligibility.Eligible(MEETING, "记录4号"))
            .putEligibility(
                PersonId.of("p2"),
                new Eligibility.NotEligible(new Bilingual("预备", "probation"), MEETING, "记录5号"))
            .putEligibility(PersonId.of("p3"), new Eligibility.ToBeReviewed())
            .build();
    assertThat(json(DecisionMembers.of(decisions)))
        .isEqualTo(
            "{'eligibility':["
                + "{'by':'MEETING','document':'记录4号','person':'p1','result':'ELIGIBLE'},"
                + "{'by':'MEETING','document':'记录5号','ground':{'en':'probation','zh':'预备'},"
                + "'person':'p2','result':'NOT_ELIGIBLE'},"
                + "{'person':'p3','result':'TO_BE_REVIEWED'}],"
                + "'writeIns':["
                + "{'decidedBy':'MEETING','document':'记录1号','label':'甲','meaning':'ONE_PERSON',"
                + "'name':'丙','person':'p1'},"
                + "{'decidedBy':'MEETING','document':'记录2号','meaning':'AMBIGUOUS','name':'丁'},"
                + "{'decidedBy':'MEETING','document':'记录3号','meaning':'NOBODY','name':'戊'}]}");
  }

  @Test
  void theHashIsOfWhatTheAudienceReads() {
    Declaration declaration = SampleMinutes.ofBallots().declaration();
    for (Audience audience : Audience.values()) {
      String hash = DeclarationFiles.sha256(declaration, audience);
      String text = DeclarationFiles.toJson(declaration, audience);
      String hashed = text.replaceAll(",\\s*\"sha256\"\\s*:\\s*\"" + hash + "\"", "");
      JsonValue document =
          Documents.read(Source.ofText("d.json", hashed), Outcome::accepted, new IssueLog())
              .orElseThrow();
      assertThat(hashed).isNotEqualTo(text);
      assertThat(CanonicalJson.sha256(document)).isEqualTo(hash);
    }
    assertThat(DeclarationFiles.sha256(declaration, Audience.ARCHIVE))
        .isNotEqualTo(DeclarationFiles.sha256(declaration, Audience.PUBLIC));
  }
}
