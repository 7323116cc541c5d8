package org.jiceng.law;

/**
 * A value that a rule sets, with the place where it is set.
 *
 * @param <T> the value's type
 */
public record Provision<T>(T value, Citation citation) {}
