/** What several tests share: the compiled classes, the phrase files, generators, oracles. */
package org.jiceng.testkit;
