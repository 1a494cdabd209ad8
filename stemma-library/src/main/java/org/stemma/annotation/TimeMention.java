package org.stemma.annotation;

import org.stemma.report.Span;
import org.stemma.report.When;

/**
 * An expression of time.
 *
 * @param value TIMEX3 value (ISO-TimeML): {@code 2024-05-09}, {@code XXXX-WXX-4}, {@code P44D}, {@code 2020-FA}
 * @param when the interval it stands for, {@link When.Unknown} when it stays vague or has no anchor
 */
public record TimeMention(Span span, Type type, String value, When when, Origin origin) implements Annotation {

    /** TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
