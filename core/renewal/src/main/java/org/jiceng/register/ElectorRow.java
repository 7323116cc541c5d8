package org.jiceng.register;

import org.jiceng.issue.Place;

/**
 * An elector, and the row that says so.
 *
 * @param elector the elector
 * @param place the row
 */
public record ElectorRow(Elector elector, Place place) {}
