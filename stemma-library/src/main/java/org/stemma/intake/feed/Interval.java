package org.stemma.intake.feed;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.stemma.intake.xml.XmlElement;

/**
 * How long a feed asks to be left alone: {@code ttl} of RSS 2.0 in minutes, {@code updatePeriod} and {@code updateFrequency}
 * of the RSS 1.0 syndication module; the longer where it has both.
 */
final class Interval {

    /** A number with more digits is a mistake. */
    private static final String NUMBER = "[1-9][0-9]{0,5}";

    private Interval() {}

    static Optional<Duration> of(XmlElement head) {
        Optional<Duration> ttl = number(head, "ttl").map(Duration::ofMinutes);
        Optional<Duration> period =
                words(head, "updatePeriod").flatMap(Interval::period).map(length -> length.dividedBy(frequency(head)));
        return period.isPresent() && ttl.isPresent()
                ? Optional.of(ttl.get().compareTo(period.get()) > 0 ? ttl.get() : period.get())
                : period.or(() -> ttl);
    }

    private static long frequency(XmlElement head) {
        return number(head, "updateFrequency").orElse(1L);
    }

    private static Optional<Duration> period(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "hourly" -> Optional.of(Duration.ofHours(1));
            case "daily" -> Optional.of(Duration.ofDays(1));
            case "weekly" -> Optional.of(Duration.ofDays(7));
            case "monthly" -> Optional.of(Duration.ofDays(30));
            case "yearly" -> Optional.of(Duration.ofDays(365));
            default -> Optional.empty();
        };
    }

    private static Optional<Long> number(XmlElement head, String name) {
        return words(head, name).filter(words -> words.matches(NUMBER)).map(Long::parseLong);
    }

    private static Optional<String> words(XmlElement head, String name) {
        return head.first(name).map(element -> element.text().strip());
    }
}
