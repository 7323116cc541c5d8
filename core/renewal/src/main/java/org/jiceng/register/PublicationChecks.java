package org.jiceng.register;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jiceng.issue.IssueLog;
import org.jiceng.issue.Place;
import org.jiceng.law.Setting;
import org.jiceng.law.Unknown;

/** Whether a register was published in time, and again where the poll was put off. */
final class PublicationChecks {
  private final RegisterRows rows;
  private final IssueLog log;
  private final Place place;

  PublicationChecks(RegisterRows rows, IssueLog log) {
    this.rows = rows;
    this.log = log;
    this.place = Place.of(rows.unit().value()).at("publishedOn");
  }

  void check() {
    LocalDate act = rows.publishedOn().isEmpty() ? rows.asOf() : rows.publishedOn().first();
    rows.laws().on(act).ifPresent(this::checkFirst);
    if (rows.plannedPollDay().filter(rows.pollDay()::isAfter).isPresent()) {
      rows.laws()
          .on(rows.pollDay())
          .ifPresent(law -> checkAgain(law, rows.plannedPollDay().orElseThrow()));
    }
  }

  /** Of a poll that was put off, the first publication was for the first day. */
  static LocalDate latest(RegisterRows rows, RegisterLaw law) {
    return rows.plannedPollDay().orElse(rows.pollDay()).minusDays(law.publishedDays().value());
  }

  private void checkFirst(RegisterLaw law) {
    LocalDate latest = latest(rows, law);
    Optional<LocalDate> published = rows.publishedOn().stream().findFirst();
    boolean late = published.orElse(rows.asOf()).isAfter(latest);
    if (late) {
      log.add(
          published.isPresent()
              ? RegisterIssue.REGISTER_PUBLISHED_LATE
              : RegisterIssue.REGISTER_NOT_PUBLISHED,
          place,
          ImmutableMap.of(
              "unit", rows.unit(),
              "published", published.orElse(rows.asOf()),
              "latest", latest,
              "citation", law.publishedDays().citation()));
    }
  }

  private void checkAgain(RegisterLaw law, LocalDate planned) {
    Setting<Integer> most = law.republication();
    long slip = ChronoUnit.DAYS.between(planned, rows.pollDay());
    if (rows.publishedOn().size() > 1) {
      return;
    }
    if (most instanceof Unknown<Integer> open) {
      log.add(
          RegisterIssue.REGISTER_REPUBLICATION_OPEN,
          place,
          ImmutableMap.of("unit", rows.unit(), "days", slip, "open", open));
    } else if (slip > most.value()) {
      log.add(
          RegisterIssue.REGISTER_NOT_PUBLISHED_AGAIN,
          place,
          ImmutableMap.of(
              "unit", rows.unit(),
              "days", slip,
              "most", most.value(),
              "citation", most.citation()));
    }
  }
}
