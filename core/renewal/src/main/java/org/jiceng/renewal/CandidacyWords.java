package org.jiceng.renewal;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jiceng.organization.Office;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.jiceng.text.Text;

/** What each audience reads of a candidacy. */
final class CandidacyWords {
  private final Candidacy candidacy;
  private final Language language;

  private CandidacyWords(Candidacy candidacy, Language language) {
    this.candidacy = candidacy;
    this.language = language;
  }

  static String of(Candidacy candidacy, Language language, Audience audience) {
    CandidacyWords words = new CandidacyWords(candidacy, language);
    Stream<String> lines =
        switch (audience) {
          case REVIEW_OFFICE, ARCHIVE -> words.file();
          case CANDIDATE -> words.reached(stage -> !stage.isPause());
          case PUBLIC, DEPARTMENT -> words.notice();
        };
    return lines.collect(joining("\n"));
  }

  private Stream<String> file() {
    return Stream.concat(
        candidacy.history().stream().map(this::whole),
        candidacy.procedure().notes().stream().map(this::in));
  }

  private Stream<String> notice() {
    return Stream.concat(
        reached(Stage::isPublic),
        Stream.of(RenewalText.ENDED).filter(end -> candidacy.stage().isQuietEnd()).map(this::in));
  }

  /** Each stage once for each post, as first reached: a second time would tell of a pause. */
  private Stream<String> reached(Predicate<Stage> told) {
    Set<Reached> seen = new HashSet<>();
    return candidacy.history().stream()
        .filter(entry -> told.test(entry.stage()))
        .filter(entry -> seen.add(new Reached(entry.office(), entry.stage())))
        .map(
            entry ->
                in(
                    RenewalText.STEP_OUTER.with(
                        ImmutableMap.of(
                            "day", entry.step().day(),
                            "stage", entry.stage(),
                            "office", entry.office()))));
  }

  private String whole(Entry entry) {
    Step step = entry.step();
    String line =
        in(
            RenewalText.STEP.with(
                ImmutableMap.of(
                    "day", step.day(),
                    "stage", step.to(),
                    "office", entry.office(),
                    "actor", step.actor(),
                    "document", step.document())));
    String reason =
        step.reason().isBlank()
            ? ""
            : in(RenewalText.STEP_REASON.with(ImmutableMap.of("reason", step.reason())));
    String ground =
        step.ground()
            .map(text -> in(RenewalText.STEP_GROUND.with(ImmutableMap.of("ground", text))))
            .orElse("");
    return line + reason + ground;
  }

  private String in(Text text) {
    return text.in(language);
  }

  private record Reached(Office office, Stage stage) {}
}
