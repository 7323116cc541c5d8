package org.jiceng.examples.xing.hostile;

import static org.jiceng.examples.xing.hostile.Inputs.bytes;
import static org.jiceng.examples.xing.hostile.Inputs.gibibyte;
import static org.jiceng.examples.xing.hostile.Inputs.numbered;
import static org.jiceng.examples.xing.hostile.Inputs.repeated;
import static org.jiceng.examples.xing.hostile.Inputs.text;
import static org.jiceng.examples.xing.hostile.Inputs.zip;

import com.google.common.collect.ImmutableList;
import org.jiceng.io.election.BallotFiles;
import org.jiceng.io.policy.PolicyFiles;
import org.jiceng.io.review.OpinionFiles;
import org.jiceng.io.unit.UnitFiles;

/** The list. */
final class Attacks {
  private static final String UNITS = "id,parentId,kind,name,code\n";
  private static final String ROOT = UNITS + "k,,COUNTY,某县,\n";
  private static final String LIMIT = "FILE_LIMIT_EXCEEDED";
  private static final String FOREIGN = "FILE_FOREIGN";

  private Attacks() {}

  static ImmutableList<Attack> all() {
    return ImmutableList.<Attack>builder()
        .addAll(documents())
        .addAll(lines())
        .addAll(tables())
        .addAll(foreign())
        .build();
  }

  private static Attack policy(String name, Attack.Input input, String code) {
    return new Attack(name, "policy.json", input, PolicyFiles::read, code);
  }

  private static Attack units(String name, Attack.Input input, String code) {
    return new Attack(name, "units.csv", input, UnitFiles::read, code);
  }

  private static Attack ballots(String name, Attack.Input input, String code) {
    return new Attack(name, "ballots.ndjson", input, BallotFiles::read, code);
  }

  private static ImmutableList<Attack> documents() {
    return ImmutableList.of(
        policy("10 million brackets", repeated("", 10_000_000, "[", ""), LIMIT),
        policy(
            "1 million objects within each other", repeated("", 1_000_000, "{\"a\":", ""), LIMIT),
        policy("a number of 10 MB", repeated("{\"version\": ", 10_000_000, "9", "}"), LIMIT),
        policy("a word of 10 MB", repeated("{\"id\": \"", 10_000_000, "x", "\"}"), LIMIT),
        policy("a name of 10 MB", repeated("{\"", 10_000_000, "x", "\": 1}"), LIMIT),
        policy("4 million values", repeated("{\"postLadder\": [[]", 4_000_000, ",[]", "]}"), LIMIT),
        policy(
            "131,072 names of one hash code",
            numbered("{", 1 << 17, n -> "\"" + Inputs.clashing(n) + "\":0,", "\"id\": \"a\"}"),
            "FILE_MEMBER_MISSING"),
        policy("a document of 1 GB", gibibyte("{\"id\": \""), LIMIT),
        policy("a member twice", text("{\"id\": \"a\", \"id\": \"b\"}"), "FILE_MEMBER_DUPLICATE"),
        policy("half of a character", text("{\"id\": \"\\ud83d\"}"), "FILE_TEXT_UNPAIRED"),
        policy("a zero byte in JSON", text("{\"id\": \"\0\"}"), "FILE_JSON_BROKEN"),
        policy(
            "the name of a class",
            text("{\"@class\": \"javax.naming.InitialContext\", \"@type\": \"java.lang.Runtime\"}"),
            "FILE_MEMBER_MISSING"));
  }

  private static ImmutableList<Attack> lines() {
    return ImmutableList.of(
        ballots("a line of 1 GB", gibibyte("{\"id\":\"1\",\"lines\":[\""), LIMIT),
        ballots("300 MB of blank lines", repeated("", 3_000_000, " ".repeat(99) + "\n", ""), LIMIT),
        ballots(
            "one ballot a million times",
            repeated("", 1_000_000, "{\"id\":\"1\",\"lines\":[\"FOR\"]}\n", ""),
            "BALLOT_DUPLICATE"),
        new Attack(
            "100,000 lines of brackets",
            "opinions.ndjson",
            repeated("", 100_000, "[[[[[[[[[[[[[[[[\n", ""),
            OpinionFiles::read,
            "FILE_JSON_BROKEN"));
  }

  private static ImmutableList<Attack> tables() {
    return ImmutableList.of(
        units("a row of 1 GB", gibibyte(ROOT + "t,k,TOWN,"), LIMIT),
        units(
            "a quotation of 200 MB that is not closed",
            repeated(ROOT + "t,k,TOWN,\"", 2_000_000, "甲镇,\nu,k,TOWN,乙镇" + "x".repeat(80), ""),
            LIMIT),
        units(
            "a quotation that is not closed",
            text(ROOT + "t,k,TOWN,\"甲镇,\n"),
            "FILE_QUOTES_UNMATCHED"),
        units("100,000 columns", repeated(UNITS.strip(), 100_000, ",x", "\n1,2\n"), LIMIT),
        units(
            "a million broken rows",
            repeated(ROOT, 1_000_000, "t,k,TOWM,甲镇,\n", ""),
            "FILE_VALUE_UNKNOWN"),
        units(
            "50,000 units in a circle",
            numbered(
                ROOT, 50_000, n -> "t" + n + ",t" + (n + 1) % 50_000 + ",TOWN,镇" + n + ",\n", ""),
            "UNIT_CYCLE"),
        units(
            "a million units that are none",
            numbered(UNITS, 1_000_000, n -> n + "," + n + ",COUNTY,县,11\n", ""),
            "UNIT_CODE_MALFORMED"),
        units("a zero byte in a cell", text(ROOT + "t,k,TOWN,甲\0镇,\n"), "FILE_CELL_UNPRINTABLE"),
        units("bytes that are no text", bytes("69642CFF0AFE"), "FILE_NOT_IN_CHARSET"),
        units("GB18030 under the name of UTF-8", text(ROOT, "GB18030"), "FILE_IN_GB18030"));
  }

  private static ImmutableList<Attack> foreign() {
    return ImmutableList.of(
        units("a workbook", zip("xl/workbook.xml"), FOREIGN),
        units(
            "an old workbook, or one of WPS",
            bytes("d0cf11e0a1b11ae1" + "00".repeat(504)),
            FOREIGN),
        units(
            "a workbook under a password",
            bytes(
                "d0cf11e0a1b11ae1"
                    + "00".repeat(504)
                    + "45006e006300720079007000740065006400500061006300"
                    + "6b00610067006500"),
            FOREIGN),
        units("an archive", zip("units.csv"), FOREIGN),
        units("a compressed bomb", Inputs.gzipBomb(), FOREIGN),
        units("a PDF", text("%PDF-1.7\n"), FOREIGN),
        units("“Unicode text” of a spreadsheet", text("\uFEFF" + ROOT, "UTF-16LE"), FOREIGN),
        units("a web page", text("<html><table><tr><td>id</td></tr></table></html>"), FOREIGN));
  }
}
