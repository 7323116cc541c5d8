package org.jiceng.review;

import org.jiceng.law.Authority;
import org.jiceng.law.Citation;

/**
 * Posts of one place that one person should not hold together. What policy alone sets apart gives a
 * notice.
 *
 * @param one some posts
 * @param other the posts they do not go with
 * @param citation where that stands
 */
public record IncompatiblePosts(Posts one, Posts other, Citation citation) {

  boolean sets(Candidate first, Candidate second) {
    return first.unit().equals(second.unit()) && (joins(first, second) || joins(second, first));
  }

  private boolean joins(Candidate first, Candidate second) {
    return one.contain(first) && other.contain(second);
  }

  CrossKind kind() {
    return citation.authority() == Authority.POLICY
        ? CrossKind.POSTS_APART_BY_POLICY
        : CrossKind.INCOMPATIBLE_POSTS;
  }
}
