package org.jiceng.examples.exercise;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jiceng.fact.Body;
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
import org.jiceng.review.Candidate;
import org.jiceng.review.CandidateId;
import org.jiceng.text.Bilingual;
import org.jiceng.unit.UnitId;

/** The county of the example: its departments, its own text, and its people. */
final class County {
  static final LocalDate DAY = LocalDate.of(2026, 3, 8);
  static final UnitId EAST = UnitId.of("EAST");
  static final UnitId WEST = UnitId.of("WEST");
  static final BranchId BRANCH = BranchId.of("EAST/branch");
  static final Body DISCIPLINE = Body.of("JW", "纪委监委", "discipline inspection");
  static final Body ORGANIZATION = Body.of("ZZ", "组织部", "organization department");
  static final Body POLICE = Body.of("GA", "公安局", "public security bureau");
  static final Body COURT = Body.of("FY", "人民法院", "people's court");
  static final Body TOWNSHIP = Body.of("TOWNSHIP", "镇党委", "the township committee");
  static final Body VILLAGERS =
      Body.of("VILLAGERS", "村民选举委员会", "the villagers' election committee");
  static final ImmutableList<Body> DEPARTMENTS =
      ImmutableList.of(DISCIPLINE, ORGANIZATION, POLICE, COURT);
  static final Instrument TEXT =
      Instruments.policy(
          "COUNTY-2026",
          new Bilingual("某县换届办法（虚构）", "Rules of a county (synthetic)"),
          LocalDate.of(2026, 1, 1));

  private County() {}

  static Citation citation(String word) {
    return Citation.unverified(TEXT, word, Confidence.SEEN);
  }

  static <T> Provision<T> rule(String word, T value) {
    return new Provision<>(value, citation(word));
  }

  /** A Party member of the branch in the east. */
  static Person member(String id, String label) {
    Person.Builder person = person(id, label);
    person.membership(
        new PartyMembership(
            PartyStanding.FULL, Optional.of(BRANCH), PartialDate.parse("2010-07-01")));
    return person.build();
  }

  static Person.Builder person(String id, String label) {
    Person.Builder person = new Person.Builder();
    person
        .id(PersonId.of(id))
        .label(label)
        .sex(Sex.FEMALE)
        .birth(BirthDate.on(LocalDate.of(1980, 1, 1)))
        .education(Education.of(31).orElseThrow());
    return person;
  }

  static Candidate candidate(
      String id, Person person, UnitId unit, CommitteeKind body, Office office) {
    return new Candidate.Builder()
        .id(CandidateId.of(id))
        .person(person)
        .unit(unit)
        .body(body)
        .office(office)
        .build();
  }
}
