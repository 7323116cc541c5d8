/**
 * Documents of an election: ballots ({@link org.jiceng.io.election.BallotFiles}), the result
 * ({@link org.jiceng.io.election.DeclarationFiles}), and a vote together with its result, which can
 * be verified from the file alone ({@link org.jiceng.io.election.MinutesFiles}).
 */
package org.jiceng.io.election;
