package org.stemma.annotation;

import java.time.MonthDay;
import java.util.Locale;

/** TIMEX3 values of what cannot be placed: {@code XXXX-WXX-4} for a Thursday. */
final class Unanchored {

    private Unanchored() {}

    static String value(TimePhrase.Counted phrase) {
        return switch (phrase) {
            case TimePhrase.YearlessDay day -> yearless(day.day());
            case TimePhrase.YearlessDays days -> yearless(days.first()) + "/" + yearless(days.last());
            case TimePhrase.NamedMonth month ->
                String.format(Locale.ROOT, "XXXX-%02d", month.month().getValue());
            case TimePhrase.NamedSeason season -> "XXXX-" + season.season().code();
            case TimePhrase.NamedQuarter quarter -> "XXXX-Q" + quarter.quarter();
            case TimePhrase.Feast feast -> feast.unanchored();
            case TimePhrase.NamedWeekday weekday -> "XXXX-WXX-" + weekday.day().getValue();
            case TimePhrase.WeekdayOfWeek weekday -> "XXXX-WXX-" + weekday.day().getValue();
            case TimePhrase.NamedWeekend weekend -> CalendarUnit.WEEKEND.unanchored();
            case TimePhrase.Shifted shifted -> shifted.unit().unanchored();
        };
    }

    private static String yearless(MonthDay day) {
        return "XXXX" + day.toString().substring(1);
    }
}
