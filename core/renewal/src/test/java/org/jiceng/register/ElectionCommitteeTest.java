package org.jiceng.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.register.Village.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiceng.fact.Truth;
import org.jiceng.issue.Issue;
import org.jiceng.law.Timeline;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;
import org.jiceng.testkit.Law;
import org.jiceng.testkit.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Members m1 … of an election committee; r1 is near to m1, and x1 perhaps to m2. */
class ElectionCommitteeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  private static final LocalDate BEFORE = LocalDate.of(2025, 12, 31);
  private static final Timeline<CommitteeLaw> NATIONAL = CommitteeLaws.of(RegisterKind.VILLAGE);

  private static Truth near(PersonId one, PersonId other) {
    List<String> pair = List.of(one.value(), other.value()).stream().sorted().toList();
    if (pair.equals(List.of("m1", "r1"))) {
      return Truth.TRUE;
    }
    return pair.equals(List.of("m2", "x1")) ? Truth.UNKNOWN : Truth.FALSE;
  }

  private static CommitteeSeat seat(String id, CommitteeRole role) {
    return new CommitteeSeat(id(id), role, Sex.MALE);
  }

  private static ElectionCommittee.Builder committee(LocalDate day, int deputies, int members) {
    return new ElectionCommittee.Builder()
        .unit(Village.UNIT)
        .chosenOn(day)
        .addMembers(seat("m1", CommitteeRole.DIRECTOR))
        .addAllMembers(
            IntStream.range(2, 2 + deputies)
                .mapToObj(at -> seat("m" + at, CommitteeRole.DEPUTY))
                .toList())
        .addAllMembers(
            IntStream.rangeClosed(2 + deputies, members)
                .mapToObj(at -> seat("m" + at, CommitteeRole.MEMBER))
                .toList());
  }

  private static List<String> irregular(
      ElectionCommittee.Builder built, Timeline<CommitteeLaw> laws) {
    List<Issue> issues =
        built
            .chosenBy(ChoosingBody.ASSEMBLY)
            .build()
            .irregularities(laws, ElectionCommitteeTest::near);
    issues.forEach(Texts::assertComplete);
    return issues.stream().map(Village::code).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "BEIJING,5,9,false", "TIANJIN,5,9,true", "HEBEI,5,9,false", "SHANGHAI,7,9,false",
    "ZHEJIANG,5,9,false", "HENAN,7,9,false", "SICHUAN,3,9,false", "HAINAN,5,9,true"
  })
  @Law(
      inside = {
        "BJ-VCE-2012/9-committee", "TJ-VCE-2019/9-committee", "HE-VCE-2020/7-committee",
        "SH-VCE-2020/7-committee", "ZJ-VCE-2020/8-committee", "HA-VC-2011/11-committee",
        "SC-VCE-2026/12-committee", "HI-VCE-2025/11-committee"
      },
      outside = {
        "BJ-VCE-2012/9-committee", "TJ-VCE-2019/9-committee", "HE-VCE-2020/7-committee",
        "SH-VCE-2020/7-committee", "ZJ-VCE-2020/8-committee", "HA-VC-2011/11-committee",
        "SC-VCE-2026/12-committee", "HI-VCE-2025/11-committee"
      })
  void sizesOfThePlaces(Locality place, int least, int most, boolean odd) {
    Timeline<CommitteeLaw> laws = CommitteeLaws.of(place);
    for (int size = least - 1; size <= most + 1; size++) {
      boolean fits = size >= least && size <= most && (!odd || size % 2 == 1);
      assertThat(irregular(committee(DAY, 1, size), laws).contains("COMMITTEE_SIZE"))
          .as("%s of %s", size, place)
          .isEqualTo(!fits);
    }
  }

  @Test
  @Law(
      inside = {
        "MCA-PROC-2013/committee-size",
        "HI-VCE-2025/11-deputies",
        "HI-VCE-2025/11-woman",
        "HE-VCE-2020/7-woman"
      },
      outside = {
        "MCA-PROC-2013/committee-size",
        "HI-VCE-2025/11-deputies",
        "HI-VCE-2025/11-woman",
        "HE-VCE-2020/7-woman"
      })
  void compositionOfThePlaces() {
    assertThat(irregular(committee(DAY, 0, 3), NATIONAL)).isEmpty();
    assertThat(irregular(committee(DAY, 0, 2), NATIONAL)).containsExactly("COMMITTEE_SIZE");
    CommitteeSeat woman = new CommitteeSeat(id("w1"), CommitteeRole.MEMBER, Sex.FEMALE);
    CommitteeSeat unknown = new CommitteeSeat(id("w1"), CommitteeRole.MEMBER, Sex.UNKNOWN);
    for (Locality place : List.of(Locality.HEBEI, Locality.HAINAN)) {
      Timeline<CommitteeLaw> laws = CommitteeLaws.of(place);
      assertThat(irregular(committee(DAY, 2, 5), laws)).containsExactly("COMMITTEE_NO_WOMAN");
      assertThat(irregular(committee(DAY, 2, 4).addMembers(woman), laws)).isEmpty();
      assertThat(irregular(committee(DAY, 2, 4).addMembers(unknown), laws))
          .containsExactly("COMMITTEE_WOMAN_UNKNOWN");
    }
    assertThat(irregular(committee(DAY, 1, 4).addMembers(woman), CommitteeLaws.of(Locality.HAINAN)))
        .containsExactly("COMMITTEE_DEPUTIES");
    assertThat(
            irregular(
                committee(DAY, 0, 3).addMembers(seat("m3", CommitteeRole.DIRECTOR)), NATIONAL))
        .containsExactlyInAnyOrder("COMMITTEE_DIRECTOR", "COMMITTEE_PERSON_TWICE");
  }

  @Test
  @Law(
      inside = {
        "MCA-PROC-2013/committee-relatives",
        "TJ-VCE-2019/10-relatives",
        "SC-VCE-2026/12-relatives"
      },
      outside = {
        "MCA-PROC-2013/committee-relatives",
        "TJ-VCE-2019/10-relatives",
        "SC-VCE-2026/12-relatives"
      })
  void nearRelativesDoNotSitTogether() {
    for (Timeline<CommitteeLaw> laws :
        List.of(NATIONAL, CommitteeLaws.of(Locality.TIANJIN), CommitteeLaws.of(Locality.SICHUAN))) {
      assertThat(irregular(committee(DAY, 1, 5), laws)).isEmpty();
      assertThat(irregular(committee(DAY, 1, 4).addMembers(seat("r1", CommitteeRole.MEMBER)), laws))
          .containsExactly("COMMITTEE_RELATIVES");
      assertThat(irregular(committee(DAY, 1, 4).addMembers(seat("x1", CommitteeRole.MEMBER)), laws))
          .containsExactly("COMMITTEE_RELATION_UNKNOWN");
    }
  }

  @Test
  @Law(
      inside = {"VC-ORG-2010/12-2", "VC-ORG-2018/12-2", "VC-ORG-2025/15-2", "RC-ORG-2025/15"},
      outside = {"VC-ORG-2010/12-2", "VC-ORG-2018/12-2", "VC-ORG-2025/15-2", "RC-ORG-2025/15"})
  void groupMeetingsChooseItInVillagesAlone() {
    for (LocalDate day : List.of(LocalDate.of(2018, 1, 1), LocalDate.of(2020, 1, 1), DAY)) {
      assertThat(byGroups(NATIONAL, day)).isEmpty();
      CommitteeLaw law = NATIONAL.on(day).orElseThrow();
      assertThat(law.chosenBy().value()).containsExactly(ChoosingBody.values());
    }
    assertThat(byGroups(CommitteeLaws.of(RegisterKind.COMMUNITY), DAY))
        .containsExactly("COMMITTEE_CHOSEN_BY_OTHERS");
    assertThat(irregular(committee(DAY, 0, 3), CommitteeLaws.of(RegisterKind.COMMUNITY))).isEmpty();
  }

  private static List<String> byGroups(Timeline<CommitteeLaw> laws, LocalDate day) {
    return committee(day, 0, 3)
        .chosenBy(ChoosingBody.GROUP_MEETINGS)
        .build()
        .irregularities(laws, ElectionCommitteeTest::near)
        .stream()
        .map(Village::code)
        .toList();
  }

  private static List<String> leaving(
      Timeline<CommitteeLaw> laws, LocalDate day, Nominee... nominees) {
    List<Departure> departures =
        committee(day, 0, 3)
            .chosenBy(ChoosingBody.ASSEMBLY)
            .build()
            .departures(laws, List.of(nominees), ElectionCommitteeTest::near);
    departures.forEach(Texts::assertComplete);
    return departures.stream()
        .map(one -> one.member() + " " + one.verdict() + " " + one.citation().rule())
        .toList();
  }

  @Test
  @Law(
      value = {"HI-VCE-2025/13"},
      inside = {
        "VC-ORG-2010/12-3",
        "VC-ORG-2018/12-3",
        "VC-ORG-2025/15-3",
        "RC-ORG-2025/15",
        "HI-VCE-2025/13"
      },
      outside = {
        "VC-ORG-2010/12-3",
        "VC-ORG-2018/12-3",
        "VC-ORG-2025/15-3",
        "RC-ORG-2025/15",
        "HI-VCE-2025/13"
      })
  void aMemberLeavesForANominationAndFrom2026ForThatOfANearRelative() {
    LocalDate first = LocalDate.of(2018, 12, 28);
    assertThat(leaving(NATIONAL, first, Nominee.on(id("m1"), first)))
        .containsExactly("m1 MET VC-ORG-2010/12-3");
    assertThat(leaving(NATIONAL, first, Nominee.on(id("r1"), first))).isEmpty();
    assertThat(leaving(NATIONAL, BEFORE, Nominee.on(id("m1"), BEFORE)))
        .containsExactly("m1 MET VC-ORG-2018/12-3");
    assertThat(leaving(NATIONAL, BEFORE, Nominee.on(id("r1"), BEFORE))).isEmpty();
    LocalDate next = BEFORE.plusDays(1);
    assertThat(leaving(NATIONAL, BEFORE, Nominee.on(id("r1"), next)))
        .containsExactly("m1 MET VC-ORG-2025/15-3");
    assertThat(leaving(NATIONAL, next, Nominee.on(id("x1"), next)))
        .containsExactly("m2 UNDETERMINED VC-ORG-2025/15-3");
    assertThat(leaving(NATIONAL, next, Nominee.on(id("z1"), next))).isEmpty();
    Timeline<CommitteeLaw> community = CommitteeLaws.of(RegisterKind.COMMUNITY);
    assertThat(leaving(community, DAY, Nominee.on(id("r1"), DAY)))
        .containsExactly("m1 MET RC-ORG-2025/15");
    Timeline<CommitteeLaw> hainan = CommitteeLaws.of(Locality.HAINAN);
    assertThat(leaving(hainan, BEFORE, Nominee.on(id("r1"), BEFORE)))
        .containsExactly("m1 MET HI-VCE-2025/13");
    assertThat(leaving(hainan, BEFORE, Nominee.on(id("z1"), BEFORE))).isEmpty();
  }

  private static Nominee nominee(String id, LocalDate day, Truth willing) {
    return new Nominee(id(id), day, willing, Optional.empty());
  }

  @Test
  @Law(
      inside = {"SC-VCE-2026/14", "HE-VCE-2020/9"},
      outside = {"SC-VCE-2026/14", "HE-VCE-2020/9"})
  void placesAskForMoreThanANomination() {
    Timeline<CommitteeLaw> sichuan = CommitteeLaws.of(Locality.SICHUAN);
    assertThat(leaving(sichuan, DAY, nominee("r1", DAY, Truth.TRUE)))
        .containsExactly("m1 MET SC-VCE-2026/14");
    assertThat(leaving(sichuan, DAY, nominee("m1", DAY, Truth.UNKNOWN)))
        .containsExactly("m1 UNDETERMINED SC-VCE-2026/14");
    assertThat(leaving(sichuan, DAY, nominee("m1", DAY, Truth.FALSE))).isEmpty();
    Timeline<CommitteeLaw> hebei = CommitteeLaws.of(Locality.HEBEI);
    assertThat(leaving(hebei, BEFORE, Nominee.on(id("m1"), BEFORE))).isEmpty();
    assertThat(
            leaving(
                hebei,
                BEFORE,
                new Nominee(id("m1"), BEFORE.minusDays(9), Truth.TRUE, Optional.of(BEFORE))))
        .containsExactly("m1 MET HE-VCE-2020/9");
    assertThat(leaving(hebei, BEFORE, Nominee.on(id("m1"), BEFORE.plusDays(1))))
        .containsExactly("m1 MET VC-ORG-2025/15-3");
  }

  @Test
  @Law({"VC-ORG-2010/12-4", "VC-ORG-2018/12-4", "VC-ORG-2025/15-4"})
  void theNextOfTheResultFollowUnlessTheyMustLeaveThemselves() {
    ElectionCommittee committee =
        committee(DAY, 0, 3)
            .chosenBy(ChoosingBody.ASSEMBLY)
            .addSubstitutes(seat("s1", CommitteeRole.MEMBER), seat("s2", CommitteeRole.MEMBER))
            .build();
    List<Nominee> nominees = List.of(Nominee.on(id("m3"), DAY), Nominee.on(id("s1"), DAY));
    ElectionCommittee after =
        committee.succeeded(NATIONAL, nominees, ElectionCommitteeTest::near).orElseThrow();
    assertThat(after.persons()).containsExactly(id("m1"), id("m2"), id("s2"));
    assertThat(after.substitutes()).isEmpty();
    assertThat(
            after
                .succeeded(
                    NATIONAL, List.of(Nominee.on(id("s2"), DAY)), ElectionCommitteeTest::near)
                .issues())
        .extracting(Village::code)
        .containsExactly("COMMITTEE_NO_SUBSTITUTE");
    assertThat(
            after
                .succeeded(
                    NATIONAL, List.of(Nominee.on(id("x1"), DAY)), ElectionCommitteeTest::near)
                .issues())
        .extracting(Village::code)
        .containsExactly("COMMITTEE_LEAVING_UNDETERMINED");
    NearRelatives nobodyKnows = (one, other) -> Truth.UNKNOWN;
    assertThat(
            committee.succeeded(NATIONAL, List.of(Nominee.on(id("m3"), DAY)), nobodyKnows).issues())
        .extracting(Village::code)
        .contains("COMMITTEE_SUBSTITUTE_UNDETERMINED");
  }

  private static List<String> helping(CommitteeLaw law, String helper, String candidate) {
    return ElectionCommittee.helpers(
            law, List.of(id(helper)), List.of(id(candidate)), ElectionCommitteeTest::near)
        .stream()
        .map(Village::code)
        .toList();
  }

  @Test
  @Law(
      inside = {
        "REGISTER-DEFAULTS/helpers",
        "TJ-VCE-2019/28-helpers",
        "HE-VCE-2020/24-helpers",
        "SC-VCE-2026/28-helpers",
        "HI-VCE-2025/25-helpers"
      },
      outside = {
        "REGISTER-DEFAULTS/helpers",
        "TJ-VCE-2019/28-helpers",
        "HE-VCE-2020/24-helpers",
        "SC-VCE-2026/28-helpers",
        "HI-VCE-2025/25-helpers"
      })
  void nobodyCountsForHimselfAndInSomePlacesNoNearRelativeDoes() {
    for (Locality place : Locality.values()) {
      CommitteeLaw law = CommitteeLaws.of(place).on(DAY).orElseThrow();
      boolean relatives =
          List.of(Locality.HEBEI, Locality.SICHUAN, Locality.HAINAN).contains(place);
      assertThat(helping(law, "c1", "c1")).containsExactly("HELPER_IS_CANDIDATE");
      assertThat(helping(law, "c1", "c2")).isEmpty();
      assertThat(helping(law, "r1", "m1"))
          .isEqualTo(relatives ? List.of("HELPER_IS_RELATIVE") : List.of());
      assertThat(helping(law, "x1", "m2"))
          .isEqualTo(relatives ? List.of("HELPER_RELATION_UNKNOWN") : List.of());
    }
  }
}
