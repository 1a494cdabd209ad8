package org.stemma.annotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * Sentence vectors of all-MiniLM-L6-v2 (Wang et al. 2020; Reimers and Gurevych 2019), quantised to eight bits: 384
 * components, English. Texts are run one at a time: the quantised network scales its activations by the whole batch, so
 * in a batch a text's vector would depend on its neighbours. On one kind of processor equal texts give equal bits; the
 * integer kernels of another may differ in the second decimal of a cosine, so decisions are stored and never recomputed
 * from vectors. The network is loaded by the first call. Safe for use by many threads.
 */
public final class MiniLmVectors implements SentenceVectors, AutoCloseable {

    /** Vectors kept for texts asked again: 1.5 KiB each. */
    private static final int CACHED_TEXTS = 8192;

    private final int threads;
    private final ReadWriteLock life = new ReentrantReadWriteLock();
    private final Map<String, float[]> cache = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > CACHED_TEXTS;
        }
    };
    private @Nullable MiniLmNetwork network;
    private boolean closed;

    /** Runs each text on the caller's thread alone. */
    public MiniLmVectors() {
        this(1);
    }

    /** Runs each text on {@code threads} threads, at least 1. */
    public MiniLmVectors(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException(threads + " threads; at least 1 is needed");
        }
        this.threads = threads;
    }

    /**
     * One unit vector a text, in order. Throws {@link java.io.UncheckedIOException} when the network cannot be loaded and
     * {@link IllegalStateException} after {@link #close()}.
     */
    @Override
    public List<float[]> of(List<String> texts) {
        Lock open = life.readLock();
        open.lock();
        try {
            List<float[]> vectors = new ArrayList<>(texts.size());
            for (String text : texts) {
                vectors.add(of(text).clone());
            }
            return vectors;
        } finally {
            open.unlock();
        }
    }

    /** Gives back the network's memory once the calls under way have ended; a second call does nothing. */
    @Override
    public void close() {
        life.writeLock().lock();
        try {
            closed = true;
            synchronized (this) {
                if (network != null) {
                    network.close();
                    network = null;
                }
            }
        } finally {
            life.writeLock().unlock();
        }
    }

    private float[] of(String text) {
        MiniLmNetwork ready = network();
        synchronized (cache) {
            float[] known = cache.get(text);
            if (known != null) {
                return known;
            }
        }
        float[] vector = ready.vector(text);
        synchronized (cache) {
            cache.put(text, vector);
        }
        return vector;
    }

    private synchronized MiniLmNetwork network() {
        if (closed) {
            throw new IllegalStateException("these sentence vectors were closed");
        }
        MiniLmNetwork ready = network;
        if (ready == null) {
            ready = MiniLmNetwork.load(threads);
            network = ready;
        }
        return ready;
    }
}
