package org.jiceng.examples.elections;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.IntStream;
import org.jiceng.election.ElectionKind;
import org.jiceng.election.Proxies;
import org.jiceng.election.ProxyFiling;
import org.jiceng.election.ProxyFilings;
import org.jiceng.election.ProxyRelation;
import org.jiceng.person.PersonId;

/** Proxies filed before a poll: four to one elector, one to a candidate, one by word of mouth. */
final class ProxiesOfAVillage {

  private ProxiesOfAVillage() {}

  static Proxies judged() {
    // tag::proxies
    ProxyFilings filings =
        new ProxyFilings.Builder()
            .method(Lists.method(ElectionKind.VILLAGERS_COMMITTEE, Days.SPRING_2026))
            .day(Days.SPRING_2026)
            .addAllElectors(electors())
            .addCandidates(PersonId.of("e20"))
            .addAllFilings(toOne())
            .addFilings(
                ProxyFiling.written(
                    PersonId.of("e6"), PersonId.of("e20"), ProxyRelation.NEAR_RELATIVE))
            .addFilings(
                ProxyFiling.spoken(PersonId.of("e7"), PersonId.of("e8"), ProxyRelation.OTHER))
            .build();
    Proxies proxies = filings.judged().orElseThrow();
    // end::proxies
    return proxies;
  }

  /** In which order the four were filed was not kept. */
  private static ImmutableList<ProxyFiling> toOne() {
    return IntStream.rangeClosed(2, 5)
        .mapToObj(i -> PersonId.of("e" + i))
        .map(one -> ProxyFiling.written(one, PersonId.of("e1"), ProxyRelation.NEAR_RELATIVE))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableSet<PersonId> electors() {
    return IntStream.rangeClosed(1, 20)
        .mapToObj(i -> PersonId.of("e" + i))
        .collect(ImmutableSet.toImmutableSet());
  }
}
