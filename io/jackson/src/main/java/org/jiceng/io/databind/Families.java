package org.jiceng.io.databind;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jiceng.election.Declaration;
import org.jiceng.election.Eligibility;
import org.jiceng.election.NameMeaning;
import org.jiceng.election.SeatResult;
import org.jiceng.election.SeatsLeft;
import org.jiceng.election.StationReport;
import org.jiceng.fact.Evidence;
import org.jiceng.issue.IssueCode;
import org.jiceng.issue.Outcome;
import org.jiceng.law.Provision;
import org.jiceng.law.Setting;
import org.jiceng.law.Unknown;
import org.jiceng.person.IdentityReading;
import org.jiceng.register.Need;
import org.jiceng.review.Answer;
import org.jiceng.review.LocalDemand;
import org.jiceng.rollup.Compared;
import org.jiceng.rule.FromLatest;
import org.jiceng.rule.InSpan;
import org.jiceng.rule.LookBack;
import org.jiceng.rule.UntilDate;
import org.jiceng.statistics.Claim;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Text;
import org.jiceng.unit.Community;
import org.jiceng.unit.Country;
import org.jiceng.unit.County;
import org.jiceng.unit.Prefecture;
import org.jiceng.unit.Province;
import org.jiceng.unit.Resolution;
import org.jiceng.unit.Township;
import org.jiceng.unit.Unit;
import org.jiceng.unit.Village;

/** Every family that documents know. A name, once in a document that was written, stays. */
final class Families {
  private static final ImmutableMap<Class<?>, Family> TEXTS =
      ImmutableMap.of(
          Text.class, TextFamily.of(Text.class),
          MessageKey.class, TextFamily.of(MessageKey.class),
          IssueCode.class, TextFamily.of(IssueCode.class));

  private static final ImmutableMap<Class<?>, Family> SEALED =
      ImmutableMap.<Class<?>, Family>builder()
          .put(
              Unit.class,
              family(
                  Unit.class,
                  ImmutableBiMap.<String, Class<?>>builder()
                      .put("COUNTRY", Country.class)
                      .put("PROVINCE", Province.class)
                      .put("PREFECTURE", Prefecture.class)
                      .put("COUNTY", County.class)
                      .put("TOWNSHIP", Township.class)
                      .put("VILLAGE", Village.class)
                      .put("COMMUNITY", Community.class)
                      .buildOrThrow()))
          .put(
              Setting.class,
              family(
                  Setting.class,
                  ImmutableBiMap.of("KNOWN", Provision.class, "UNKNOWN", Unknown.class)))
          .put(
              Evidence.class,
              family(
                  Evidence.class,
                  ImmutableBiMap.of(
                      "KNOWN", Evidence.Known.class, "MISSING", Evidence.Missing.class)))
          .put(
              Outcome.class,
              family(
                  Outcome.class,
                  ImmutableBiMap.of(
                      "ACCEPTED", Outcome.Accepted.class, "REFUSED", Outcome.Refused.class)))
          .put(
              IdentityReading.class,
              family(
                  IdentityReading.class,
                  ImmutableBiMap.of(
                      "VALID", IdentityReading.Valid.class,
                      "OLD_FORM", IdentityReading.OldForm.class,
                      "DAMAGED", IdentityReading.Damaged.class,
                      "INVALID", IdentityReading.Invalid.class)))
          .put(
              Resolution.class,
              family(
                  Resolution.class,
                  ImmutableBiMap.of(
                      "FOUND", Resolution.Found.class,
                      "AMBIGUOUS", Resolution.Ambiguous.class,
                      "UNKNOWN", Resolution.Unknown.class)))
          .put(
              LookBack.class,
              family(
                  LookBack.class,
                  ImmutableBiMap.<String, Class<?>>builder()
                      .put("MONTHS", LookBack.Months.class)
                      .put("PERMANENT", LookBack.Permanent.class)
                      .put("UNTIL_RECTIFIED", LookBack.UntilRectified.class)
                      .put("FROM_LATEST", FromLatest.class)
                      .put("IN_SPAN", InSpan.class)
                      .put("UNTIL_DATE", UntilDate.class)
                      .buildOrThrow()))
          .put(
              Compared.class,
              family(
                  Compared.class,
                  ImmutableBiMap.of("LIKE", Compared.Like.class, "UNLIKE", Compared.Unlike.class)))
          .put(
              Claim.class,
              family(
                  Claim.class,
                  ImmutableBiMap.of(
                      "PART", Claim.Part.class,
                      "SHARE", Claim.Share.class,
                      "SHARE_ALONE", Claim.ShareAlone.class,
                      "TOTAL", Claim.Total.class)))
          .put(
              Declaration.class,
              family(
                  Declaration.class,
                  ImmutableBiMap.of(
                      "VOID", Declaration.VoidVote.class,
                      "VALID", Declaration.ValidVote.class,
                      "UNDETERMINED", Declaration.UndeterminedVote.class,
                      "INTERIM", Declaration.InterimVote.class)))
          .put(
              SeatResult.class,
              family(
                  SeatResult.class,
                  ImmutableBiMap.<String, Class<?>>builder()
                      .put("ELECTED", SeatResult.Elected.class)
                      .put("PENDING", SeatResult.Pending.class)
                      .put("NEXT_VOTE", SeatResult.NextVote.class)
                      .put("DECISION", SeatResult.Decision.class)
                      .put("VACANT", SeatResult.Vacant.class)
                      .put("REDUCED", SeatResult.Reduced.class)
                      .put("UNKNOWN", SeatResult.Unknown.class)
                      .buildOrThrow()))
          .put(
              SeatsLeft.class,
              family(
                  SeatsLeft.class,
                  ImmutableBiMap.of(
                      "AS_THE_METHOD_SAYS", SeatsLeft.AsTheMethodSays.class,
                      "GIVEN_UP", SeatsLeft.GivenUp.class,
                      "LEFT_VACANT", SeatsLeft.LeftVacant.class,
                      "VOTED_ON", SeatsLeft.VotedOn.class)))
          .put(
              Eligibility.class,
              family(
                  Eligibility.class,
                  ImmutableBiMap.of(
                      "ELIGIBLE", Eligibility.Eligible.class,
                      "NOT_ELIGIBLE", Eligibility.NotEligible.class,
                      "TO_BE_REVIEWED", Eligibility.ToBeReviewed.class)))
          .put(
              NameMeaning.class,
              family(
                  NameMeaning.class,
                  ImmutableBiMap.of(
                      "ONE_PERSON", NameMeaning.OnePerson.class,
                      "AMBIGUOUS", NameMeaning.Ambiguous.class,
                      "NOBODY", NameMeaning.Nobody.class)))
          .put(
              StationReport.class,
              family(
                  StationReport.class,
                  ImmutableBiMap.of(
                      "COUNTED", StationReport.Counted.class,
                      "LEFT_OUT", StationReport.LeftOut.class)))
          .put(
              Need.class,
              family(
                  Need.class, ImmutableBiMap.of("FLAG", Need.Flag.class, "STAY", Need.Stay.class)))
          .put(
              Answer.class,
              family(
                  Answer.class,
                  ImmutableBiMap.of(
                      "NO_ISSUE", Answer.NoIssue.class,
                      "RECORDS", Answer.Records.class,
                      "OPEN", Answer.Open.class,
                      "NOT_OUR_DATA", Answer.NotOurData.class)))
          .put(
              LocalDemand.class,
              family(
                  LocalDemand.class,
                  ImmutableBiMap.of(
                      "AGES", LocalDemand.Ages.class,
                      "EDUCATION", LocalDemand.Education.class,
                      "CLEAR", LocalDemand.Clear.class)))
          .buildOrThrow();

  private Families() {}

  /** The family of {@code type}, an interface or one of its values; a text only as a text. */
  static Optional<Family> of(Class<?> type) {
    Family texts = TEXTS.get(type);
    if (texts != null) {
      return Optional.of(texts);
    }
    return SEALED.values().stream()
        .filter(family -> family.base() == type || family.member(type).isPresent())
        .findFirst();
  }

  private static Family family(Class<?> base, ImmutableBiMap<String, Class<?>> members) {
    return new Family(base, members);
  }
}
