package org.jiceng.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonTableTest {

  @Test
  void eachPersonHasOneNumberHoweverOftenAdded() {
    PersonTable table = new PersonTable();
    for (int round = 0; round < 2; round++) {
      for (int person = 0; person < 1000; person++) {
        assertThat(table.add(PersonId.of("p" + person))).isEqualTo(person);
      }
    }
    assertThat(table.size()).isEqualTo(1000);
    for (int person = 0; person < 1000; person++) {
      assertThat(table.find(PersonId.of("p" + person))).isEqualTo(person);
      assertThat(table.find(PersonId.of("q" + person))).isEqualTo(-1);
    }
  }

  /** Strings of one hash: Aa and BB. */
  @Test
  void oneHashIsNotOnePerson() {
    PersonTable table = new PersonTable();
    List<String> alike = List.of("AaAa", "AaBB", "BBAa", "BBBB");
    alike.forEach(id -> table.add(PersonId.of(id)));
    for (String id : alike) {
      assertThat(table.find(PersonId.of(id))).isEqualTo(alike.indexOf(id));
    }
    assertThat(table.find(PersonId.of("C#Aa"))).isEqualTo(-1);
  }
}
