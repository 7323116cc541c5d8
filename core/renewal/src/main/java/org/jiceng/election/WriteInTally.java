package org.jiceng.election;

/**
 * The votes of one name written in, as written. Which person is meant is not decided here.
 *
 * @param name the name as written
 * @param votes accepted slots with this name
 */
public record WriteInTally(String name, int votes) {}
