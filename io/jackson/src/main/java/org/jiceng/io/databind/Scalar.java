package org.jiceng.io.databind;

import java.util.Optional;
import java.util.function.Function;

/**
 * A value that is one string in a document.
 *
 * @param type its class
 * @param write the string of a value
 * @param read the value of a string; empty if it is none
 */
record Scalar(
    Class<?> type, Function<Object, String> write, Function<String, ? extends Optional<?>> read) {}
