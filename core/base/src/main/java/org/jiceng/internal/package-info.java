/** Generation style; not exported. */
package org.jiceng.internal;
