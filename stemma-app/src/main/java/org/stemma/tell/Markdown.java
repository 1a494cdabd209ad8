package org.stemma.tell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Report text is data: nothing in it may become markup, a link or a line of its own (CommonMark 0.31). */
public final class Markdown {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\x{85}\\x{2028}\\x{2029}]+");
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_<>\\[\\]#|&~]");
    /** What opens a list at the start of a line: "- ", "+ ", "3. ", "3) ". */
    private static final Pattern LIST = Pattern.compile("^(\\d{0,9})([-+.)=])");

    private static final Pattern TICKS = Pattern.compile("`+");

    private Markdown() {}

    /** {@code words} on one line, meaning themselves also in a table or at the start of a line. */
    public static String escaped(String words) {
        String line = MARKUP.matcher(oneLine(words)).replaceAll("\\\\$0");
        return LIST.matcher(line).replaceFirst("$1\\\\$2");
    }

    /** {@code words} as code on one line. */
    public static String code(String words) {
        String line = oneLine(words);
        String mark = ticks(line, 1);
        boolean touching = line.startsWith("`") || line.endsWith("`");
        return mark + (touching ? " " + line + " " : line) + mark;
    }

    /** {@code words} leading to {@code url}, which holds nothing that no URL may hold. */
    public static String link(String words, String url) {
        return "[" + escaped(words) + "](" + url.replace("(", "%28").replace(")", "%29") + ")";
    }

    /** {@code lines} as they are, between fences that they do not hold. */
    public static String fenced(String lines) {
        String fence = ticks(lines, 3);
        return fence + "\n" + lines + fence;
    }

    private static String oneLine(String words) {
        return Columns.printable(BLANKS.matcher(words).replaceAll(" ").strip());
    }

    /** More ticks than any run of them in {@code words}, at least {@code least}. */
    private static String ticks(String words, int least) {
        int longest = least - 1;
        Matcher run = TICKS.matcher(words);
        while (run.find()) {
            longest = Math.max(longest, run.end() - run.start());
        }
        return "`".repeat(longest + 1);
    }
}
