package org.stemma.desk.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stemma.desk.kept.Seam;
import org.stemma.desk.kept.StoryQuery;
import org.stemma.store.Store;
import org.stemma.store.StoreContract;
import org.stemma.story.StoryId;

/** The SQL of the desk is PostgreSQL's too. */
class PostgresStoreTest extends StoreContract {

    private Optional<SqlStore> store = Optional.empty();

    @Override
    protected Store empty() {
        try {
            store = Optional.of(Postgres.store(Postgres.empty()));
            return store.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void close() throws IOException {
        if (store.isPresent()) {
            store.get().close();
        }
    }

    @Test
    void theListsOfStoriesAreSqlOfPostgresToo() throws IOException {
        empty();
        Optional<Instant> day = Optional.of(Instant.parse("2024-05-09T00:00:00Z"));
        StoryQuery query = new StoryQuery(day, day, day, Map.of(), "");
        Optional<Set<StoryId>> found = Optional.of(Set.of(new StoryId("s1"), new StoryId("s2"), new StoryId("s3")));
        Optional<Seam> seam = Optional.of(new Seam(Optional.of(1L), new StoryId("s1")));

        assertThat(store.orElseThrow().lists().page(query, found, seam, 20)).isEmpty();
        assertThat(store.orElseThrow().lists().page(StoryQuery.ALL, Optional.empty(), Optional.empty(), 20))
                .isEmpty();
        assertThat(store.orElseThrow().lists().count(query, found)).isZero();
    }
}
