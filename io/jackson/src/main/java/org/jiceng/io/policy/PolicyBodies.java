package org.jiceng.io.policy;

import java.util.Optional;
import java.util.stream.Stream;
import org.jiceng.fact.Body;
import org.jiceng.io.attribute.Attributes;
import org.jiceng.io.document.LawValues;
import org.jiceng.io.json.Member;
import org.jiceng.review.ReviewPolicy;

/** The bodies within a policy that stand beside the panel, each with a task of its own. */
final class PolicyBodies {
  static final Member<Optional<Body>> SOFT_DECIDER = Member.optional("softDecider", LawValues.BODY);
  static final Member<Optional<Body>> FILE_KEEPER = Member.optional("fileKeeper", LawValues.BODY);
  static final Member<Optional<Body>> INSPECTION_BODY =
      Member.optional("inspectionBody", LawValues.BODY);
  static final Member<Optional<Body>> LEAD_BODY = Member.optional("leadBody", LawValues.BODY);

  private PolicyBodies() {}

  static void set(Attributes policy, ReviewPolicy.Builder builder) {
    policy.get(SOFT_DECIDER).ifPresent(builder::softDecider);
    policy.get(FILE_KEEPER).ifPresent(builder::fileKeeper);
    policy.get(INSPECTION_BODY).ifPresent(builder::inspectionBody);
    policy.get(LEAD_BODY).ifPresent(builder::leadBody);
  }

  /** Which of them has {@code code}; whoever decides is none of those who reply. */
  static Optional<Member<Optional<Body>>> named(Attributes policy, Object code) {
    return Stream.of(FILE_KEEPER, INSPECTION_BODY, LEAD_BODY)
        .filter(member -> policy.get(member).filter(body -> body.code().equals(code)).isPresent())
        .findFirst();
  }
}
