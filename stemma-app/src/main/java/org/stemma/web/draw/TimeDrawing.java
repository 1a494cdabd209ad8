package org.stemma.web.draw;

import static org.stemma.web.draw.Svg.percent;

import java.time.LocalDate;
import java.util.Optional;
import org.stemma.tell.DateWords;

/** Draws the line of time and what stands on it, a picture a row, so that rows can be as high as their words. */
public final class TimeDrawing {

    /** What takes no time is still seen. */
    private static final double LEAST = 0.03;
    /** Room for half a mark on either side. */
    private static final double INSET = 0.02;

    private final TimeScale scale;
    private final LocalDate now;

    /** Draws on {@code scale}, where {@code now} is marked. */
    public TimeDrawing(TimeScale scale, LocalDate now) {
        this.scale = scale;
        this.now = now;
    }

    /** The labels of the line. */
    public Svg axis() {
        Svg svg = new Svg();
        svg.open("svg", "class", "axis", "width", "100%", "height", "26", "aria-hidden", "true");
        for (LocalDate mark : scale.marks()) {
            double place = place(mark);
            String anchor = place < 0.1 ? "start" : place > 0.9 ? "end" : "middle";
            svg.words("text", DateWords.of(mark), "x", percent(place), "y", "13", "text-anchor", anchor);
            svg.shape("rect", "class", "mark", "x", percent(place), "y", "18", "width", "1", "height", "8");
        }
        return svg.close();
    }

    /** A bar from the first to the last day that something may be; an end that nobody knows runs to the end of the line. */
    public Svg bar(Optional<LocalDate> first, Optional<LocalDate> last, boolean scheduled) {
        double from = first.map(this::place).orElse(0.0);
        double to = last.map(this::place).orElse(1.0);
        boolean certain = first.isPresent() && first.equals(last);
        String form = certain ? "bar certain" : "bar uncertain";
        Svg svg = new Svg();
        svg.open("svg", "class", "track", "width", "100%", "height", "100%", "aria-hidden", "true");
        svg.shape("rect", "class", "now", "x", percent(place(now)), "y", "0", "width", "2", "height", "100%");
        if (first.isPresent() || last.isPresent()) {
            double width = Math.max(LEAST, to - from);
            svg.shape(
                    "rect",
                    "class",
                    scheduled ? form + " scheduled" : form,
                    "x",
                    percent(Math.max(0, from - (certain ? LEAST / 2 : 0))),
                    "y",
                    "6",
                    "width",
                    percent(width),
                    "height",
                    "12",
                    "rx",
                    certain ? "6" : "0");
        }
        return svg.close();
    }

    private double place(LocalDate day) {
        return INSET + (1 - 2 * INSET) * scale.at(day);
    }
}
