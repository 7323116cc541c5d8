package org.jiceng.register;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jiceng.law.Citation;
import org.jiceng.law.Instrument;
import org.jiceng.law.Instruments;
import org.jiceng.law.PeriodConvention;
import org.jiceng.law.Provision;
import org.jiceng.law.Timeline;
import org.jiceng.law.Unknown;

/**
 * The law of registers that is known, by day. What a place says of a ground takes the place of what
 * national law says of the same ground; its other grounds stand beside.
 *
 * <p>Of residents' committees nothing is known before 2026: no national text had a register.
 */
public final class RegisterLaws {
  private static final Instrument VC_2010 = Instruments.VILLAGERS_COMMITTEE_2010;
  private static final Instrument VC_2018 = Instruments.VILLAGERS_COMMITTEE_2018;
  private static final Instrument VC_2025 = Instruments.VILLAGERS_COMMITTEE_2025;
  private static final Instrument RC_2025 = Instruments.RESIDENTS_COMMITTEE_2025;
  private static final Timeline<RegisterLaw> VILLAGES =
      Timeline.<RegisterLaw>builder()
          .put(VC_2010.from(), VC_2018.from(), village(VC_2010, "13", "14"))
          .put(VC_2018.from(), VC_2025.from(), village(VC_2018, "13", "14"))
          .put(VC_2025.from(), village(VC_2025, "16", "17"))
          .build();
  private static final Timeline<RegisterLaw> COMMUNITIES =
      Timeline.<RegisterLaw>builder().put(RC_2025.from(), community()).build();

  private RegisterLaws() {}

  /** National law alone. */
  public static Timeline<RegisterLaw> of(RegisterKind kind) {
    return kind == RegisterKind.VILLAGE ? VILLAGES : COMMUNITIES;
  }

  /** National law on villages, with the text of {@code locality} from its first day. */
  public static Timeline<RegisterLaw> of(Locality locality) {
    return Overlays.on(
        VILLAGES, locality.instrument().from(), law -> LocalRegisters.over(law, locality));
  }

  /** {@code national}, with each rule of {@code local} in place of those of the same ground. */
  static <G extends Enum<G>> ImmutableList<GroundRule<G>> merged(
      Iterable<GroundRule<G>> national, ImmutableList<GroundRule<G>> local) {
    ImmutableSet<G> replaced =
        local.stream().map(GroundRule::ground).collect(ImmutableSet.toImmutableSet());
    return Stream.concat(
            ImmutableList.copyOf(
                Iterables.filter(national, rule -> !replaced.contains(rule.ground())))
                .stream(),
            local.stream())
        .sorted(Comparator.comparing(GroundRule::ground))
        .collect(toImmutableList());
  }

  private static RegisterLaw village(Instrument law, String register, String published) {
    Citation third = Basis.partOf(law, register, "-2-3");
    ImmutableList.Builder<GroundRule<Ground>> grounds = ImmutableList.builder();
    grounds
        .add(
            GroundRule.of(
                Ground.RESIDENT,
                Basis.partOf(law, register, "-2-1"),
                Need.yes(ElectorFact.HOUSEHOLD_HERE),
                Need.yes(ElectorFact.LIVES_HERE)))
        .add(
            GroundRule.of(
                Ground.AWAY_STATED,
                Basis.partOf(law, register, "-2-2"),
                Need.yes(ElectorFact.HOUSEHOLD_HERE),
                Need.no(ElectorFact.LIVES_HERE),
                Need.yes(ElectorFact.WISH_STATED)))
        .add(outsider(Ground.LIVING_HERE, third, ElectorSpan.LIVING_HERE));
    if (law.equals(VC_2025)) {
      grounds.add(outsider(Ground.WORKING_HERE, third, ElectorSpan.VILLAGE_WORK));
    }
    return common(law, register, published, "-1", "-2").addAllGrounds(grounds.build()).build();
  }

  /** Household elsewhere, a year of {@code span}, application and consent, and {@code more}. */
  static GroundRule<Ground> outsider(
      Ground ground, Citation citation, ElectorSpan span, Need... more) {
    return new GroundRule<>(
        ground,
        citation,
        ImmutableList.<Need>builder()
            .add(Need.no(ElectorFact.HOUSEHOLD_HERE))
            .add(Need.lasting(span, 12))
            .add(Need.yes(ElectorFact.APPLIED))
            .add(more)
            .add(Need.yes(ElectorFact.ASSEMBLY_CONSENT))
            .build());
  }

  private static RegisterLaw community() {
    Citation second = Basis.partOf(RC_2025, "16", "-2");
    return common(RC_2025, "16", "17", "", "")
        .addGrounds(
            GroundRule.of(
                Ground.HOUSEHOLD_STATED,
                second,
                Need.yes(ElectorFact.HOUSEHOLD_HERE),
                Need.yes(ElectorFact.WISH_STATED)))
        .addGrounds(
            GroundRule.of(
                Ground.USUAL_RESIDENT,
                second,
                Need.no(ElectorFact.HOUSEHOLD_HERE),
                Need.yes(ElectorFact.LIVES_HERE),
                Need.yes(ElectorFact.WISH_STATED)))
        .addGrounds(
            GroundRule.of(
                Ground.COMMUNITY_WORKER,
                Basis.partOf(RC_2025, "16", "-3"),
                Need.no(ElectorFact.HOUSEHOLD_HERE),
                Need.yes(ElectorFact.COMMUNITY_WORKER),
                Need.lasting(ElectorSpan.COMMUNITY_WORK, 6),
                Need.yes(ElectorFact.APPLIED),
                Need.yes(ElectorFact.COMMITTEE_CONFIRMED)))
        .build();
  }

  /** That one votes in one place alone is said of villages; of communities it is deduced. */
  private static RegisterLaw.Builder common(
      Instrument law, String register, String published, String list, String objections) {
    Citation objection = Basis.partOf(law, published, objections);
    return new RegisterLaw.Builder()
        .age(new Provision<>(18, Basis.partOf(law, register, "-1")))
        .ageDay(new Provision<>(AgeDay.POLL_DAY, Basis.inferred("age-day")))
        .convention(
            new Provision<>(
                PeriodConvention.CORRESPONDING_DAY_INCLUDED, Basis.inferred("full-months")))
        .publishedDays(new Provision<>(20, Basis.partOf(law, published, list)))
        .objectionDays(new Provision<>(5, objection))
        .decisionDays(new Provision<>(3, objection))
        .republication(Unknown.in(law, "republication"))
        .oneRegister(
            law.equals(RC_2025)
                ? Basis.inferred("one-community")
                : Basis.partOf(law, register, "-3"))
        .entitled(Basis.inferred("entitled"));
  }
}
