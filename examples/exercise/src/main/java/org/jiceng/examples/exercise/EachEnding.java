package org.jiceng.examples.exercise;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jiceng.fact.Body;
import org.jiceng.law.DocumentRef;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Office;
import org.jiceng.person.PersonId;
import org.jiceng.renewal.Candidacy;
import org.jiceng.renewal.OfficeEnd;
import org.jiceng.renewal.Order;
import org.jiceng.renewal.Procedure;
import org.jiceng.renewal.Stage;
import org.jiceng.renewal.Step;
import org.jiceng.review.Track;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;

/** A candidacy for each way to end, on each track. */
final class EachEnding {
  private static final Procedure PARTY = Procedure.party(Order.POST, Order.POST);
  private static final Procedure SELF = Procedure.selfGovernment();
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸子丑寅";

  private EachEnding() {}

  static ImmutableList<Shown> shown(Language language) {
    ImmutableList<Candidacy> party = party();
    Candidacy rejected = party.get(2);
    return ImmutableList.of(
        Shown.of("党组织", "Party", lines(party, language)),
        Shown.of("村民自治", "Self-government", lines(selfGovernment(), language)),
        Shown.of(
            "公众所见：丙（中文、英文）",
            "What the public reads of 丙, in Chinese and English",
            both(rejected, Audience.PUBLIC)),
        Shown.of(
            "审查机关所见：丙（中文、英文）",
            "What the review office reads of 丙, in Chinese and English",
            both(rejected, Audience.REVIEW_OFFICE)));
  }

  private static String both(Candidacy candidacy, Audience audience) {
    return Stream.of(Language.ZH, Language.EN)
        .map(each -> candidacy.explain(each, audience))
        .collect(joining("\n"));
  }

  static ImmutableList<Candidacy> party() {
    Candidacy standing = until(begin(0, Office.BRANCH_MEMBER, PARTY), Stage.FORMAL_CANDIDATE);
    Candidacy secretary =
        take(
            until(begin(1, Office.SECRETARY, PARTY), Stage.FORMAL_CANDIDATE),
            Stage.ELECTED,
            Stage.APPROVAL_WITHHELD);
    Candidacy reviewed = until(begin(2, Office.BRANCH_MEMBER, PARTY), Stage.JOINT_REVIEW);
    Candidacy checked = until(begin(3, Office.BRANCH_MEMBER, PARTY), Stage.TOWNSHIP_CHECK);
    Candidacy other = until(begin(4, Office.BRANCH_MEMBER, PARTY), Stage.FORMAL_CANDIDATE);
    Candidacy removed = until(begin(11, Office.BRANCH_MEMBER, PARTY), Stage.FORMAL_CANDIDATE);
    Candidacy noticed = until(begin(5, Office.BRANCH_MEMBER, PARTY), Stage.PUBLIC_NOTICE);
    return ImmutableList.of(
        take(standing, Stage.ELECTED, Stage.RECORDED, Stage.IN_OFFICE),
        secretary,
        take(reviewed, Stage.REJECTED),
        take(checked, Stage.WITHDRAWN),
        take(other, Stage.NOT_ELECTED),
        take(noticed, Stage.WITHDRAWN, Stage.SUBSTITUTED),
        take(removed, Stage.ELECTED, Stage.RECORDED, Stage.IN_OFFICE, Stage.OFFICE_ENDED));
  }

  /** No approval comes after a vote of the villagers, so none can be withheld. */
  static ImmutableList<Candidacy> selfGovernment() {
    Candidacy standing = until(begin(6, Office.DIRECTOR, SELF), Stage.FORMAL_CANDIDATE);
    Candidacy accepted = until(begin(7, Office.DIRECTOR, SELF), Stage.ACCEPTED);
    Candidacy nominated = begin(8, Office.DIRECTOR, SELF);
    Candidacy other = until(begin(9, Office.DIRECTOR, SELF), Stage.FORMAL_CANDIDATE);
    Candidacy sentenced = until(begin(12, Office.DIRECTOR, SELF), Stage.FORMAL_CANDIDATE);
    Candidacy listed = until(begin(10, Office.DIRECTOR, SELF), Stage.PRELIMINARY_LIST);
    return ImmutableList.of(
        take(standing, Stage.ELECTED, Stage.CONFIRMED, Stage.IN_OFFICE),
        take(accepted, Stage.REJECTED),
        take(nominated, Stage.WITHDRAWN),
        take(other, Stage.NOT_ELECTED),
        take(listed, Stage.WITHDRAWN, Stage.SUBSTITUTED),
        take(sentenced, Stage.ELECTED, Stage.CONFIRMED, Stage.IN_OFFICE, Stage.OFFICE_ENDED));
  }

  private static Candidacy begin(int index, Office office, Procedure procedure) {
    PersonId person = PersonId.of("候选人" + STEMS.charAt(index));
    Step first = step(procedure, procedure.beforePoll().get(0), 0);
    return Candidacy.begin(person, office, procedure, first).orElseThrow();
  }

  /** Every stage before the poll in order, up to {@code last}. */
  private static Candidacy until(Candidacy begun, Stage last) {
    Candidacy at = begun;
    for (Stage stage : begun.procedure().beforePoll()) {
      if (at.stage() == last) {
        break;
      }
      if (stage != at.stage()) {
        at = take(at, stage);
      }
    }
    return at;
  }

  private static Candidacy take(Candidacy from, Stage... stages) {
    Candidacy at = from;
    for (Stage stage : stages) {
      at = at.take(step(at.procedure(), stage, at.history().size())).orElseThrow();
    }
    return at;
  }

  /** Villagers run their election themselves; the township runs the other. */
  private static Step step(Procedure procedure, Stage to, int days) {
    LocalDate day = County.DAY.plusDays(days);
    Body actor = procedure.track() == Track.PARTY ? County.TOWNSHIP : County.VILLAGERS;
    DocumentRef document = new DocumentRef("2026-" + (days + 1), day, actor);
    Step step = new Step(to, day, actor, document, to.needsReason() ? "材料不实（虚构）" : "");
    return to == Stage.OFFICE_ENDED
        ? step.onGround(OfficeEnd.SENTENCED.basis(CommitteeKind.VILLAGERS, day).orElseThrow())
        : step;
  }

  private static String lines(ImmutableList<Candidacy> candidacies, Language language) {
    return candidacies.stream().map(one -> line(one, language)).collect(joining("\n"));
  }

  private static String line(Candidacy candidacy, Language language) {
    return candidacy.history().stream()
        .map(step -> step.stage().in(language))
        .collect(joining(" → ", candidacy.person().value() + ": ", ""));
  }
}
