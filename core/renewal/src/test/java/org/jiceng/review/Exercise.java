package org.jiceng.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.fact.Body;
import org.jiceng.fact.Bounds;
import org.jiceng.fact.DateAnchor;
import org.jiceng.fact.PartialDate;
import org.jiceng.law.Citation;
import org.jiceng.law.Confidence;
import org.jiceng.law.Instrument;
import org.jiceng.law.Instruments;
import org.jiceng.law.Provision;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Office;
import org.jiceng.person.BirthDate;
import org.jiceng.person.BranchId;
import org.jiceng.person.Education;
import org.jiceng.person.PartyMembership;
import org.jiceng.person.PartyStanding;
import org.jiceng.person.Person;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;
import org.jiceng.rule.LookBack;
import org.jiceng.text.Bilingual;
import org.jiceng.unit.UnitId;

/** The exercise of the tests: a panel of fourteen, and a list composed for it. */
final class Exercise {
  static final LocalDate DAY = LocalDate.of(2021, 3, 21);
  static final LocalDate REPLIED = LocalDate.of(2021, 3, 5);
  static final UnitId VILLAGE = UnitId.of("141123104207");
  static final BranchId BRANCH = BranchId.of("141123104207/branch");

  static final Body JW = Body.of("JW", "纪委监委", "discipline inspection and supervision");
  static final Body ZZ = Body.of("ZZ", "组织部", "organization department");
  static final Body TZ = Body.of("TZ", "统战部", "united front department");
  static final Body ZF = Body.of("ZF", "政法委", "political and legal committee");
  static final Body GA = Body.of("GA", "公安局", "public security bureau");
  static final Body FY = Body.of("FY", "人民法院", "people's court");
  static final Body JC = Body.of("JC", "人民检察院", "procuratorate");
  static final Body SF = Body.of("SF", "司法局", "justice bureau");
  static final Body XF = Body.of("XF", "信访局", "petition bureau");
  static final Body MZ = Body.of("MZ", "民政局", "civil affairs bureau");
  static final Body NY = Body.of("NY", "农业农村局", "agriculture bureau");
  static final Body ZR = Body.of("ZR", "自然资源局", "natural resources bureau");
  static final Body HJ = Body.of("HJ", "生态环境局", "environment bureau");
  static final Body WJ = Body.of("WJ", "卫健局", "health bureau");
  static final ImmutableList<Body> FOURTEEN =
      ImmutableList.of(JW, ZZ, TZ, ZF, GA, FY, JC, SF, XF, MZ, NY, ZR, HJ, WJ);

  static final Instrument SOURCE =
      Instruments.policy(
          "EXAMPLE-LIST",
          new Bilingual("为本例编制的清单", "list composed for this example"),
          LocalDate.of(2021, 1, 1));

  private Exercise() {}

  static NegativeList list() {
    LookBack fiveYears = LookBack.years(5, DateAnchor.DECIDED);
    return NegativeList.named(SOURCE, Confidence.SEEN)
        .add(ConditionCode.N01, ListSeverity.HARD, LookBack.permanent())
        .add(ConditionCode.N02, ListSeverity.HARD, LookBack.permanent())
        .add(ConditionCode.N03, ListSeverity.HARD, LookBack.permanent())
        .add(ConditionCode.N06, ListSeverity.WHILE_OPEN, LookBack.untilRectified())
        .add(ConditionCode.N07, ListSeverity.WHILE_OPEN, LookBack.untilRectified())
        .add(ConditionCode.N10, ListSeverity.HARD, fiveYears)
        .add(ConditionCode.N12, ListSeverity.SOFT, fiveYears)
        .add(ConditionCode.N13, ListSeverity.HARD, LookBack.untilRectified())
        .add(ConditionCode.N14, ListSeverity.HARD, LookBack.untilRectified())
        .add(ConditionCode.N15, ListSeverity.HARD, LookBack.untilRectified())
        .add(ConditionCode.N16, ListSeverity.HARD, fiveYears)
        .add(ConditionCode.N17, ListSeverity.HARD, fiveYears)
        .add(ConditionCode.N18, ListSeverity.HARD, LookBack.years(3, DateAnchor.DECIDED))
        .add(ConditionCode.N21, ListSeverity.HARD, LookBack.untilRectified())
        .build();
  }

  /** A policy that lacks nothing; tests add to it. */
  static ReviewPolicy.Builder policy() {
    return policy(DAY);
  }

  static ReviewPolicy.Builder policy(LocalDate day) {
    Citation own =
        Citation.unverified(
            Instruments.policy("XING-2021", Bilingual.same("兴县 2021"), LocalDate.of(2021, 1, 1)),
            "age",
            Confidence.INFERRED);
    ReviewPolicy.Builder policy = new ReviewPolicy.Builder();
    policy
        .id("XING-2021")
        .title(new Bilingual("兴县2021年换届（示例）", "Xing county 2021 (example)"))
        .referenceDay(day)
        .panel(
            Panel.of(
                new Bilingual("取自外县，兴县自身部门不详", "another county's; 兴县's own are unknown"), FOURTEEN))
        .negativeList(list())
        .fileKeeper(ZZ)
        .putAges(Office.BRANCH_MEMBER, new Provision<>(new Bounds(18, 60), own))
        .putAllCompetence(ConditionCode.N01, List.of(GA, FY, SF))
        .putAllCompetence(ConditionCode.N02, List.of(ZF, GA))
        .putAllCompetence(ConditionCode.N03, List.of(ZF, GA, TZ))
        .putAllCompetence(ConditionCode.N06, List.of(JW))
        .putAllCompetence(ConditionCode.N07, List.of(GA, JC, FY))
        .putAllCompetence(ConditionCode.N10, List.of(GA))
        .putAllCompetence(ConditionCode.N12, List.of(XF, GA))
        .putAllCompetence(ConditionCode.N13, List.of(FY))
        .putAllCompetence(ConditionCode.N14, List.of(NY, JW))
        .putAllCompetence(ConditionCode.N15, List.of(ZR))
        .putAllCompetence(ConditionCode.N16, List.of(HJ))
        .putAllCompetence(ConditionCode.N17, List.of(ZZ, MZ))
        .putAllCompetence(ConditionCode.N18, List.of(ZZ))
        .putAllCompetence(ConditionCode.N21, List.of(WJ, MZ));
    return policy;
  }

  static Person person(String id, String birth, PartyStanding standing, BranchId branch) {
    Person.Builder person = new Person.Builder();
    person
        .id(PersonId.of("p-" + id))
        .label("候选人" + id)
        .sex(Sex.FEMALE)
        .birth(new BirthDate(PartialDate.parse(birth).orElseThrow()))
        .education(Education.of(31).orElseThrow());
    if (standing != PartyStanding.NOT_A_MEMBER) {
      person.membership(
          new PartyMembership(standing, Optional.of(branch), PartialDate.parse("2010-07-01")));
    }
    return person.build();
  }

  static Person member(String id) {
    return person(id, "1975-06-02", PartyStanding.FULL, BRANCH);
  }

  static Candidate candidate(Person person, CommitteeKind body, Office office) {
    return new Candidate.Builder()
        .id(CandidateId.of(person.label().substring(3)))
        .person(person)
        .unit(VILLAGE)
        .body(body)
        .office(office)
        .build();
  }

  static Candidate candidate(Person person) {
    return candidate(person, CommitteeKind.BRANCH, Office.BRANCH_MEMBER);
  }

  static Candidate candidate(String id) {
    return candidate(member(id));
  }

  static CandidateList list(Candidate... candidates) {
    return CandidateList.of(Arrays.asList(candidates)).orElseThrow();
  }

  static Opinion opinion(String candidate, Body department, int version, Answer answer) {
    return new Opinion.Builder()
        .department(department)
        .candidate(CandidateId.of(candidate))
        .version(version)
        .date(REPLIED.plusDays(version - 1))
        .answer(answer)
        .build();
  }

  static Opinion opinion(String candidate, Body department, Answer answer) {
    return opinion(candidate, department, 1, answer);
  }

  /** Replies of all fourteen that nothing was found, except those of {@code apart}. */
  static Stream<Opinion> clean(String candidate, Body... apart) {
    ImmutableSet<Body> without = ImmutableSet.copyOf(apart);
    return FOURTEEN.stream()
        .filter(body -> !without.contains(body))
        .map(body -> opinion(candidate, body, Answer.noIssue()));
  }

  static ReportedRecord record(ConditionCode condition, String decided) {
    return ReportedRecord.of(
        condition, DateAnchor.DECIDED, PartialDate.parse(decided).orElseThrow());
  }
}
