/**
 * Documents by which an exercise says what it chose: its policy ({@link
 * org.jiceng.io.policy.PolicyFiles}) and the negative list of its place ({@link
 * org.jiceng.io.policy.NegativeListFiles}).
 */
package org.jiceng.io.policy;
