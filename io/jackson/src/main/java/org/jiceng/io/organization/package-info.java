/**
 * Documents of organizations: who holds which seat ({@link
 * org.jiceng.io.organization.RosterFiles}).
 */
package org.jiceng.io.organization;
