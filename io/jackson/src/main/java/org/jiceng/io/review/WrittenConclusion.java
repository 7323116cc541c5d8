package org.jiceng.io.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jiceng.review.Candidate;
import org.jiceng.review.CrossFinding;
import org.jiceng.review.Opinion;
import org.jiceng.review.Reopening;
import org.jiceng.review.SoftDecision;
import org.jiceng.review.Status;

/**
 * What the document of a review report says about one candidate.
 *
 * @param candidate about whom
 * @param status what was concluded
 * @param across what was found across all lists
 * @param owedBy the codes of the bodies that owed something, in the order of the document
 * @param replies every reply that counted
 * @param decisions every decision on what was held unsuitable
 * @param reopenings every time that a body was asked again
 */
public record WrittenConclusion(
    Candidate candidate,
    Status status,
    ImmutableList<CrossFinding> across,
    ImmutableSet<String> owedBy,
    ImmutableList<Opinion> replies,
    ImmutableList<SoftDecision> decisions,
    ImmutableList<Reopening> reopenings) {}
