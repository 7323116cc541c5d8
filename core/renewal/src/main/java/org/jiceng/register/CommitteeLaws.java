package org.jiceng.register;

import com.google.common.collect.ImmutableSet;
import org.jiceng.law.Citation;
import org.jiceng.law.Instrument;
import org.jiceng.law.Instruments;
import org.jiceng.law.Provision;
import org.jiceng.law.Timeline;

/**
 * The law of election committees that is known, by day. Where national law says nothing of the size
 * and of relatives in villages, a guideline of the ministry recommends something: that is policy.
 */
public final class CommitteeLaws {
  private static final Instrument VC_2010 = Instruments.VILLAGERS_COMMITTEE_2010;
  private static final Instrument VC_2018 = Instruments.VILLAGERS_COMMITTEE_2018;
  private static final Instrument VC_2025 = Instruments.VILLAGERS_COMMITTEE_2025;
  private static final Instrument RC_2025 = Instruments.RESIDENTS_COMMITTEE_2025;
  private static final Timeline<CommitteeLaw> VILLAGES =
      Timeline.<CommitteeLaw>builder()
          .put(VC_2010.from(), VC_2018.from(), village(VC_2010, "12"))
          .put(VC_2018.from(), VC_2025.from(), village(VC_2018, "12"))
          .put(VC_2025.from(), village(VC_2025, "15"))
          .build();
  private static final Timeline<CommitteeLaw> COMMUNITIES =
      Timeline.<CommitteeLaw>builder().put(RC_2025.from(), community()).build();

  private CommitteeLaws() {}

  /** National law alone. */
  public static Timeline<CommitteeLaw> of(RegisterKind kind) {
    return kind == RegisterKind.VILLAGE ? VILLAGES : COMMUNITIES;
  }

  /** National law on villages, with the text of {@code locality} from its first day. */
  public static Timeline<CommitteeLaw> of(Locality locality) {
    return Overlays.on(VILLAGES, locality.instrument().from(), law -> over(law, locality));
  }

  private static CommitteeLaw village(Instrument law, String article) {
    CommitteeLaw.Builder builder =
        common(
                new Provision<>(
                    ImmutableSet.copyOf(ChoosingBody.values()), Basis.partOf(law, article, "-2")),
                new Provision<>(LeavingTrigger.NOMINATED, Basis.partOf(law, article, "-3")),
                Basis.partOf(law, article, "-4"))
            .size(
                new Provision<>(
                    new CommitteeSize(3, Integer.MAX_VALUE, false),
                    Basis.guideline("committee-size")))
            .relatives(Basis.guideline("committee-relatives"));
    if (law.equals(VC_2025)) {
      builder.leavingForRelative(Basis.partOf(law, article, "-3"));
    }
    return builder.build();
  }

  private static CommitteeLaw community() {
    Citation article = Basis.partOf(RC_2025, "15", "");
    return common(
            new Provision<>(
                ImmutableSet.of(ChoosingBody.ASSEMBLY, ChoosingBody.REPRESENTATIVES), article),
            new Provision<>(LeavingTrigger.NOMINATED, article),
            article)
        .leavingForRelative(article)
        .build();
  }

  private static CommitteeLaw.Builder common(
      Provision<ImmutableSet<ChoosingBody>> chosenBy,
      Provision<LeavingTrigger> leaving,
      Citation succession) {
    return new CommitteeLaw.Builder()
        .chosenBy(chosenBy)
        .leaving(leaving)
        .succession(succession)
        .helpers(new Provision<>(HelperBar.CANDIDATES, Basis.inferred("helpers")));
  }

  private static CommitteeLaw over(CommitteeLaw law, Locality place) {
    CommitteeLaw.Builder builder = law.but().size(size(place));
    switch (place) {
      case TIANJIN ->
          builder
              .relatives(cited(place, "10", "-relatives"))
              .helpers(new Provision<>(HelperBar.CANDIDATES, cited(place, "28", "-helpers")));
      case HEBEI -> {
        builder.woman(cited(place, "7", "-woman")).helpers(relatives(place, "24"));
        if (law.leavingForRelative().isEmpty()) {
          // later than national law asks for, so it yields to the law of 2025, which is newer
          builder.leaving(new Provision<>(LeavingTrigger.DETERMINED, cited(place, "9", "")));
        }
      }
      case SICHUAN -> {
        Citation article = cited(place, "14", "");
        builder
            .relatives(cited(place, "12", "-relatives"))
            .leaving(new Provision<>(LeavingTrigger.NOMINATED_AND_WILLING, article))
            .leavingForRelative(article)
            .helpers(relatives(place, "28"));
      }
      case HAINAN -> {
        builder
            .deputies(new Provision<>(2, cited(place, "11", "-deputies")))
            .woman(cited(place, "11", "-woman"))
            .helpers(relatives(place, "25"));
        if (law.leavingForRelative().isEmpty()) {
          builder
              .leaving(new Provision<>(LeavingTrigger.NOMINATED, cited(place, "13", "")))
              .leavingForRelative(cited(place, "13", ""));
        }
      }
      case BEIJING, SHANGHAI, ZHEJIANG, HENAN -> {}
    }
    return builder.build();
  }

  private static Provision<CommitteeSize> size(Locality place) {
    return switch (place) {
      case BEIJING -> sized(place, "9", 5, 9, false);
      case TIANJIN -> sized(place, "9", 5, 9, true);
      case HEBEI -> sized(place, "7", 5, 9, false);
      case SHANGHAI -> sized(place, "7", 7, 9, false);
      case ZHEJIANG -> sized(place, "8", 5, 9, false);
      case HENAN -> sized(place, "11", 7, 9, false);
      case SICHUAN -> sized(place, "12", 3, 9, false);
      case HAINAN -> sized(place, "11", 5, 9, true);
    };
  }

  private static Provision<CommitteeSize> sized(
      Locality place, String article, int least, int most, boolean odd) {
    return new Provision<>(
        new CommitteeSize(least, most, odd), cited(place, article, "-committee"));
  }

  private static Provision<HelperBar> relatives(Locality place, String article) {
    return new Provision<>(HelperBar.CANDIDATES_AND_RELATIVES, cited(place, article, "-helpers"));
  }

  private static Citation cited(Locality place, String article, String part) {
    return Basis.partOf(place.instrument(), article, part);
  }
}
