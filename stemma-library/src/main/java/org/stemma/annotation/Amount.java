package org.stemma.annotation;

import java.util.OptionalDouble;
import org.stemma.report.Span;

/**
 * How many or how much of something.
 *
 * @param low lower bound, absent when none is given ("fewer than 40", "a small number")
 * @param high upper bound, absent when none is given ("at least 40")
 * @param unit what is counted or measured, lower case, as a head noun or unit ("soldier", "km", "usd"); may be empty
 * @param approximate true for "some", "about", "nearly" and their like
 */
public record Amount(
        Span span, OptionalDouble low, OptionalDouble high, String unit, boolean approximate, Origin origin)
        implements Annotation {

    public Amount {
        if (low.isPresent() && high.isPresent() && low.getAsDouble() > high.getAsDouble()) {
            throw new IllegalArgumentException("amount from " + low + " to " + high + " runs backwards");
        }
    }
}
