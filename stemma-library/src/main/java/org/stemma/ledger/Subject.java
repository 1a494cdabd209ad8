package org.stemma.ledger;

import java.util.List;
import java.util.Set;
import org.stemma.annotation.TimeMention;
import org.stemma.annotation.Token;
import org.stemma.annotation.Token.Tag;

/** What stands before the main verb of a clause, and whether it says plainly who or what the clause is about. */
final class Subject {

    /** Longer stretches before a verb hold more than a subject. */
    private static final int LONGEST = 12;

    private static final Set<Tag> INSIDE = Set.of(
            Tag.DET, Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.NUM, Tag.ADP, Tag.PART, Tag.SYM, Tag.CCONJ, Tag.PRON, Tag.ADV);

    /** Words at the head of a clause that only says on what condition, or asks. */
    private static final Set<String> LEANING = Words.set(
            "if unless whether because although though while whereas when where who which whose whom what why how as since after"
                    + " before until once should were had there let than lest so");

    /** Whose these are depends on what went before. */
    private static final Set<String> POINTING = Words.set(
            "i we you my our your us me he she it they this that these those his her its their both him them here another such"
                    + " neither either who which as");

    /** Nouns that stand for something told before: "the move", "the request". */
    private static final Set<String> TAKING_UP = Words.set(
            "decision request topic move announcement remark remarks comment comments statement news issue matter situation");

    /** Words before a number that only say how exact it is. */
    private static final Set<String> ROUNDING = Words.set(
            "about around some nearly almost roughly approximately over under at more fewer less up only just");

    private Subject() {}

    /** The number of the word behind the subject: the first verb or mark. */
    static int end(Words clause) {
        int end = 0;
        while (end < clause.size() && clause.isTag(end, INSIDE)) {
            end++;
        }
        while (end > 0 && clause.tag(end - 1) == Tag.ADV) {
            end--;
        }
        return end;
    }

    /** The verb right behind the subject, or behind an insertion between two commas; -1 when neither is there. */
    static int verb(Words clause, int subject) {
        int at = behindAdverbs(clause, subject);
        if (subject == 0 || subject > LONGEST || clause.isVerb(at)) {
            return subject == 0 || subject > LONGEST ? -1 : at;
        }
        for (int comma = subject + 1; clause.word(subject).equals(",") && comma < clause.size(); comma++) {
            int next = behindAdverbs(clause, comma + 1);
            if (clause.word(comma).equals(",") && clause.isVerb(next)) {
                return next;
            }
        }
        return -1;
    }

    private static int behindAdverbs(Words clause, int from) {
        int at = from;
        while (at < clause.size() && clause.tag(at) == Tag.ADV) {
            at++;
        }
        return at;
    }

    /** The subject without the time that stands before or behind it: "The council on Monday", "Last year the council". */
    static Words timeless(Words subject, List<TimeMention> times) {
        int from = 0;
        int to = subject.size();
        while (from < to && isTime(subject.tokens().get(from), times)) {
            from++;
        }
        while (to > from && isTime(subject.tokens().get(to - 1), times)) {
            to--;
        }
        boolean hanging = to > from && to < subject.size() && subject.tag(to - 1) == Tag.ADP;
        return subject.part(from, hanging ? to - 1 : to);
    }

    private static boolean isTime(Token token, List<TimeMention> times) {
        return times.stream().anyMatch(time -> time.span().covers(token.span()));
    }

    /** True when it names what the clause is about without leaning on what went before. */
    static boolean isPlain(Words subject) {
        return !subject.isEmpty()
                && !LEANING.contains(subject.word(0))
                && (isRounded(subject) || !subject.isTag(0, Set.of(Tag.ADP, Tag.CCONJ, Tag.ADV)))
                && !subject.anyWord(POINTING::contains)
                && subject.anyNaming()
                && subject.isNaming(subject.size() - 1)
                && !isTakingUp(subject);
    }

    /** "At least nine people", "about 300 cubic metres". */
    private static boolean isRounded(Words subject) {
        int number = 1;
        while (number < subject.size() && number <= 2 && subject.tag(number) != Tag.NUM) {
            number++;
        }
        return ROUNDING.contains(subject.word(0)) && subject.isTag(number, Set.of(Tag.NUM));
    }

    private static boolean isTakingUp(Words subject) {
        return subject.size() == 2 && subject.word(0).equals("the") && TAKING_UP.contains(subject.word(1));
    }
}
