package org.jiceng.register;

import org.jiceng.fact.Body;

/** Who owes facts of a register, and who decides about it. */
final class Bodies {
  static final Body PERSON = Body.of("PERSON", "本人", "the person concerned");
  static final Body POLICE = Body.of("POLICE", "公安派出所", "the police station");
  static final Body ELECTION_COMMITTEE =
      Body.of("ELECTION_COMMITTEE", "选举委员会", "the election committee");
  static final Body ASSEMBLY =
      Body.of("ASSEMBLY", "村民会议或者村民代表会议", "the assembly of villagers or of representatives");
  static final Body HOME_PLACE =
      Body.of("HOME_PLACE", "户籍所在地村（居）民委员会", "the committee of the place of the household");
  static final Body TOWNSHIP = Body.of("TOWNSHIP", "乡镇人民政府", "the township government");
  static final Body COUNTY_DEPARTMENTS =
      Body.of(
          "COUNTY_DEPARTMENTS",
          "县级农业农村部门或者财政部门",
          "the department of agriculture or of finance of the county");
  static final Body STREET_OFFICE = Body.of("STREET_OFFICE", "街道办事处", "the street office");

  private Bodies() {}
}
