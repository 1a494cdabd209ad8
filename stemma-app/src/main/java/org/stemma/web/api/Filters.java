package org.stemma.web.api;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.stemma.desk.kept.StoryPage;
import org.stemma.desk.kept.StoryQuery;
import org.stemma.desk.search.Field;
import org.stemma.newsroom.Moment;
import org.stemma.newsroom.Newsroom;

/** The filters of a list of stories, as a request gives them. */
final class Filters {

    private Filters() {}

    /** The page of stories that a request asks for. */
    static StoryPage page(Newsroom newsroom, Asking asking, int limit) throws IOException {
        Optional<String> after = asking.given("cursor").map(Pages::place);
        StoryQuery query = of(asking);
        try {
            return newsroom.reading(desk -> desk.listing().page(query, limit, after));
        } catch (IllegalArgumentException e) {
            throw Pages.notOurs(asking.text("cursor"));
        }
    }

    static StoryQuery of(Asking asking) {
        Map<Field, String> named = new EnumMap<>(Field.class);
        for (Field field : new Field[] {Field.PERSON, Field.PLACE, Field.OUTLET, Field.LANGUAGE}) {
            asking.given(field.word()).ifPresent(name -> named.put(field, name));
        }
        return new StoryQuery(
                asking.given("since").flatMap(Moment::day).map(Filters::start),
                asking.given("until").flatMap(Moment::end),
                asking.moment().known(),
                named,
                asking.given("q").orElse(""));
    }

    private static java.time.Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
