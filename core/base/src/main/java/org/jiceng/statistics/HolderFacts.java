package org.jiceng.statistics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jiceng.fact.Body;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.Evidence;
import org.jiceng.fact.ScalarFact;
import org.jiceng.fact.Truth;
import org.jiceng.organization.Gained;
import org.jiceng.organization.Member;
import org.jiceng.organization.Office;
import org.jiceng.organization.Roster;
import org.jiceng.person.Education;
import org.jiceng.person.EducationLevel;
import org.jiceng.person.PartyStanding;
import org.jiceng.person.Sex;
import org.jiceng.unit.UnitKind;

/** What can be known of an {@link OfficeHolder}. What is missing is owed by the reporting place. */
public final class HolderFacts {
  /** Who owes what a row lacks. */
  static final Body REPORTING_UNIT = Body.of("REPORTING-UNIT", "填报单位", "the reporting unit");

  private static final ImmutableList<EducationLevel> HIGHEST_FIRST =
      ImmutableList.copyOf(EducationLevel.values()).reverse();

  /** Age in full years on the reference day; missing of somebody born after it. */
  public static final ScalarFact<OfficeHolder> AGE =
      ScalarFact.bounded(
          "holder.age",
          Label.AGE,
          new Bounds(0, 150),
          holder ->
              holder.person().birth().date().earliest().isAfter(holder.referenceDay())
                  ? Evidence.owedBy(REPORTING_UNIT)
                  : Evidence.known(holder.person().birth().ageOn(holder.referenceDay())));

  /** Whether a woman. */
  public static final ScalarFact<OfficeHolder> WOMAN =
      ScalarFact.flagEvidence(
          "holder.woman",
          Label.WOMAN,
          holder ->
              holder.person().sex() == Sex.UNKNOWN
                  ? Evidence.owedBy(REPORTING_UNIT)
                  : Evidence.known(holder.person().sex() == Sex.FEMALE));

  /** Whether junior college or a higher level was attained. */
  public static final ScalarFact<OfficeHolder> COLLEGE =
      attained("holder.college", Label.COLLEGE, EducationLevel.JUNIOR_COLLEGE);

  /** Whether senior high or secondary vocational school, or a higher level, was attained. */
  public static final ScalarFact<OfficeHolder> SENIOR_HIGH =
      attained("holder.seniorHigh", Label.SENIOR_HIGH, EducationLevel.SENIOR_HIGH);

  /** The highest level of education attained; missing where a person must judge whether it was. */
  public static final ScalarFact<OfficeHolder> EDUCATION =
      ScalarFact.code(
          "holder.education", Label.EDUCATION, EducationLevel.class, HolderFacts::education);

  /** How the person stands to the Party. */
  public static final ScalarFact<OfficeHolder> PARTY_STANDING =
      ScalarFact.code(
          "holder.partyStanding",
          Label.PARTY_STANDING,
          PartyStanding.class,
          holder -> Evidence.known(holder.person().standing()));

  /** Whether a member of the Party, full or probationary. */
  public static final ScalarFact<OfficeHolder> PARTY_MEMBER =
      ScalarFact.flag(
          "holder.partyMember",
          Label.PARTY_MEMBER,
          holder -> holder.person().standing() != PartyStanding.NOT_A_MEMBER);

  /** Whether secretary in office. */
  public static final ScalarFact<OfficeHolder> SECRETARY =
      ScalarFact.flag(
          "holder.secretary", Label.SECRETARY, holder -> holder.holds(Office.SECRETARY));

  /** Whether director in office. */
  public static final ScalarFact<OfficeHolder> DIRECTOR =
      ScalarFact.flag("holder.director", Label.DIRECTOR, holder -> holder.holds(Office.DIRECTOR));

  /** Whether a member of the branch committee. */
  public static final ScalarFact<OfficeHolder> PARTY_BODY =
      ScalarFact.flag(
          "holder.partyBody",
          Label.PARTY_BODY,
          holder -> holder.seats().stream().anyMatch(seat -> seat.office().isParty()));

  /** Whether a member of the villagers' or residents' committee. */
  public static final ScalarFact<OfficeHolder> SELF_GOVERNMENT =
      ScalarFact.flag(
          "holder.selfGovernment",
          Label.SELF_GOVERNMENT,
          holder -> holder.seats().stream().anyMatch(seat -> seat.office().isSelfGovernment()));

  /** Whether the secretary's office was gained by being sent by a government body. */
  public static final ScalarFact<OfficeHolder> DISPATCHED_SECRETARY =
      ScalarFact.flag(
          "holder.dispatchedSecretary",
          Label.DISPATCHED_SECRETARY,
          holder ->
              holder.seats().stream()
                  .anyMatch(
                      seat ->
                          seat.office() == Office.SECRETARY
                              && seat.tenure().gained() == Gained.DISPATCHED));

  /** Whether the place is a community; otherwise it is a village. */
  public static final ScalarFact<OfficeHolder> IN_COMMUNITY =
      ScalarFact.flag(
          "holder.inCommunity",
          Label.IN_COMMUNITY,
          holder -> holder.unit().kind() == UnitKind.COMMUNITY);

  /** All of them, as a plan in a file can read them. */
  public static final ImmutableList<ScalarFact<OfficeHolder>> ALL =
      ImmutableList.of(
          AGE,
          WOMAN,
          COLLEGE,
          SENIOR_HIGH,
          EDUCATION,
          PARTY_STANDING,
          PARTY_MEMBER,
          SECRETARY,
          DIRECTOR,
          PARTY_BODY,
          SELF_GOVERNMENT,
          DISPATCHED_SECRETARY,
          IN_COMMUNITY);

  private HolderFacts() {}

  /** Whether {@code office} is held there. */
  public static ScalarFact<OfficeHolder> holds(Office office) {
    return ScalarFact.flag("holder.office." + office, office, holder -> holder.holds(office));
  }

  /** Whether a seat there was gained so. */
  public static ScalarFact<OfficeHolder> gained(Gained gained) {
    return ScalarFact.flag(
        "holder.gained." + gained,
        gained,
        holder -> holder.seats().stream().anyMatch(seat -> seat.tenure().gained() == gained));
  }

  /**
   * Whether elected again to a body of the place in which the person sat on {@code previous}, in
   * whatever office. Missing if that roster has nobody in the body: a place that was drawn
   * otherwise then, or did not report, says nothing of who is new.
   */
  public static ScalarFact<OfficeHolder> reElected(Roster previous) {
    return ScalarFact.flagEvidence(
        "holder.reElected",
        Label.RE_ELECTED,
        holder ->
            sat(previous, holder.seats().stream().filter(HolderFacts::isByElection), any -> true));
  }

  /**
   * Whether elected again to {@code office} of the place, which the person held on {@code
   * previous}. Missing as {@link #reElected(Roster)} is.
   */
  public static ScalarFact<OfficeHolder> reElected(Roster previous, Office office) {
    return ScalarFact.flagEvidence(
        "holder.reElected." + office,
        Label.RE_ELECTED_TO.with(ImmutableMap.of("office", office)),
        holder ->
            sat(
                previous,
                holder.seats().stream()
                    .filter(seat -> seat.office() == office)
                    .filter(HolderFacts::isByElection),
                before -> before == office));
  }

  private static boolean isByElection(Member seat) {
    Gained gained = seat.tenure().gained();
    return gained == Gained.ELECTED || gained == Gained.BY_ELECTED;
  }

  private static Evidence<Boolean> sat(
      Roster previous, Stream<Member> seats, Predicate<Office> office) {
    boolean unclear = false;
    for (Member seat : (Iterable<Member>) seats::iterator) {
      ImmutableList<Member> before = previous.members(seat.committee());
      if (before.stream()
          .anyMatch(
              member -> member.person().equals(seat.person()) && office.test(member.office()))) {
        return Evidence.known(true);
      }
      unclear |= before.isEmpty();
    }
    return unclear ? Evidence.owedBy(REPORTING_UNIT) : Evidence.known(false);
  }

  private static ScalarFact<OfficeHolder> attained(String key, Label label, EducationLevel level) {
    return ScalarFact.flagEvidence(
        key,
        label,
        holder ->
            holder
                .person()
                .education()
                .map(education -> education.attains(level))
                .filter(truth -> truth != Truth.UNKNOWN)
                .map(truth -> Evidence.known(truth.isTrue()))
                .orElseGet(() -> Evidence.owedBy(REPORTING_UNIT)));
  }

  private static Evidence<EducationLevel> education(OfficeHolder holder) {
    if (holder.person().education().isEmpty()) {
      return Evidence.owedBy(REPORTING_UNIT);
    }
    Education education = holder.person().education().get();
    for (EducationLevel level : HIGHEST_FIRST) {
      Truth attained = education.attains(level);
      if (attained != Truth.FALSE) {
        return attained.isTrue() ? Evidence.known(level) : Evidence.owedBy(REPORTING_UNIT);
      }
    }
    throw new IllegalStateException("everybody attains the lowest level");
  }
}
