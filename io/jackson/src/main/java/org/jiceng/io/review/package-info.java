/**
 * Documents of a joint review: who stands for which seat ({@link
 * org.jiceng.io.review.CandidateFiles}), what departments reply ({@link
 * org.jiceng.io.review.OpinionFiles}) and what is concluded ({@link
 * org.jiceng.io.review.ReviewReportFiles}).
 */
package org.jiceng.io.review;
