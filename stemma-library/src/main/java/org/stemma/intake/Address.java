package org.stemma.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.report.When;

/** What a report's web address tells: its host, a date in its path, and when an archive captured it. */
record Address(Optional<String> host, Optional<Instant> captured, Optional<When> dated) {

    private static final Pattern ARCHIVED = Pattern.compile("^https?://web\\.archive\\.org/web/(\\d{14})[a-z_]*/(.+)$");
    private static final Pattern DAY =
            Pattern.compile("[/_-](20\\d{2}|19\\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern MONTH = Pattern.compile("/(20\\d{2}|19\\d{2})/(0[1-9]|1[0-2])/");

    /** Nothing is told by an address that is absent or no URL. */
    static Address of(Optional<String> url) {
        return url.map(Address::parse).orElse(new Address(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static Address parse(String url) {
        Matcher archived = ARCHIVED.matcher(url);
        if (archived.matches()) {
            Address inner = parse(archived.group(2));
            return new Address(inner.host, instant(archived.group(1)), inner.dated);
        }
        return new Address(host(url), Optional.empty(), dated(url));
    }

    private static Optional<Instant> instant(String stamp) {
        try {
            return Optional.of(LocalDateTime.parse(stamp, DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT))
                    .toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            // Fourteen digits that are no time tell nothing.
            return Optional.empty();
        }
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(new URI(url.strip().replace(' ', '+')).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^www\\d?\\.", ""));
        } catch (URISyntaxException e) {
            // No URL, so it names no host.
            return Optional.empty();
        }
    }

    private static Optional<When> dated(String url) {
        List<String> why = List.of("its address holds the date: " + url);
        try {
            Matcher day = DAY.matcher(url);
            if (day.find()) {
                return Optional.of(When.On.day(LocalDate.of(number(day, 1), number(day, 2), number(day, 3)), why));
            }
            Matcher month = MONTH.matcher(url);
            return month.find()
                    ? Optional.of(When.Between.month(YearMonth.of(number(month, 1), number(month, 2)), why))
                    : Optional.empty();
        } catch (DateTimeException e) {
            // Digits such as 2024/02/31 are no date.
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
