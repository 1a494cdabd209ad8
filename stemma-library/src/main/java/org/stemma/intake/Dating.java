package org.stemma.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.intake.date.DateText;
import org.stemma.intake.date.Stamp;
import org.stemma.intake.date.Weighing;
import org.stemma.report.Block;
import org.stemma.report.Block.Kind;
import org.stemma.report.When;

/** Weighs what a page says about its own date; evidence is given strongest first, and every piece used is named. */
final class Dating {

    private static final Pattern YEAR = Pattern.compile(
            "(?:©|\\([cC]\\)|&copy;|[Cc]opyright|COPYRIGHT)[\\s,]*(?:©|\\([cC]\\))?[\\s,]*(?:\\d{4}\\s?[-–]\\s?)?(\\d{4})(?!\\d)");
    private static final Pattern AGE = Pattern.compile(
            "(?i)(?:updated|published|posted)?[: ]*(?:\\d+|an?) (?:second|minute|hour|day|week|month|year)s? ago");
    private static final Pattern NEVER = Pattern.compile("(?i)\\bfile\\b|\\barchive");

    private Dating() {}

    /** When a report with these blocks was published, given what its source says apart from the text. */
    static When of(String text, List<Block> blocks, List<When> stated, Optional<java.time.Instant> seen) {
        List<When> evidence = new ArrayList<>(stated);
        if (!isDispute(stated)) {
            evidence.addAll(printed(text, blocks));
            OptionalInt year = copyrightYear(text, blocks);
            year.ifPresent(y -> evidence.add(When.Between.year(y, List.of("the copyright line says " + y))));
            evidence.addAll(captions(text, blocks, year));
        }
        When when = Weighing.combine(evidence);
        if (seen.isPresent() && when.lastDay().isEmpty()) {
            LocalDate day = seen.get().atZone(ZoneOffset.UTC).toLocalDate();
            when = Weighing.meet(when, When.Between.until(day, List.of("captured on " + day)));
        }
        return when;
    }

    /** True when the source's own statements leave some days open between them: no line of the text settles that. */
    private static boolean isDispute(List<When> stated) {
        return stated.size() == 1
                && stated.getFirst() instanceof When.Between between
                && between.first().isPresent()
                && between.last().isPresent()
                && between.precision() == When.Precision.INTERVAL;
    }

    private static List<When> printed(String text, List<Block> blocks) {
        List<When> found = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind() == Kind.DATELINE) {
                String words = Passage.fold(block.span().of(text));
                List<String> why = new ArrayList<>(List.of("printed in the report: \"" + words + "\""));
                if (AGE.matcher(words).find()) {
                    why.add("\"" + age(words)
                            + "\" counts from an unknown capture, so it bounds the capture and not the publication");
                }
                DateText.when(words, why).ifPresent(when -> found.add(Stamp.zoneless(when)));
                if (DateText.firstDay(words).isEmpty() && why.size() > 1) {
                    found.add(new When.Unknown(why.subList(1, 2)));
                }
            }
        }
        return found;
    }

    private static String age(String words) {
        Matcher age = AGE.matcher(words);
        return age.find() ? age.group().strip() : words;
    }

    private static OptionalInt copyrightYear(String text, List<Block> blocks) {
        for (Block block : blocks) {
            Matcher year =
                    YEAR.matcher(block.kind() == Kind.LEGAL ? block.span().of(text) : "");
            if (year.find()) {
                return OptionalInt.of(Integer.parseInt(year.group(1)));
            }
        }
        return OptionalInt.empty();
    }

    /** A picture was taken before the report that shows it: the latest of the captions' days is a lower bound, never the date. */
    private static List<When> captions(String text, List<Block> blocks, OptionalInt year) {
        List<When> bounds = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind() == Kind.CAPTION) {
                captionBound(Passage.fold(block.span().of(text)), year).ifPresent(bounds::add);
            }
        }
        return bounds.stream()
                .max((one, other) -> one.firstDay()
                        .orElse(LocalDate.MIN)
                        .compareTo(other.firstDay().orElse(LocalDate.MIN)))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<When> captionBound(String caption, OptionalInt year) {
        Optional<LocalDate> day = DateText.firstDay(caption).map(DateText.Found::day);
        if (day.isPresent()) {
            return Optional.of(When.Between.from(
                    day.get(), List.of("not before " + day.get() + ": the caption's picture was taken that day")));
        }
        Optional<MonthDay> bare = DateText.lastDayWithoutYear(caption);
        if (bare.isEmpty() || year.isEmpty() || NEVER.matcher(caption).find()) {
            return Optional.empty();
        }
        try {
            LocalDate bound = LocalDate.of(
                    year.getAsInt(), bare.get().getMonth(), bare.get().getDayOfMonth());
            return Optional.of(
                    When.Between.from(
                            bound,
                            List.of(
                                    "not before " + bound
                                            + ": the caption's picture was taken on that day of the year, if in the year of the copyright line")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
