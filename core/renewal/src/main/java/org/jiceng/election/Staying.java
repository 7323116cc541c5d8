package org.jiceng.election;

import java.util.List;
import java.util.Set;

/**
 * Who stays when near relatives with fewer votes have left.
 *
 * @param ranked those who stay, most votes first
 * @param unsure those among them who leave after all if somebody not settled may serve
 */
record Staying(List<Contender> ranked, Set<Contender> unsure) {}
