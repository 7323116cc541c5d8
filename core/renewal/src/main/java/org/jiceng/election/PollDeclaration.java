package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;

/**
 * The result of a poll: that of each office, the highest first. Never edited.
 *
 * @param poll what was voted on
 * @param offices the declaration of each office
 */
public record PollDeclaration(Poll poll, ImmutableList<Declaration> offices) {

  /** Those elected and in office, the highest office first. */
  public ImmutableList<SeatResult.Elected> elected() {
    return offices.stream().flatMap(office -> office.elected().stream()).collect(toImmutableList());
  }

  /**
   * Every vote that is due, the higher office first, as {@link Declaration#nextContests} has them
   * for one office. Each knows everybody who is seated by now, in whatever office, and how many
   * seats of the body are open beside its own; who wins the earlier ones is told to it by {@link
   * Contest#following}.
   *
   * @param ids the key of each new contest by its place, counted from 1
   * @param pollDay their day
   */
  public ImmutableList<Contest> nextContests(IntFunction<ContestId> ids, LocalDate pollDay) {
    return NextOfPoll.of(this, ids, pollDay);
  }

  /** How the offices were voted on, and then every declaration with its working. */
  public String explain(Language language, Audience audience) {
    Stream<String> together =
        Stream.of(Parameter.SEQUENCE, Parameter.PAPER_FORM, Parameter.OVER_VOTE_TEST)
            .map(parameter -> MethodParameters.line(parameter, poll.method()).in(language));
    return Stream.concat(
            Stream.of(together.collect(joining("\n"))),
            offices.stream().map(office -> office.explain(language, audience)))
        .collect(joining("\n\n"));
  }
}
