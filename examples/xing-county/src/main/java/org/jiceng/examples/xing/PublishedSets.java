package org.jiceng.examples.xing;

import java.util.List;
import org.jiceng.statistics.Claim;
import org.jiceng.statistics.GivenFigure;
import org.jiceng.statistics.PrintedPercent;
import org.jiceng.text.Bilingual;

/** Figures that places published of their two committees; {@code terms/ORIGIN.md} says whence. */
final class PublishedSets {

  private PublishedSets() {}

  /** What one report says of itself. */
  record PublishedSet(Bilingual name, List<Claim> claims) {}

  static final List<PublishedSet> ALL =
      List.of(tongguan(), yucheng(), zhuanglang(), wenchang(), shishugang(), jiangxi());

  private static PublishedSet tongguan() {
    GivenFigure places = given("村、社区", "villages and communities", 28);
    return set(
        "潼关县2021",
        "Tongguan county, 2021",
        share(given("一肩挑", "with one person in both posts", 28), places, "100"));
  }

  private static PublishedSet yucheng() {
    GivenFigure secretaries = given("书记", "secretaries", 122);
    return set(
        "雅安市雨城区（未注明日期）",
        "Yucheng district, Ya'an (no date)",
        new Claim.ShareAlone(secretaries, PrintedPercent.of("55.3")),
        new Claim.ShareAlone(secretaries, PrintedPercent.of("23.7")));
  }

  private static PublishedSet zhuanglang() {
    GivenFigure members = given("成员", "members", 1_547);
    GivenFigure directors = given("主任", "directors", 434);
    return set(
        "庄浪县第五届",
        "Zhuanglang county, fifth term",
        Claim.total(
            members, directors, given("副主任", "deputies", 58), given("委员", "other members", 1_055)),
        Claim.total(
            directors, given("连任主任", "directors again", 343), given("新任主任", "new directors", 91)),
        Claim.total(
            members,
            given("29岁以下", "up to 29", 499),
            given("30至49岁", "30 to 49", 1_124),
            given("50岁以上", "50 and above", 358)),
        Claim.total(
            members,
            given("第一档学历", "of the first level of education", 2),
            given("第二档学历", "of the second", 1_000),
            given("第三档学历", "of the third", 979)),
        share(given("女性", "women", 175), members, "11.7"),
        share(given("少数民族", "of a minority", 8), members, "0.5"),
        share(given("参选", "voted", 217_319), given("选民", "electors", 247_049), "87.9"));
  }

  private static PublishedSet wenchang() {
    GivenFigure members = given("成员", "members", 105);
    GivenFigure college = given("大专以上", "with college", 94);
    GivenFigure seniorHigh = given("高中", "with senior high school", 11);
    GivenFigure men = given("男性", "men", 40);
    GivenFigure women = given("女性", "women", 65);
    return set(
        "桐城市文昌街道2021",
        "Wenchang subdistrict, Tongcheng, 2021",
        share(given("交叉任职", "on both committees", 41), members, "39"),
        Claim.total(members, men, women),
        share(men, members, "38"),
        share(women, members, "62"),
        Claim.total(members, college, seniorHigh),
        share(college, members, "90"),
        share(seniorHigh, members, "10"));
  }

  private static PublishedSet shishugang() {
    GivenFigure members = given("村委会成员", "members of villagers' committees", 77);
    return set(
        "肥西县柿树岗乡",
        "Shishugang township, Feixi",
        Claim.total(
            members,
            given("主任", "directors", 22),
            given("副主任", "deputies", 8),
            given("委员", "other members", 47)),
        share(given("女性", "women", 41), members, "53.2"),
        new Claim.Part(given("交叉任职", "on both committees", 48), members));
  }

  private static PublishedSet jiangxi() {
    GivenFigure members = given("两委成员", "members of the two committees", 123_852);
    GivenFigure both = given("交叉任职", "on both committees", 18_659);
    return set(
        "江西省2015",
        "Jiangxi province, 2015",
        Claim.headCount(
            members,
            given("支部委员会成员", "of branch committees", 71_821),
            given("村委会成员", "of villagers' committees", 70_690),
            both),
        share(both, members, "15.1"),
        share(given("高中以上", "with senior high school or above", 87_613), members, "70.7"),
        share(given("女性", "women", 34_389), members, "27.8"));
  }

  private static PublishedSet set(String zh, String en, Claim... claims) {
    return new PublishedSet(new Bilingual(zh, en), List.of(claims));
  }

  private static GivenFigure given(String zh, String en, long number) {
    return new GivenFigure(new Bilingual(zh, en), number);
  }

  private static Claim share(GivenFigure part, GivenFigure whole, String printed) {
    return new Claim.Share(part, whole, PrintedPercent.of(printed));
  }
}
