package org.jiceng.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * As {@link ValueStyle}, for values that callers vary: the builder can start {@code from} another
 * value, so setting an attribute again replaces it instead of being refused.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    builder = "new",
    get = "*",
    defaults = @Value.Immutable(copy = false))
public @interface VariedStyle {}
