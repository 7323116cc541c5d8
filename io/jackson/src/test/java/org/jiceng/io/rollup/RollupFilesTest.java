package org.jiceng.io.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.io.SmallCounty.TREE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jiceng.fact.PartialDate;
import org.jiceng.io.Changes;
import org.jiceng.io.Schemas;
import org.jiceng.io.organization.RosterFiles;
import org.jiceng.io.source.Source;
import org.jiceng.issue.Place;
import org.jiceng.organization.CommitteeKind;
import org.jiceng.organization.Gained;
import org.jiceng.organization.Office;
import org.jiceng.organization.Roster;
import org.jiceng.organization.SeatRow;
import org.jiceng.organization.Tenure;
import org.jiceng.person.BirthDate;
import org.jiceng.person.Education;
import org.jiceng.person.Person;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;
import org.jiceng.rollup.RollupTable;
import org.jiceng.statistics.OfficeHolder;
import org.jiceng.statistics.StandardMeasures;
import org.jiceng.testkit.People;
import org.jiceng.unit.UnitId;
import org.jiceng.unit.UnitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollupFilesTest {
  private static final Roster ROSTER =
      RosterFiles.read(
              Source.ofText(
                  "members.csv",
                  """
                  personId,unit,body,office,gained,inOfficeFrom,sex,birth,education,standing
                  p1,v1,VILLAGERS,DIRECTOR,ELECTED,2021-01-10,FEMALE,1980-01-01,31,FULL
                  p2,v2,VILLAGERS,DIRECTOR,ELECTED,2021-01-10,MALE,1971-01-01,,FULL
                  """),
              TREE,
              LocalDate.of(2021, 3, 21))
          .orElseThrow();

  static RollupTable<OfficeHolder> table() {
    return StandardMeasures.over(TREE)
        .measure(
            StandardMeasures.PERSONS, StandardMeasures.MEAN_AGE, StandardMeasures.COLLEGE_SHARE)
        .compute(OfficeHolder.of(ROSTER))
        .orElseThrow();
  }

  @Test
  void figuresStandInTheirTwoExactParts(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("figures.csv");
    RollupFiles.write(file, table(), unit -> unit.kind() != UnitKind.VILLAGE);

    assertThat(Files.readString(file))
        .isEqualTo(
            "\uFEFFunit,name,persons,persons.of,persons.known,persons.unknown,"
                + "meanAge,meanAge.of,meanAge.known,meanAge.unknown,"
                + "collegeShare,collegeShare.of,collegeShare.known,collegeShare.unknown\n"
                + "k,某县,2,1,2,0,91,2,2,0,1,1,1,1\n"
                + "t1,甲镇,1,1,1,0,41,1,1,0,1,1,1,0\n"
                + "t2,乙镇,1,1,1,0,50,1,1,0,0,0,0,1\n");
  }

  @Test
  void unitsThatAreNotWantedHaveNoRow() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RollupFiles.write(out, table(), unit -> unit.name().equals("甲镇"));

    assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
  }

  @Test
  void theDocumentHasEveryFigureInItsTwoPartsOrBetweenItsBounds(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("figures.json");
    RollupFiles.writeJson(file, unsure(), unit -> true);
    JsonNode document = new ObjectMapper().readTree(Files.readString(file));

    assertThat(document.at("/format").asText()).isEqualTo("jiceng.rollup-table");
    assertThat(document.at("/measures/0/key").asText()).isEqualTo("persons");
    assertThat(document.at("/nodes")).hasSize(TREE.size());
    assertThat(document.at("/nodes/0").toString())
        .startsWith("{\"unit\":\"k\",\"name\":\"某县\",\"expected\":")
        .contains("\"present\":2,");
    assertThat(document.at("/nodes/0/figures/persons").toString())
        .isEqualTo("{\"value\":{\"numerator\":2,\"denominator\":1},\"known\":2,\"unknown\":0}");
    assertThat(document.at("/nodes/0/figures/meanAge").toString())
        .isEqualTo(
            "{\"least\":{\"numerator\":86,\"denominator\":2},"
                + "\"greatest\":{\"numerator\":87,\"denominator\":2},"
                + "\"known\":2,\"unknown\":0}");
    assertThat(document.at("/nodes/0/figures/collegeShare/unknown").asInt()).isEqualTo(1);
    assertThat(document.findValues("collegeShare").toString())
        .contains("{\"numerator\":0,\"denominator\":0}");
    assertThat(Files.readString(file)).isEqualTo(RollupFiles.toJson(unsure(), unit -> true));
  }

  @Test
  void theDocumentFitsItsSchemaAndNoneWithoutAMember() throws IOException {
    JsonNode document = new ObjectMapper().readTree(RollupFiles.toJson(unsure(), unit -> true));
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Schemas.of("jiceng.rollup-table"));

    assertThat(schema.validate(document)).isEmpty();
    assertThat(
            Changes.withoutMembers(document)
                .filter(changed -> schema.validate(changed.document()).isEmpty()))
        .isEmpty();
  }

  @Test
  void theHashIsOfWhatTheTableSays() {
    assertThat(RollupFiles.sha256(table(), unit -> true))
        .isEqualTo(RollupFiles.sha256(table(), unit -> true))
        .isNotEqualTo(RollupFiles.sha256(unsure(), unit -> true))
        .isNotEqualTo(RollupFiles.sha256(table(), unit -> unit.kind() != UnitKind.VILLAGE));
  }

  /** One was born in a year that is known and on a day that is not. */
  static RollupTable<OfficeHolder> unsure() {
    Person born =
        new Person.Builder()
            .id(PersonId.of("p1"))
            .label("人员p1")
            .sex(Sex.FEMALE)
            .birth(new BirthDate(PartialDate.ofYear(1980)))
            .education(Education.of(31))
            .build();
    Roster roster =
        Roster.of(
                TREE,
                LocalDate.of(2021, 3, 21),
                ImmutableList.of(director("v1", born), director("v2", People.outsider("p2"))))
            .orElseThrow();
    return StandardMeasures.over(TREE)
        .measure(
            StandardMeasures.PERSONS, StandardMeasures.MEAN_AGE, StandardMeasures.COLLEGE_SHARE)
        .compute(OfficeHolder.of(roster))
        .orElseThrow();
  }

  private static SeatRow director(String village, Person person) {
    return new SeatRow(
        UnitId.of(village),
        CommitteeKind.VILLAGERS,
        Office.DIRECTOR,
        new Tenure(Gained.ELECTED, LocalDate.of(2021, 1, 10)),
        person,
        Place.none());
  }
}
