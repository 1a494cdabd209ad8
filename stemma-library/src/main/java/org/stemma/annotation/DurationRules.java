package org.stemma.annotation;

import static org.stemma.annotation.TimeRule.fixed;
import static org.stemma.annotation.TimeRule.shape;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.stemma.annotation.TimePhrase.Shifted;
import org.stemma.annotation.TimePhrase.Timed;
import org.stemma.annotation.TimePhrase.Unplaced;
import org.stemma.annotation.TimeRule.Hit;

/** Lengths, repetitions, times of the clock, and times left vague. */
final class DurationRules {

    private static final String RECENT =
            "the (?:last|past|previous|next|first|final|latest)|recent|past|coming|last|next|first|another";

    private static final double HALF = 0.5;

    /** Figures like those of a clock are one behind such a word. */
    private static final Pattern INTO_CLOCK =
            Pattern.compile("(?:at|by|until|since|before|after|from|around|about)\\s$", Pattern.CASE_INSENSITIVE);

    private static final Pattern OLD = Pattern.compile("[-\\s](?:old|olds)\\b");

    private static final Pattern OWNED_OLD = Pattern.compile("['’]?[-\\s](?:old|olds)\\b");

    private static final Map<String, String> EVERY = Map.ofEntries(
            Map.entry("daily", "P1D"),
            Map.entry("nightly", "P1D"),
            Map.entry("weekly", "P1W"),
            Map.entry("fortnightly", "P2W"),
            Map.entry("monthly", "P1M"),
            Map.entry("bimonthly", "P2M"),
            Map.entry("yearly", "P1Y"),
            Map.entry("annually", "P1Y"),
            Map.entry("hourly", "PT1H"));

    private static final List<TimeRule> ALL = List.of(
            shape(
                    "length",
                    "(?:(?:" + RECENT
                            + ") )?{about}{n}[- ](?:more |full |straight |consecutive |long |trading |working |business |additional )?{unit}(?:[- ]long)?",
                    DurationRules::length),
            shape("the-length", "the {n} (?:full |straight |consecutive )?{unit}", DurationRules::length),
            shape(
                    "length-one",
                    "(?:(?:over|less than|more than|nearly|under) )?(?:an?|half an?|the better part of a) {unit}(?:-long| and a half)?",
                    DurationRules::one),
            shape(
                    "length-vague",
                    "(?:(?:" + RECENT
                            + ") )?(?:{vague} )?(?:more )?(?<unit>seconds|minutes|hours|days|weeks|months|years|decades|centuries)(?:[- ]long)?",
                    DurationRules::vague),
            shape(
                    "every",
                    "(?:every|each)(?: other| single)? (?:{weekday}|(?<unit>second|minute|hour|day|week|month|quarter|year)|{season}|{month})",
                    DurationRules::every),
            shape("every-part", "(?:every|each) (?:{weekday} )?{daypart}", DurationRules::every),
            shape(
                    "every-n",
                    "every {n} {unit}",
                    hit -> TimeWords.count(hit.get("n")).isEmpty()
                            ? Optional.empty()
                            : set(CalendarUnit.named(hit.get("unit"))
                                    .length(whole(TimeWords.count(hit.get("n")).getAsDouble())))),
            shape(
                    "weekdays",
                    "{weekday}s",
                    hit -> hit.isCapital("weekday")
                            ? set("XXXX-WXX-"
                                    + TimeWords.weekday(hit.get("weekday")).getValue())
                            : Optional.empty()),
            shape(
                    "adverb",
                    "(?<word>"
                            + String.join("|", EVERY.keySet().stream().sorted().toList()) + ")",
                    DurationRules::adverb),
            shape(
                    "clock-day",
                    "(?:{clock} ?{ampm}|(?<word>noon|midnight|midday)|{clock24})(?:{zone})?,?(?: on)? (?:{weekday}|(?<today>today|yesterday|tomorrow))",
                    DurationRules::clock),
            shape(
                    "day-clock",
                    "(?:{weekday}|(?<today>today|yesterday|tomorrow)),? (?:at )?(?:about |around )?(?:{clock} ?{ampm}|(?<word>noon|midnight)|{clock24})(?:{zone})?",
                    DurationRules::clock),
            shape("clock", "(?:{clock} ?{ampm}|(?<word>noon|midnight|midday))(?:{zone})?", DurationRules::clock),
            shape(
                    "clock-zone",
                    "(?<h24>[01]?\\d|2[0-3])[:.]?(?<m24>[0-5]\\d) ?(?:hours )?\\(?(?<zone>GMT|UTC|BST|CES?T|E[SD]?T|PT|P[SD]T|MSK|IST|local time)\\)?",
                    DurationRules::clock),
            shape("military-clock", "(?<h24>[01]\\d|2[0-3])(?<m24>[0-5]\\d) (?:hours|hrs)", DurationRules::clock),
            shape(
                    "clock-24",
                    "{clock24}",
                    hit -> INTO_CLOCK.matcher(hit.before()).find() ? clock(hit) : Optional.empty()),
            shape("oclock", "(?<hour>\\d{1,2}|" + NumberWords.WORD + ") o['’]clock", DurationRules::clock),
            fixed("now", "now", vague("PRESENT_REF")),
            fixed("present", "currently|at present|presently|at the moment", vague("PRESENT_REF")),
            fixed(
                    "recent",
                    "(?:(?:more|most) )?recently|lately|the (?:recent |distant )?past(?! (?:" + NumberWords.WORD
                            + "|\\d|few|several|couple|year|month|week|day|decade|quarter|century|season|summer|winter))",
                    vague("PAST_REF")),
            fixed(
                    "future",
                    "the (?:near |foreseeable |not too distant )?future|(?<!as )soon(?! after| as)",
                    vague("FUTURE_REF")));

    private DurationRules() {}

    static List<TimeRule> all() {
        return ALL;
    }

    /** "six weeks", "44-day", or their like without a number. */
    static TimePhrase length(OptionalDouble count, CalendarUnit unit) {
        if (unit == CalendarUnit.HOUR && count.isPresent() && count.getAsDouble() % 1 == HALF) {
            return new Unplaced(
                    TimeMention.Type.DURATION,
                    String.format(Locale.ROOT, "PT%dH30M", (long) count.getAsDouble()),
                    "is a length of time, not a date");
        }
        String number = count.isPresent() ? whole(count.getAsDouble()) : "X";
        return new Unplaced(TimeMention.Type.DURATION, unit.length(number), "is a length of time, not a date");
    }

    private static Optional<TimePhrase> length(Hit hit) {
        OptionalDouble count = TimeWords.count(hit.get("n"));
        String unit = hit.get("unit");
        boolean titled = Character.isUpperCase(unit.charAt(0)) && hit.words().matches("\\d.*");
        boolean fraction = hit.words().matches("(?i).*-quarters");
        boolean age = titled
                || fraction
                || OLD.matcher(hit.after()).lookingAt()
                || hit.after().startsWith(" of age");
        if (count.isEmpty() || age || LookAlikes.endsIn(hit.before(), "$€£") || isYearCount(hit)) {
            return Optional.empty();
        }
        return Optional.of(length(count, CalendarUnit.named(hit.get("unit"))));
    }

    /** "in 2020 weeks of protest": a year and then a length. */
    private static boolean isYearCount(Hit hit) {
        return hit.get("n").matches("(?:19|20)\\d\\d");
    }

    private static Optional<TimePhrase> one(Hit hit) {
        String words = hit.words().toLowerCase(Locale.ROOT);
        boolean cued = !words.matches("an? .*")
                || words.endsWith("-long")
                || words.endsWith("half")
                || LookAlikes.leadsIntoLength(hit.before());
        if (!cued
                || hit.get("unit").startsWith("weekend")
                || OLD.matcher(hit.after()).lookingAt()) {
            return Optional.empty();
        }
        double count = words.contains("half a") ? 0.5 : words.endsWith("and a half") ? 1.5 : 1;
        return Optional.of(length(OptionalDouble.of(count), CalendarUnit.named(hit.get("unit"))));
    }

    private static Optional<TimePhrase> vague(Hit hit) {
        if (OWNED_OLD.matcher(hit.after()).lookingAt()) {
            return Optional.empty();
        }
        return Optional.of(length(OptionalDouble.empty(), CalendarUnit.named(hit.get("unit"))));
    }

    private static Optional<TimePhrase> every(Hit hit) {
        if (hit.has("weekday")) {
            return hit.isCapital("weekday")
                    ? set("XXXX-WXX-" + TimeWords.weekday(hit.get("weekday")).getValue()
                            + TimeWords.dayPart(hit.get("daypart")))
                    : Optional.empty();
        }
        if (hit.has("daypart")) {
            return set("XXXX-XX-XX" + TimeWords.dayPart(hit.get("daypart")));
        }
        if (hit.has("month")) {
            return set(String.format(
                    Locale.ROOT, "XXXX-%02d", TimeWords.month(hit.get("month")).getValue()));
        }
        if (hit.has("season")) {
            return set("XXXX-" + Season.named(hit.get("season")).code());
        }
        String count = hit.words().toLowerCase(Locale.ROOT).contains(" other ") ? "2" : "1";
        return set(CalendarUnit.named(hit.get("unit")).length(count));
    }

    private static Optional<TimePhrase> adverb(Hit hit) {
        String word = hit.get("word").toLowerCase(Locale.ROOT);
        return LookAlikes.isTitled(hit, "word") ? Optional.empty() : set(EVERY.getOrDefault(word, "P1D"));
    }

    private static Optional<TimePhrase> set(String value) {
        return Optional.of(new Unplaced(TimeMention.Type.SET, value, "comes again and again"));
    }

    private static Unplaced vague(String value) {
        return new Unplaced(TimeMention.Type.DATE, value, "is not a date");
    }

    private static Optional<TimePhrase> clock(Hit hit) {
        if (LookAlikes.isTitled(hit, "word")) {
            return Optional.empty();
        }
        Optional<LocalTime> time = ClockTime.of(hit);
        String zone = hit.get("zone");
        boolean utc = zone.equals("GMT") || zone.equals("UTC");
        return time.map(clock -> new Timed(day(hit), "T" + clock, Optional.of(clock), utc));
    }

    private static TimePhrase day(Hit hit) {
        if (hit.has("weekday")) {
            return new TimePhrase.NamedWeekday(TimeWords.weekday(hit.get("weekday")), TimePhrase.Step.OPEN);
        }
        return switch (hit.get("today").toLowerCase(Locale.ROOT)) {
            case "yesterday" -> new Shifted(CalendarUnit.DAY, -1);
            case "tomorrow" -> new Shifted(CalendarUnit.DAY, 1);
            case "today" -> new Shifted(CalendarUnit.DAY, 0);
            default -> new TimePhrase.Told();
        };
    }

    private static String whole(double count) {
        return count == Math.rint(count) ? Long.toString((long) count) : Double.toString(count);
    }
}
