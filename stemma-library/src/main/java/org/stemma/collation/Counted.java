package org.stemma.collation;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stemma.annotation.Amount;
import org.stemma.report.Span;

/**
 * An amount where it was read.
 *
 * @param point the clause it stands in
 */
record Counted(Point point, Amount amount) {

    /** Deeds whose victims or objects news reports count, in whatever words: "nine dead", "nine people were killed". */
    private static final Set<String> COUNTABLE =
            Set.of("kill", "injure", "missing", "rescue", "evacuate", "arrest", "infect");

    /** So many characters before and behind a figure tell whether it is added to another. */
    private static final int NEARBY = 9;

    /** Who is counted by the head; a figure of islands or hours counts no victims. */
    private static final Set<String> HEADS = Set.of(
            "",
            "people",
            "person",
            "passenger",
            "body",
            "victim",
            "soldier",
            "civilian",
            "worker",
            "child",
            "woman",
            "man",
            "resident",
            "migrant",
            "student",
            "member",
            "officer",
            "dead",
            "life",
            "survivor",
            "miner",
            "tourist",
            "family");

    /** "Seven more" is no total. */
    private static final Pattern ADDED =
            Pattern.compile("\\b(more|another|further|additional|other)\\b", Pattern.CASE_INSENSITIVE);

    /** The countable deeds of a clause that has one figure of heads; a fresh set. */
    static Set<String> deeds(Point point) {
        Set<String> deeds = new TreeSet<>(point.families());
        deeds.retainAll(COUNTABLE);
        if (point.amounts().stream()
                        .filter(amount -> new Counted(point, amount).isOfHeads())
                        .count()
                != 1) {
            deeds.clear();
        }
        return deeds;
    }

    private boolean isOfHeads() {
        return hasValue(amount) && HEADS.contains(amount.unit()) && !isAdded();
    }

    private boolean isAdded() {
        String text = point.annotated().report().text();
        int from = Math.max(0, amount.span().start() - NEARBY);
        int to = Math.min(text.length(), amount.span().end() + NEARBY);
        return ADDED.matcher(text.substring(from, to)).find();
    }

    static boolean hasValue(Amount amount) {
        return amount.low().isPresent() || amount.high().isPresent();
    }

    /** What is counted: the deed where heads are and the clause has one countable deed, else the unit; may be empty. */
    String what() {
        Set<String> deeds = deeds(point);
        return isOfHeads() && deeds.size() == 1 ? deeds.iterator().next() : isAdded() ? "" : amount.unit();
    }

    /** True when {@link #what} is the victims of a deed, which a story has one total of. */
    boolean isToll() {
        return COUNTABLE.contains(what());
    }

    double low() {
        return amount.low().orElse(0);
    }

    double high() {
        return amount.high().orElse(Double.POSITIVE_INFINITY);
    }

    /** True when no number can be meant by both. */
    boolean excludes(Counted other) {
        return low() > other.high() || other.low() > high();
    }

    /** "9 or more", "about 30", "14". */
    String value() {
        String about = amount.approximate() ? "about " : "";
        if (amount.low().isPresent() && amount.high().isPresent()) {
            return about + (low() == high() ? number(low()) : number(low()) + " to " + number(high()));
        }
        return amount.low().isPresent() ? about + number(low()) + " or more" : about + number(high()) + " or fewer";
    }

    Reading reading() {
        Span span = amount.span();
        return new Reading(point.report(), span, value(), point.chain());
    }

    /** What to call a thing counted: "killed" for a deed, the unit as it is. */
    static String noun(String what) {
        return switch (what) {
            case "kill" -> "dead";
            case "injure" -> "injured";
            case "rescue" -> "rescued";
            case "evacuate" -> "evacuated";
            case "arrest" -> "arrested";
            case "infect" -> "infected";
            default -> plural(what);
        };
    }

    private static String plural(String unit) {
        if (unit.endsWith("s") || unit.equals("people")) {
            return unit;
        }
        return unit.equals("person")
                ? "people"
                : unit.endsWith("y") ? unit.substring(0, unit.length() - 1) + "ies" : unit + "s";
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
