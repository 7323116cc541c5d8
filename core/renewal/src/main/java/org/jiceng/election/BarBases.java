package org.jiceng.election;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jiceng.law.Base;
import org.jiceng.law.Citation;
import org.jiceng.law.Setting;
import org.jiceng.law.Threshold;
import org.jiceng.law.Working;

/**
 * What a share of votes is taken of in one count. Those who voted may be counted in several ways,
 * each of which is a reading of its own.
 */
record BarBases(Contest contest, Attendance attendance, int returned) {

  /** Each of {@code shares} with its base under each reading, with no vote yet. */
  ImmutableList<Working> of(List<Threshold> shares) {
    ImmutableList.Builder<Working> none = ImmutableList.builder();
    for (Threshold share : shares) {
      if (share.base() == Base.VOTED) {
        for (TurnoutCounter counter : contest.method().turnoutCounter().readings()) {
          none.add(share.apply(0, Turnout.voters(counter, attendance, returned)));
        }
      } else {
        none.add(share.apply(0, Turnout.count(share.base(), contest, attendance, returned)));
      }
    }
    return none.build();
  }

  /** What would have to be known: {@code own}, or how voters are counted. */
  Parameter open(Parameter own, Setting<?> setting, List<Threshold> shares) {
    return byCounter(setting, shares) ? Parameter.TURNOUT_COUNTER : own;
  }

  Citation basis(Setting<?> setting, List<Threshold> shares) {
    return byCounter(setting, shares)
        ? contest.method().turnoutCounter().citation()
        : setting.citation();
  }

  private static boolean byCounter(Setting<?> setting, List<Threshold> shares) {
    return setting.isKnown() && shares.stream().anyMatch(share -> share.base() == Base.VOTED);
  }
}
