package org.stemma.web.page;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.stemma.newsroom.Moment;

/** The moment a request asks for in {@code valid_at} and {@code known_at}. */
public final class Moments {

    private Moments() {}

    /**
     * Reads the two parameters; an empty one is as good as none.
     *
     * @throws BadRequestResponse when one of them is no day or no moment
     */
    public static Moment of(Context context) {
        return new Moment(
                given(context, "valid_at").map(Moments::day),
                given(context, "known_at").map(Moments::known));
    }

    private static Optional<String> given(Context context, String name) {
        return Optional.ofNullable(context.queryParam(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static LocalDate day(String value) {
        return Moment.day(value)
                .orElseThrow(() -> new BadRequestResponse("valid_at takes a day such as 2024-05-09, not " + value));
    }

    /**
     * A bare day means all that was known by its end, a moment what was known before it.
     *
     * @throws BadRequestResponse when it is neither
     */
    public static Instant known(String value) {
        return Moment.end(value)
                .orElseThrow(() -> new BadRequestResponse(
                        "known_at takes a day such as 2024-05-09 or a moment such as 2024-05-09T16:30:00Z, not "
                                + value));
    }
}
