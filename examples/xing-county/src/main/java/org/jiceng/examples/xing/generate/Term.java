package org.jiceng.examples.xing.generate;

import java.time.LocalDate;
import java.util.List;

/**
 * What the roster of one term must come to. Supervision committees are outside every figure.
 *
 * @param idPrefix begins every person's id; S is for synthetic
 * @param day the poll day, and the reference day of ages
 * @param villages the shape of each village
 * @param communities the shape of each community
 * @param women women on the two committees
 * @param womenSecretaries those of them who are secretaries
 * @param womanInEveryVillage whether every villagers' committee has a woman
 * @param college persons with junior college or above
 * @param collegeSecretaries those of them who are secretaries
 * @param ages the ages
 */
record Term(
    String idPrefix,
    LocalDate day,
    List<Shape> villages,
    List<Shape> communities,
    int women,
    ByKind womenSecretaries,
    boolean womanInEveryVillage,
    int college,
    ByKind collegeSecretaries,
    AgePlan ages) {}
