package org.jiceng.review;

import com.google.common.collect.ImmutableSet;
import org.jiceng.law.Citation;
import org.jiceng.person.Kinship;
import org.jiceng.text.Text;

/**
 * A post outside the elected bodies that does not go with some of their seats, as that of a
 * village's accountant (村会计). Which posts those are the caller says: no text of a statute was read
 * that names one.
 *
 * @param name what it is called
 * @param apart the seats its holder should not have
 * @param relatives whose relatives should not have them, either; empty if it is of no account
 * @param citation where that stands
 */
public record OutsidePost(
    Text name, Posts apart, ImmutableSet<Kinship> relatives, Citation citation) {}
