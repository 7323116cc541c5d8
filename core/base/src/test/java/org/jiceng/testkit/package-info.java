/**
 * What the tests of both modules share: days, people, unit tables, and the mark of a law's case.
 */
package org.jiceng.testkit;
