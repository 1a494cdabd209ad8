package org.stemma.bench;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a figure in what a benchmark printed: what people read is what is held. */
final class Figure {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)");

    private Figure() {}

    /**
     * The first number behind the words of {@code place}, which stand in {@code printed} one behind the other.
     *
     * @param place words parted by {@code >}, such as {@code ours > people > F1}
     */
    static OptionalDouble in(String printed, String place) {
        int at = 0;
        for (String words : place.split(">", -1)) {
            int found = printed.indexOf(words.strip(), at);
            if (found < 0) {
                return OptionalDouble.empty();
            }
            at = found + words.strip().length();
        }
        Matcher number = NUMBER.matcher(printed);
        return number.find(at) ? OptionalDouble.of(Double.parseDouble(number.group())) : OptionalDouble.empty();
    }
}
