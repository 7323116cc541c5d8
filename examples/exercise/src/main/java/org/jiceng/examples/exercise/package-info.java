/**
 * A small county's exercise as a program would run it: the joint review (联审), the checks across
 * lists, the recommendation (两推), the candidacies, and the county's own rules in two versions. It
 * asks the library by its public API only, and everybody in it is made up.
 */
package org.jiceng.examples.exercise;
