package org.jiceng.io.databind;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiceng.person.Person;
import org.jiceng.person.PersonId;
import org.jiceng.review.Opinion;
import org.jiceng.testkit.People;
import org.jiceng.text.Bilingual;
import org.junit.jupiter.api.Test;

/** What is known of a value from the builder that its type has. */
class NounTest {
  private static final Class<?> HIDDEN = People.person("p1").getClass();

  @Test
  void aNounIsAnInterfaceOfOursWithABuilderOfItsOwn() {
    Noun person = Noun.examine(Person.class).orElseThrow();
    assertThat(person.type()).isEqualTo(Person.class);
    assertThat(person.builder()).isEqualTo(Person.Builder.class);
    for (Class<?> other :
        ImmutableList.of(
            HIDDEN,
            Person.Builder.class,
            PersonId.class,
            Bilingual.class,
            ImmutableList.class,
            Iterable.class)) {
      assertThat(Noun.examine(other)).as(other.getName()).isEmpty();
    }
  }

  @Test
  void theHiddenClassAndTheBuilderLeadToTheNoun() {
    assertThat(Noun.ofHidden(HIDDEN)).isEqualTo(Noun.of(Person.class));
    assertThat(Noun.ofBuilder(Person.Builder.class)).isEqualTo(Noun.of(Person.class));
    for (Class<?> other :
        ImmutableList.of(Person.class, PersonId.class, ImmutableList.of().getClass())) {
      assertThat(Noun.ofHidden(other)).as(other.getName()).isEmpty();
      assertThat(Noun.ofBuilder(other)).as(other.getName()).isEmpty();
    }
    assertThat(Noun.ofBuilder(ImmutableList.Builder.class)).isEmpty();
  }

  @Test
  void attributesAreSetByTheirNames() throws NoSuchMethodException {
    Noun person = Noun.examine(Person.class).orElseThrow();
    assertThat(person.setters().keySet())
        .containsExactly("birth", "education", "id", "label", "membership", "sex");
    assertThat(person.derived()).doesNotContainAnyElementsOf(person.setters().keySet());
    person.setters().forEach((name, setter) -> assertThat(Noun.attributeOf(setter)).contains(name));
    assertThat(Noun.attributeOf(Person.Builder.class.getMethod("build"))).isEmpty();
    assertThat(Noun.attributeOf(String.class.getMethod("strip"))).isEmpty();
  }

  @Test
  void anAttributeThatMayBeMissingIsSetAsSuch() {
    Noun person = Noun.examine(Person.class).orElseThrow();
    assertThat(person.setters().get("education").getParameterTypes())
        .containsExactly(Optional.class);
  }

  @Test
  void wherePeopleReadItIsNoAttribute() {
    Noun opinion = Noun.examine(Opinion.class).orElseThrow();
    assertThat(opinion.setters()).doesNotContainKey("place").containsKey("answer");
    assertThat(opinion.derived()).contains("place").doesNotContain("answer", "builder", "wait");
  }

  @Test
  void whatATypeTellsOfItselfTakesNoArgumentsAndHasAnAnswer() {
    assertThat(Noun.told(Told.class)).containsExactlyInAnyOrder("name", "more");
  }

  /** Of all its methods two tell something of it. */
  public interface Told {
    String name();

    int more();

    int more(int than);

    void change();

    static String of() {
      return "";
    }
  }
}
