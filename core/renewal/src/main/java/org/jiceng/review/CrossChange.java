package org.jiceng.review;

import com.google.common.collect.ImmutableList;

/**
 * What a change of one candidate changed.
 *
 * @param added what is found since, in order
 * @param gone what is no longer found, in order
 */
public record CrossChange(ImmutableList<CrossFinding> added, ImmutableList<CrossFinding> gone) {}
