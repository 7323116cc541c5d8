package org.jiceng.register;

import static org.jiceng.register.ElectorFact.ASSEMBLY_CONSENT;
import static org.jiceng.register.ElectorFact.CAN_RETURN;
import static org.jiceng.register.ElectorFact.COLLECTIVE_RIGHTS;
import static org.jiceng.register.ElectorFact.COMMITTEE_CONFIRMED;
import static org.jiceng.register.ElectorFact.DUTIES_FULFILLED;
import static org.jiceng.register.ElectorFact.FORMER_HOUSEHOLD;
import static org.jiceng.register.ElectorFact.HOUSEHOLD_HERE;
import static org.jiceng.register.ElectorFact.INCAPABLE;
import static org.jiceng.register.ElectorFact.LIVES_HERE;
import static org.jiceng.register.ElectorFact.MARRIED_IN;
import static org.jiceng.register.ElectorFact.NOT_VOTING_AT_HOME;
import static org.jiceng.register.ElectorFact.PROXY_GIVEN;
import static org.jiceng.register.ElectorFact.STILL_HERE;
import static org.jiceng.register.ElectorFact.TALENT;
import static org.jiceng.register.ElectorFact.TOLD;
import static org.jiceng.register.ElectorFact.UNREACHABLE;
import static org.jiceng.register.ElectorFact.WISH_STATED;
import static org.jiceng.register.RegisterLaws.outsider;

import com.google.common.collect.ImmutableList;
import org.jiceng.law.Citation;
import org.jiceng.law.Provision;

/** What the texts of the places add to national law on registers, and say otherwise. */
final class LocalRegisters {

  private LocalRegisters() {}

  static RegisterLaw over(RegisterLaw law, Locality place) {
    RegisterLaw.Builder builder = law.but();
    builder.grounds(RegisterLaws.merged(law.grounds(), grounds(place)));
    builder.leaving(leaving(place));
    builder.ageDay(
        new Provision<>(
            place == Locality.HAINAN ? AgeDay.DAY_BEFORE_POLL : AgeDay.POLL_DAY,
            cited(place, ageArticle(place), "-age")));
    if (place == Locality.SICHUAN) {
      builder.republication(new Provision<>(30, cited(place, "19", "-again")));
    } else if (place == Locality.HAINAN) {
      builder.republication(new Provision<>(0, cited(place, "17", "-again")));
      builder.appeal(new AppealRule(Bodies.TOWNSHIP, 3, 3, cited(place, "17", "-appeal")));
    }
    return builder.build();
  }

  private static String ageArticle(Locality place) {
    return switch (place) {
      case BEIJING, ZHEJIANG -> "12";
      case TIANJIN -> "14";
      case HEBEI -> "10";
      case SHANGHAI -> "9";
      case HENAN -> "19";
      case SICHUAN -> "15";
      case HAINAN -> "4";
    };
  }

  private static ImmutableList<GroundRule<Ground>> grounds(Locality place) {
    return switch (place) {
      case BEIJING ->
          ImmutableList.of(
              GroundRule.of(
                  Ground.FORMER_HOUSEHOLD,
                  cited(place, "13", "-former"),
                  Need.no(HOUSEHOLD_HERE),
                  Need.yes(FORMER_HOUSEHOLD),
                  Need.yes(STILL_HERE)));
      case TIANJIN -> ImmutableList.of();
      case HEBEI ->
          ImmutableList.of(
              outsider(
                  Ground.LIVING_HERE,
                  cited(place, "12", "-1"),
                  ElectorSpan.LIVING_HERE,
                  Need.yes(DUTIES_FULFILLED),
                  Need.yes(NOT_VOTING_AT_HOME)),
              outsider(
                  Ground.TALENT,
                  cited(place, "12", "-2"),
                  ElectorSpan.LIVING_HERE,
                  Need.lasting(ElectorSpan.WORKING_HERE, 12),
                  Need.yes(TALENT)));
      case SHANGHAI ->
          ImmutableList.of(
              GroundRule.of(
                  Ground.MARRIED_IN,
                  cited(place, "9", "-married"),
                  Need.yes(MARRIED_IN),
                  Need.yes(COMMITTEE_CONFIRMED)),
              GroundRule.of(
                  Ground.COLLECTIVE_RIGHTS,
                  cited(place, "9", "-collective"),
                  Need.yes(COLLECTIVE_RIGHTS),
                  Need.yes(COMMITTEE_CONFIRMED)));
      case ZHEJIANG ->
          ImmutableList.of(
              outsider(Ground.WORKING_HERE, cited(place, "13", ""), ElectorSpan.VILLAGE_WORK));
      case HENAN ->
          ImmutableList.of(
              GroundRule.of(
                  Ground.AWAY_BY_PROXY,
                  cited(place, "20", "-proxy"),
                  Need.yes(HOUSEHOLD_HERE),
                  Need.no(LIVES_HERE),
                  Need.yes(PROXY_GIVEN)),
              GroundRule.of(
                  Ground.TALENT,
                  cited(place, "20", "-talent"),
                  Need.yes(TALENT),
                  Need.yes(ASSEMBLY_CONSENT)));
      case SICHUAN ->
          ImmutableList.of(
              outsider(
                  Ground.LIVING_HERE,
                  cited(place, "16", "-3"),
                  ElectorSpan.LIVING_HERE,
                  Need.yes(NOT_VOTING_AT_HOME)),
              outsider(
                  Ground.WORKING_HERE,
                  cited(place, "16", "-3"),
                  ElectorSpan.VILLAGE_WORK,
                  Need.yes(NOT_VOTING_AT_HOME)));
      case HAINAN ->
          ImmutableList.of(
              outsider(Ground.LIVING_HERE, cited(place, "16", "-3"), ElectorSpan.LIVING_HERE),
              outsider(Ground.WORKING_HERE, cited(place, "16", "-3"), ElectorSpan.VILLAGE_WORK));
    };
  }

  private static ImmutableList<GroundRule<LeavingGround>> leaving(Locality place) {
    return switch (place) {
      case BEIJING ->
          ImmutableList.of(
              GroundRule.of(
                  LeavingGround.INCAPABLE, cited(place, "14", "-incapable"), Need.yes(INCAPABLE)),
              GroundRule.of(
                  LeavingGround.UNREACHABLE,
                  cited(place, "14", "-unreachable"),
                  Need.yes(UNREACHABLE)));
      case TIANJIN -> ImmutableList.of(incapable(place, "15"));
      case HEBEI ->
          ImmutableList.of(
              incapable(place, "11"),
              GroundRule.of(
                  LeavingGround.LONG_AWAY,
                  cited(place, "11", "-away"),
                  Need.lasting(ElectorSpan.AWAY, 24),
                  Need.no(WISH_STATED),
                  Need.no(PROXY_GIVEN),
                  Need.yes(COMMITTEE_CONFIRMED)));
      case SHANGHAI, ZHEJIANG -> ImmutableList.of();
      case HENAN ->
          ImmutableList.of(
              GroundRule.of(
                  LeavingGround.AWAY_UNWILLING,
                  cited(place, "20", "-away"),
                  Need.no(LIVES_HERE),
                  Need.no(WISH_STATED),
                  Need.no(PROXY_GIVEN)));
      case SICHUAN ->
          ImmutableList.of(
              GroundRule.of(
                  LeavingGround.UNREACHABLE,
                  cited(place, "18", ""),
                  Need.no(LIVES_HERE),
                  Need.yes(UNREACHABLE),
                  Need.no(PROXY_GIVEN)),
              GroundRule.of(
                  LeavingGround.CANNOT_RETURN,
                  cited(place, "18", ""),
                  Need.no(LIVES_HERE),
                  Need.no(CAN_RETURN),
                  Need.no(PROXY_GIVEN)));
      case HAINAN ->
          ImmutableList.of(
              incapable(place, "16"),
              GroundRule.of(
                  LeavingGround.AWAY_SILENT,
                  cited(place, "16", "-silent"),
                  Need.yes(HOUSEHOLD_HERE),
                  Need.no(LIVES_HERE),
                  Need.yes(TOLD),
                  Need.no(WISH_STATED),
                  Need.yes(COMMITTEE_CONFIRMED)));
    };
  }

  private static GroundRule<LeavingGround> incapable(Locality place, String article) {
    return GroundRule.of(
        LeavingGround.INCAPABLE,
        cited(place, article, "-incapable"),
        Need.yes(INCAPABLE),
        Need.yes(COMMITTEE_CONFIRMED));
  }

  private static Citation cited(Locality place, String article, String part) {
    return Basis.partOf(place.instrument(), article, part);
  }
}
