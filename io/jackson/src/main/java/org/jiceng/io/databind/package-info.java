/**
 * The values of jiceng in a host's own Jackson: {@link org.jiceng.io.databind.JicengModule}. The
 * one package that knows Jackson's databind.
 *
 * <p>A plain mapper takes the module by {@code addModule}. Spring Boot takes every module that is a
 * bean, so one line in a configuration is enough:
 *
 * <pre>{@code
 * @Bean Module jiceng() { return new JicengModule(); }
 * }</pre>
 *
 * <p>A value is an object with its attributes as members: those that can be set, not those that
 * follow from them; one that is not there is left out. Constants stand under their names, ids and
 * other values of one string are that string, days, months and partial dates are ISO strings. Where
 * a value may be one of several, a member {@code kind} says which by a name of our own; no class
 * name is ever read or written. A text that is more than its words keeps what it is: a constant, a
 * citation, a message with its arguments.
 *
 * <p>Engines and what holds functions, such as facts, conditions and measures, are no documents.
 */
package org.jiceng.io.databind;
