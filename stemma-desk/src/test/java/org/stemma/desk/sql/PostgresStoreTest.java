package org.stemma.desk.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.stemma.store.Store;
import org.stemma.store.StoreContract;

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
}
