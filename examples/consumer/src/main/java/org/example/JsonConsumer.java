package org.example;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import org.jiceng.election.ElectionMethod;
import org.jiceng.election.ElectionMethods;
import org.jiceng.io.databind.JicengModule;
import org.jiceng.person.BirthDate;
import org.jiceng.person.Person;
import org.jiceng.person.PersonId;
import org.jiceng.person.Sex;

/** Values of the library in a mapper of one's own, on the class path and on the module path. */
public final class JsonConsumer {
  private JsonConsumer() {}

  public static void main(String[] args) throws JsonProcessingException {
    ObjectMapper mapper = JsonMapper.builder().addModule(new JicengModule()).build();
    var person =
        new Person.Builder()
            .id(PersonId.of("p1"))
            .label("候选人甲")
            .sex(Sex.FEMALE)
            .birth(BirthDate.on(LocalDate.of(1980, 5, 3)))
            .build();
    System.out.println(mapper.writeValueAsString(person));
    var method = ElectionMethods.branchCommittee(LocalDate.of(2026, 3, 8)).orElseThrow();
    var again = mapper.readValue(mapper.writeValueAsString(method), ElectionMethod.class);
    System.out.println("the same method: " + again.equals(method));
  }
}
