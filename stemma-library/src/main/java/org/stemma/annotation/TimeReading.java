package org.stemma.annotation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stemma.report.When;

/**
 * An expression placed as far as it can be.
 *
 * @param confidence from 0 to 1
 */
record TimeReading(TimeMention.Type type, String value, When when, double confidence) {

    /** Printed in full or counted from a known day. */
    static final double SURE = 0.95;

    /** Counted from a known day in a direction the tense gives. */
    static final double LIKELY = 0.85;

    /** The same where no tense tells, or hung on a single day told of before. */
    static final double FAIR = 0.75;

    /** Hung on what the text spoke of before, or left open. */
    static final double GUESS = 0.5;

    static TimeReading placed(Period period, double confidence, String why) {
        return new TimeReading(TimeMention.Type.DATE, period.value(), period.when(List.of(why)), confidence);
    }

    static TimeReading open(TimeMention.Type type, String value, String why) {
        return new TimeReading(type, value, new When.Unknown(List.of(why)), GUESS);
    }

    /** This placing under the type and value of {@code other}. */
    TimeReading typed(TimeReading other) {
        return new TimeReading(other.type, other.value, when, confidence);
    }

    /** The same with no more confidence than a guess deserves. */
    TimeReading doubted() {
        return new TimeReading(type, value, when, Math.min(confidence, GUESS));
    }

    /** The days it stands for, when it has both ends. */
    Optional<Period> period() {
        Optional<LocalDate> first = when.firstDay();
        return first.flatMap(from -> when.lastDay().map(to -> new Period(value, from, to)));
    }
}
