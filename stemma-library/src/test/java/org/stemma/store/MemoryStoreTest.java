package org.stemma.store;

class MemoryStoreTest extends StoreContract {

    @Override
    protected Store empty() {
        return new MemoryStore();
    }
}
