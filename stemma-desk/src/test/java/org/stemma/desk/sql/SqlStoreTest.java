package org.stemma.desk.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.store.Store;
import org.stemma.store.StoreContract;

class SqlStoreTest extends StoreContract {

    @TempDir
    private Path folder;

    private SqlStore store;

    @Override
    protected Store empty() {
        try {
            store = SqlStore.write(folder.resolve("stemma.db"));
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void close() throws IOException {
        store.close();
    }
}
