package org.jiceng.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiceng.statistics.FiguresIssue.FIGURES_PART_ABOVE_WHOLE;
import static org.jiceng.statistics.FiguresIssue.FIGURES_SHARE_CUT_OFF;
import static org.jiceng.statistics.FiguresIssue.FIGURES_SHARE_DIFFERS;
import static org.jiceng.statistics.FiguresIssue.FIGURES_SHARE_IMPOSSIBLE;
import static org.jiceng.statistics.FiguresIssue.FIGURES_SHARE_OF_NOBODY;
import static org.jiceng.statistics.FiguresIssue.FIGURES_TOTAL_DIFFERS;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jiceng.issue.Issue;
import org.jiceng.issue.IssueCode;
import org.jiceng.text.Bilingual;
import org.jiceng.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that places published, those that add up and those that do not. */
class ReconciliationTest {

  private static GivenFigure given(String zh, String en, long number) {
    return new GivenFigure(new Bilingual(zh, en), number);
  }

  private static GivenFigure given(long number) {
    return given("人数", "persons", number);
  }

  private static Claim share(long part, long whole, String printed) {
    return new Claim.Share(given(part), given(whole), PrintedPercent.of(printed));
  }

  private static Claim shareAlone(long whole, String printed) {
    return new Claim.ShareAlone(given(whole), PrintedPercent.of(printed));
  }

  private static List<IssueCode> codes(Claim... claims) {
    return Reconciliation.of(claims).issues().stream().map(Issue::code).toList();
  }

  @Test
  void jiangxi2015AddsUp() {
    GivenFigure persons = given("两委成员", "members of the two committees", 123_852);
    GivenFigure both = given("交叉任职", "members of both", 18_659);
    assertThat(
            codes(
                Claim.headCount(persons, given(71_821), given(70_690), both),
                new Claim.Share(both, persons, PrintedPercent.of("15.1")),
                share(87_613, 123_852, "70.7"),
                share(34_389, 123_852, "27.8")))
        .isEmpty();
  }

  @Test
  void theHeadCountIsNotTheSumOfTheTwoBodies() {
    var wrong =
        Reconciliation.of(
            Claim.total(
                given("两委成员", "members", 123_852),
                given("支委", "of the party", 71_821),
                given("村委", "of the self-government", 70_690)));
    assertThat(wrong.isPossible()).isFalse();
    assertThat(wrong.issues()).extracting(Issue::code).containsExactly(FIGURES_TOTAL_DIFFERS);
    assertThat(wrong.issues().get(0).in(Language.EN))
        .isEqualTo(
            "FIGURES_TOTAL_DIFFERS: 123852 members are given, but 71821 of the party, 70690 of the"
                + " self-government, less 0 counted twice, make 142511");
    assertThat(wrong.issues().get(0).in(Language.ZH))
        .isEqualTo("FIGURES_TOTAL_DIFFERS: 所给两委成员 123852，而支委 71821、村委 70690，减去重复计算的 0，合计 142511");
  }

  @Test
  void tongguan2021AddsUp() {
    assertThat(codes(share(28, 28, "100"))).isEmpty();
  }

  @Test
  void wenchang2021AddsUpThoughSharesAreWholeNumbers() {
    assertThat(
            codes(
                share(41, 105, "39"),
                Claim.total(given(105), given(40), given(65)),
                share(40, 105, "38"),
                share(65, 105, "62"),
                Claim.total(given(105), given(94), given(11)),
                share(94, 105, "90"),
                share(11, 105, "10")))
        .isEmpty();
  }

  @Test
  void shishugangAddsUp() {
    assertThat(
            codes(
                Claim.total(given(77), given(22), given(8), given(47)),
                share(41, 77, "53.2"),
                new Claim.Part(given(48), given(77))))
        .isEmpty();
  }

  @Test
  void yuchengsSharesAreOfNoWholeNumberOfSecretaries() {
    GivenFigure secretaries = given("书记", "secretaries", 122);
    var yucheng =
        Reconciliation.of(
            new Claim.ShareAlone(secretaries, PrintedPercent.of("55.3")),
            new Claim.ShareAlone(secretaries, PrintedPercent.of("23.7")));
    assertThat(yucheng.issues())
        .extracting(Issue::code)
        .containsExactly(FIGURES_SHARE_IMPOSSIBLE, FIGURES_SHARE_CUT_OFF);
    assertThat(yucheng.isPossible()).isFalse();
    assertThat(yucheng.issues().get(0).in(Language.EN))
        .endsWith(
            "55.3 % of 122 secretaries is given, but 67 would be 54.92 % and 68 would be 55.74 %");
    assertThat(yucheng.issues().get(0).in(Language.ZH))
        .endsWith("所给比例为 55.3%（总数：书记 122），但 67 占 54.92%，68 占 55.74%");
    assertThat(yucheng.issues().get(1).in(Language.EN))
        .endsWith("23.7 % is given, but 29 of 122 secretaries are 23.77 %: cut off, not rounded");
  }

  @Test
  void zhuanglangsMembersByAgeAndEducationAreMoreThanItsMembers() {
    GivenFigure members = given("成员", "members", 1_547);
    assertThat(
            codes(
                Claim.total(members, given(434), given(58), given(1_055)),
                Claim.total(given(434), given(343), given(91)),
                share(8, 1_547, "0.5")))
        .isEmpty();
    assertThat(
            codes(
                Claim.total(members, given(499), given(1_124), given(358)),
                Claim.total(members, given(2), given(1_000), given(979)),
                share(175, 1_547, "11.7"),
                share(217_319, 247_049, "87.9")))
        .containsExactly(
            FIGURES_SHARE_DIFFERS,
            FIGURES_TOTAL_DIFFERS,
            FIGURES_TOTAL_DIFFERS,
            FIGURES_SHARE_CUT_OFF);
  }

  @ParameterizedTest
  @CsvSource({"1, 200, 0.5", "1, 200, 1", "1, 3, 33.3", "2, 3, 66.67", "0, 7, 0.0", "7, 7, 100.0"})
  void aShareIsRoundedHalfUp(long part, long whole, String printed) {
    assertThat(codes(share(part, whole, printed))).isEmpty();
    assertThat(codes(shareAlone(whole, printed))).isEmpty();
  }

  @Test
  void whatCannotBeIsReported() {
    assertThat(codes(share(2, 3, "66.6"))).containsExactly(FIGURES_SHARE_CUT_OFF);
    assertThat(codes(share(2, 3, "66.8"))).containsExactly(FIGURES_SHARE_DIFFERS);
    assertThat(codes(shareAlone(3, "66.6"))).containsExactly(FIGURES_SHARE_CUT_OFF);
    assertThat(codes(shareAlone(3, "66.8"))).containsExactly(FIGURES_SHARE_IMPOSSIBLE);
    assertThat(codes(shareAlone(3, "99.9"))).containsExactly(FIGURES_SHARE_IMPOSSIBLE);
    assertThat(codes(share(8, 7, "100"))).containsExactly(FIGURES_PART_ABOVE_WHOLE);
    assertThat(codes(new Claim.Part(given(8), given(7)))).containsExactly(FIGURES_PART_ABOVE_WHOLE);
    assertThat(codes(share(0, 0, "0"))).containsExactly(FIGURES_SHARE_OF_NOBODY);
    assertThat(codes(shareAlone(0, "5"))).containsExactly(FIGURES_SHARE_OF_NOBODY);
    assertThat(Reconciliation.of(share(2, 3, "66.6")).isPossible()).isTrue();
  }

  @Test
  void mistakesOfTheCallerThrow() {
    assertThatThrownBy(() -> given(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PrintedPercent.of("100.1"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PrintedPercent.of("-0.1"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Claim.Total(given(0), ImmutableList.of(), ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
