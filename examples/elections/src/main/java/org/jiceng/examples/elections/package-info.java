/**
 * One election of each kind, one for each outcome, and a poll on several offices, with the whole
 * working. All persons and numbers are synthetic.
 */
package org.jiceng.examples.elections;
