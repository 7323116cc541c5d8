package org.example;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import java.time.LocalDate;
import org.jiceng.election.ElectionMethod;
import org.jiceng.election.ElectionMethods;
import org.jiceng.io.databind.JicengModule;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;

/** Values of the library in the mapper that Spring Boot makes. */
@SpringBootApplication
public class BootConsumer {
  // tag::bean
  @Bean
  Module jiceng() {
    return new JicengModule();
  }
  // end::bean

  /** Writes a method with the mapper of the application, and reads it again. */
  public static void main(String[] args) throws JsonProcessingException {
    try (var application =
        new SpringApplicationBuilder(BootConsumer.class)
            .web(WebApplicationType.NONE)
            .bannerMode(Banner.Mode.OFF)
            .run(args)) {
      var mapper = application.getBean(ObjectMapper.class);
      var method = ElectionMethods.branchCommittee(LocalDate.of(2026, 3, 8)).orElseThrow();
      var again = mapper.readValue(mapper.writeValueAsString(method), ElectionMethod.class);
      System.out.println("Jackson of Spring Boot: " + PackageVersion.VERSION);
      System.out.println("the same method: " + again.equals(method));
    }
  }
}
