package org.jiceng.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.jiceng.law.Citation;
import org.jiceng.law.Setting;
import org.jiceng.law.Working;
import org.jiceng.text.Audience;
import org.jiceng.text.Language;
import org.jiceng.text.Message;
import org.jiceng.text.MessageKey;
import org.jiceng.text.Text;

/** The explanation of one declaration, made when it is read. */
final class Explanation {
  private final Declaration declaration;
  private final Contest contest;
  private final Count count;
  private final ElectionMethod method;
  private final Language language;

  /** Whether the reader may see ids and names written in. */
  private final boolean internal;

  private final ImmutableList.Builder<String> lines = ImmutableList.builder();

  Explanation(Declaration declaration, Language language, Audience audience) {
    this.declaration = declaration;
    this.contest = declaration.contest();
    this.count = declaration.count();
    this.method = contest.method();
    this.language = language;
    this.internal = audience == Audience.REVIEW_OFFICE || audience == Audience.ARCHIVE;
  }

  String text() {
    addHead();
    if (declaration instanceof Declaration.VoidVote failed) {
      failed.reasons().forEach(this::addVoid);
    } else if (declaration instanceof Declaration.UndeterminedVote undetermined) {
      add(ElectionText.UNDETERMINED, ImmutableMap.of("parameters", undetermined.open()));
    } else if (declaration instanceof Declaration.InterimVote interim) {
      addVotes(ElectionText.OUTLOOK_NEED, new StationBounds(contest, count).bar());
      StationLines.of(interim.outlook(), this::who).forEach(this::add);
    } else {
      addVotes(ElectionText.MAJORITY, Bar.of(contest, count.attendance(), count.returned()));
      declaration
          .officeResults()
          .forEach(
              office ->
                  new SeatLines(office.seats().size(), this::who, internal)
                      .of(office)
                      .forEach(this::add));
      SwapMargin.of(contest, count, declaration.decisions()).ballots().ifPresent(this::addMargin);
    }
    declaration.nextSteps().forEach(step -> add(cited(step, step.basis())));
    declaration
        .issues()
        .forEach(issue -> add(ElectionText.ISSUE, ImmutableMap.of("words", issue.message())));
    if (internal) {
      count.notes().forEach(this::add);
      add(ElectionText.METHOD, ImmutableMap.of("method", method));
    }
    return String.join("\n", lines.build());
  }

  private void addHead() {
    add(
        ElectionText.TITLE,
        ImmutableMap.of(
            "office", contest.office(),
            "seats", contest.seats(),
            "candidates", contest.candidates().size(),
            "day", contest.pollDay(),
            "method", method.name()));
    add(quorum());
    add(
        ElectionText.BALLOTS,
        ImmutableMap.of(
            "issued", count.attendance().issued(),
            "voters", count.attendance().voters(),
            "returned", count.returned(),
            "unreturned", count.unreturned(),
            "valid", count.validBallots(),
            "invalid", enumerated(count.invalidBallots(), count.invalid())));
    if (!count.unchecked().isEmpty()) {
      add(ElectionText.UNCHECKED, ImmutableMap.of("rules", count.unchecked()));
    }
    StationLines.of(count).forEach(this::add);
  }

  private Message quorum() {
    return declaration
        .quorum()
        .map(
            working ->
                cited(
                    ElectionText.QUORUM.with(ImmutableMap.of("working", asked(working))),
                    method.quorum().citation()))
        .orElseGet(
            () ->
                ElectionText.QUORUM_UNKNOWN.with(
                    ImmutableMap.of("open", MethodParameters.value(method.quorum()))));
  }

  private static Text asked(Working working) {
    return MethodDefaults.asksForNothing(working.threshold()) ? ElectionText.NO_SHARE : working;
  }

  /** Every reading that the rules leave open, each with what it asks for. */
  private static Text need(Bar bar, Setting<? extends Text> setting, ElectionText words) {
    if (!bar.isKnown() || bar.mayRefuse()) {
      return MethodParameters.value(setting);
    }
    ImmutableList<Text> needs =
        bar.none().stream().distinct().map(none -> need(none, words)).collect(toImmutableList());
    return needs.size() == 1
        ? needs.get(0)
        : ElectionText.MAJORITY_OPEN.with(ImmutableMap.of("needs", needs));
  }

  private static Text need(Working none, ElectionText words) {
    return MethodDefaults.asksForNothing(none.threshold())
        ? ElectionText.MORE_VOTES
        : words.with(
            ImmutableMap.of(
                "need", none.need(),
                "base", none.baseCount(),
                "threshold", none.threshold()));
  }

  private void addVotes(ElectionText key, Bar bar) {
    addNeed(key, bar, method.majority(), ElectionText.MAJORITY_NEED);
    bar.failingThat()
        .ifPresent(
            next ->
                addNeed(
                    ElectionText.FALLBACK, next, method.fallback(), ElectionText.FALLBACK_NEED));
    count.tallies().forEach(this::addTally);
    if (count.slotsFilled() > 0) {
      add(
          ElectionText.WRITE_INS,
          ImmutableMap.of(
              "filled", count.slotsFilled(),
              "accepted", count.writeInsAccepted(),
              "rejected", enumerated(count.writeInsRejected(), count.rejectedWriteIns())));
    }
    new WriteInLines(declaration, this::who, internal).all().forEach(this::add);
  }

  private void addNeed(
      ElectionText key, Bar bar, Setting<? extends Text> setting, ElectionText words) {
    add(cited(key.with(ImmutableMap.of("need", need(bar, setting, words))), setting.citation()));
  }

  private void addTally(Tally tally) {
    add(
        ElectionText.TALLY,
        ImmutableMap.of(
            "who", who(tally.candidate()),
            "for", tally.inFavour(),
            "against", tally.against(),
            "abstaining", tally.abstaining(),
            "blank", tally.blank(),
            "spoilt", tally.spoilt(),
            "invalid", tally.onInvalidBallots()));
  }

  private void addMargin(int ballots) {
    add(ElectionText.SWAP_MARGIN, ImmutableMap.of("ballots", ballots));
  }

  private void addVoid(VoidReason reason) {
    add(cited(ElectionText.VOID.with(ImmutableMap.of("reason", reason)), reason.basis()));
  }

  private Object who(ListedCandidate candidate) {
    return internal
        ? ElectionText.PERSON_AND_ID.with(
            ImmutableMap.of("label", candidate.label(), "id", candidate.person()))
        : candidate.label();
  }

  /** A number, and by which reasons it came about, as {@code 2 (over-voted: 2)}. */
  private static Object enumerated(int total, ImmutableMap<? extends MessageKey, Integer> reasons) {
    if (reasons.isEmpty()) {
      return total;
    }
    ImmutableList<Message> parts =
        reasons.entrySet().stream()
            .map(
                entry ->
                    ElectionText.REASON_COUNT.with(
                        ImmutableMap.of("reason", entry.getKey(), "count", entry.getValue())))
            .collect(toImmutableList());
    return ElectionText.ENUMERATED.with(ImmutableMap.of("total", total, "parts", parts));
  }

  static Message cited(Text words, Citation citation) {
    return ElectionText.CITED.with(ImmutableMap.of("words", words, "citation", citation));
  }

  private void add(ElectionText key, Map<String, ?> arguments) {
    add(key.with(arguments));
  }

  private void add(Text line) {
    lines.add(line.in(language));
  }
}
