package org.jiceng.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of all generated values: the noun is written by hand, the generated class stays
 * package-private and in no signature, and its builder has a public constructor so that a
 * serializer needs no {@code opens}. Methods that copy with one attribute changed are generated
 * only where a value asks for them: most values need none, and they would make up a sixth of the
 * code.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    builder = "new",
    strictBuilder = true,
    get = "*",
    defaults = @Value.Immutable(copy = false))
public @interface ValueStyle {}
