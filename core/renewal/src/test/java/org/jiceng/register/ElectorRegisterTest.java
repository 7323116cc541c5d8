package org.jiceng.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.register.Village.NATIONAL;
import static org.jiceng.register.Village.POLL;
import static org.jiceng.register.Village.PUBLISHED;
import static org.jiceng.register.Village.elector;
import static org.jiceng.register.Village.id;
import static org.jiceng.register.Village.line;
import static org.jiceng.register.Village.listed;
import static org.jiceng.register.Village.resident;

import java.time.LocalDate;
import java.util.List;
import org.jiceng.fact.Bounds;
import org.jiceng.issue.Issue;
import org.jiceng.issue.Loaded;
import org.jiceng.testkit.Texts;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;
import org.jiceng.text.Text;
import org.junit.jupiter.api.Test;

/** One village with every ground, every status and every outcome of an objection. */
class ElectorRegisterTest {
  private static final Text REASON = new Bilingual("补登", "left off by mistake");
  private static final LocalDate LATER = PUBLISHED.plusDays(5);

  private static ElectorRow row(Elector elector, int line) {
    return new ElectorRow(elector, line(line));
  }

  private static Elector outsider(String id, ElectorSpan span) {
    return elector(id)
        .no(ElectorFact.HOUSEHOLD_HERE)
        .yes(ElectorFact.APPLIED, ElectorFact.ASSEMBLY_CONSENT)
        .putSince(span, Village.day(2024, 3, 1))
        .build();
  }

  /**
   * e1 resident; e2 away, takes part; e3 lives here; e4 works here; e5 away and silent, left out;
   * e6 resident, forgotten and added on an objection; e7 taken off; e8 resident, left out
   * unlawfully; e9 of unknown household, listed; e10 a stranger, listed; e11 resident, forgotten
   * altogether.
   */
  private static RegisterRows.Builder golden() {
    return Village.rows(NATIONAL)
        .addElectors(
            row(resident("e1"), 1),
            row(
                elector("e2")
                    .yes(ElectorFact.HOUSEHOLD_HERE, ElectorFact.WISH_STATED)
                    .no(ElectorFact.LIVES_HERE)
                    .putDocuments(ElectorFact.WISH_STATED, "登字2号")
                    .build(),
                2),
            row(outsider("e3", ElectorSpan.LIVING_HERE), 3),
            row(outsider("e4", ElectorSpan.VILLAGE_WORK), 4),
            row(
                elector("e5")
                    .yes(ElectorFact.HOUSEHOLD_HERE)
                    .no(ElectorFact.LIVES_HERE, ElectorFact.WISH_STATED)
                    .build(),
                5),
            row(resident("e6"), 6),
            row(resident("e7"), 7),
            row(resident("e8"), 8),
            row(elector("e9").yes(ElectorFact.LIVES_HERE).build(), 9),
            row(elector("e10").no(ElectorFact.HOUSEHOLD_HERE, ElectorFact.APPLIED).build(), 10),
            row(resident("e11"), 11))
        .addActs(
            listed("e1", 21),
            listed("e2", 22),
            listed("e3", 23),
            listed("e4", 24),
            RegisterAct.leftOut(id("e5"), Village.REGISTERED, LeavingGround.NO_GROUND, line(25)),
            RegisterAct.added(id("e6"), LATER, REASON, line(26)).by("村选〔2026〕2号"),
            listed("e7", 27),
            RegisterAct.removed(id("e7"), LATER, REASON, line(28)),
            RegisterAct.leftOut(
                id("e8"), Village.REGISTERED, LeavingGround.CANNOT_RETURN, line(29)),
            listed("e9", 30),
            listed("e10", 31))
        .addObjections(
            about("e6", 2, 41).decided(upheld(LATER)),
            about("e1", 2, 42).decided(new Ruling(LATER, RulingResult.REJECTED, "3号")),
            about("e8", 3, 43).decided(upheld(LATER)),
            about("e11", 6, 44),
            about("e10", 5, 45));
  }

  private static Objection about(String person, int day, int line) {
    return Objection.of(id(person), id("e2"), PUBLISHED.plusDays(day), line(line));
  }

  private static Ruling upheld(LocalDate day) {
    return new Ruling(day, RulingResult.UPHELD, "1号");
  }

  @Test
  void theTurnoutIsMeasuredByTheListedAndARecallByAllWithTheVote() {
    ElectorRegister register = golden().build().judged().value().orElseThrow();
    assertThat(register.listed())
        .containsExactlyElementsOf(
            List.of(id("e1"), id("e10"), id("e2"), id("e3"), id("e4"), id("e6"), id("e9")));
    assertThat(register.entitled())
        .contains(id("e5"), id("e7"), id("e8"), id("e11"))
        .doesNotContain(id("e9"), id("e10"))
        .hasSize(9);
    assertThat(register.entitledCount()).isEqualTo(new Bounds(9, 10));
    assertThat(register.listedOn(PUBLISHED)).contains(id("e7")).doesNotContain(id("e6"));
    assertThat(register.in(Language.EN)).contains("11 persons, 7 listed, 9..10 with the vote");
    Texts.assertComplete(register);
  }

  @Test
  void everythingIrregularIsReportedAtItsRow() {
    Loaded<ElectorRegister> judged = golden().build().judged();
    judged.issues().forEach(Texts::assertComplete);
    assertThat(judged.errors()).isEmpty();
    assertThat(judged.issues())
        .extracting(issue -> issue.place().line() + " " + issue.code().name())
        .containsExactly(
            "8 REGISTER_LEFT_OUT_WITHOUT_GROUND",
            "9 REGISTER_GROUND_UNDETERMINED",
            "10 REGISTER_LISTED_WITHOUT_GROUND",
            "11 REGISTER_NOT_LISTED",
            "43 OBJECTION_NOT_CARRIED_OUT",
            "44 OBJECTION_FILED_LATE",
            "45 OBJECTION_UNDECIDED");
    assertThat(judged.issues().get(1).in(Language.EN)).contains("the police station owes");
    assertThat(judged.toString()).doesNotContain("1980", "left off by mistake");
  }

  @Test
  void everyRowIsTakenOrHasAnError() {
    RegisterRows rows =
        golden()
            .addElectors(row(resident("e1"), 12))
            .addActs(
                listed("e99", 50),
                RegisterAct.listed(id("e11"), PUBLISHED.plusDays(1), line(51)),
                RegisterAct.added(id("e11"), PUBLISHED.minusDays(1), REASON, line(52)),
                RegisterAct.added(id("e11"), POLL.plusDays(2), REASON, line(53)),
                RegisterAct.added(id("e1"), LATER, REASON, line(54)),
                RegisterAct.removed(id("e8"), LATER, REASON, line(55)),
                RegisterAct.added(id("e11"), LATER, REASON, line(56)),
                RegisterAct.removed(id("e11"), LATER, REASON, line(57)),
                RegisterAct.listed(id("e1"), Village.REGISTERED, line(58)))
            .addObjections(about("e6", -1, 60))
            .build();
    Loaded<ElectorRegister> judged = rows.judged();
    assertThat(judged.errors())
        .extracting(issue -> issue.place().line() + " " + issue.code().name())
        .containsExactly(
            "12 REGISTER_PERSON_TWICE",
            "50 REGISTER_PERSON_UNKNOWN",
            "51 REGISTER_ACT_MISPLACED",
            "52 REGISTER_ACT_MISPLACED",
            "53 REGISTER_ACT_IN_FUTURE",
            "54 REGISTER_TRANSITION_ILLEGAL",
            "55 REGISTER_TRANSITION_ILLEGAL",
            "56 REGISTER_ACTS_CONFLICT",
            "57 REGISTER_ACTS_CONFLICT",
            "58 REGISTER_TRANSITION_ILLEGAL",
            "60 OBJECTION_BEFORE_PUBLICATION");
    int all = rows.electors().size() + rows.acts().size() + rows.objections().size();
    assertThat(judged.value().orElseThrow().acceptedRows() + judged.errors().size()).isEqualTo(all);
  }

  @Test
  void aChangeAfterThePollIsKeptAndDoesNotTouchItsBase() {
    Loaded<ElectorRegister> judged =
        golden()
            .addActs(RegisterAct.removed(id("e1"), POLL.plusDays(1), REASON, line(61)))
            .build()
            .judged();
    assertThat(judged.issues()).extracting(Village::code).contains("REGISTER_CHANGED_AFTER_POLL");
    ElectorRegister register = judged.value().orElseThrow();
    assertThat(register.listed()).contains(id("e1"));
    assertThat(register.listedOn(POLL.plusDays(1))).doesNotContain(id("e1"));
    assertThat(register.entries().firstEntry().getValue().history())
        .extracting(RegisterAct::status)
        .containsExactly(RegisterStatus.LISTED, RegisterStatus.REMOVED);
  }

  @Test
  void inSichuanWhoCannotReturnMayBeLeftOut() {
    Elector away =
        elector("e1")
            .yes(ElectorFact.HOUSEHOLD_HERE)
            .no(ElectorFact.LIVES_HERE, ElectorFact.CAN_RETURN)
            .build();
    RegisterRows.Builder rows =
        Village.rows(RegisterLaws.of(Locality.SICHUAN))
            .addActs(
                RegisterAct.leftOut(
                    id("e1"), Village.REGISTERED, LeavingGround.CANNOT_RETURN, line(2)));
    Loaded<ElectorRegister> open = rows.addElectors(row(away, 1)).build().judged();
    assertThat(Village.codes(open)).containsExactly("REGISTER_LEAVING_UNDETERMINED");
    open.issues().stream().map(Issue::message).forEach(Texts::assertComplete);
  }
}
