package org.stemma.annotation;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The network and vocabulary behind {@link MiniLmVectors}, from the class path. */
final class MiniLmNetwork implements AutoCloseable {

    private static final String NETWORK = "/all-minilm-l6-v2-q.onnx";
    private static final String VOCABULARY = "/all-minilm-l6-v2-q-tokenizer.json";

    /** Components of a vector. */
    private static final int WIDTH = 384;

    /** Pieces a text may have, as the model's authors set it; what stands behind them is not read. */
    private static final int LONGEST_TEXT = 256;

    /**
     * ONNX Runtime's one step for a layer's normalisation takes 170 microseconds for 100 pieces, element by element; the steps that
     * it stands for take 60.
     */
    private static final String SLOWER_FUSIONS = "LayerNormFusionL1;LayerNormFusionL2";

    /** Bytes of stack for loading the native library. */
    private static final long STACK = 16L << 20;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPiece wordPiece;

    private MiniLmNetwork(OrtEnvironment environment, OrtSession session, WordPiece wordPiece) {
        this.environment = environment;
        this.session = session;
        this.wordPiece = wordPiece;
    }

    /** Throws {@link UncheckedIOException} naming the resource that is absent or cannot be read. */
    static MiniLmNetwork load(int threads) {
        OrtEnvironment environment = environment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                InputStream network = resource(NETWORK)) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            options.addConfigEntry("optimization.disable_specified_optimizers", SLOWER_FUSIONS);
            WordPiece wordPiece = new WordPiece(vocabulary());
            return new MiniLmNetwork(
                    environment, environment.createSession(network.readAllBytes(), options), wordPiece);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw unreadable(NETWORK, e);
        }
    }

    /**
     * The native library sets itself up with about 1 MiB of stack, all that a thread has by default. A caller with less left
     * would take the whole process down, so it is loaded from a thread of its own.
     */
    private static OrtEnvironment environment() {
        try {
            return CompletableFuture.supplyAsync(OrtEnvironment::getEnvironment, MiniLmNetwork::withStack)
                    .join();
        } catch (CompletionException e) {
            throw new UncheckedIOException(new IOException("the native library of ONNX Runtime failed to load", e));
        }
    }

    private static void withStack(Runnable task) {
        Thread.ofPlatform().name("sentence vectors").stackSize(STACK).start(task);
    }

    static Map<String, Integer> vocabulary() {
        try (InputStream json = resource(VOCABULARY);
                JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            return vocabulary(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException e) {
            throw unreadable(VOCABULARY, e);
        }
    }

    /** The mean of the states of all pieces, made one long; equal texts give equal vectors. */
    float[] vector(String text) {
        long[] ids = wordPiece.ids(text, LONGEST_TEXT);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor pieces = OnnxTensor.createTensor(environment, new long[][] {ids});
                OnnxTensor attended = OnnxTensor.createTensor(environment, new long[][] {ones});
                OnnxTensor segment = OnnxTensor.createTensor(environment, new long[1][ids.length]);
                OrtSession.Result result = session.run(
                        Map.of("input_ids", pieces, "attention_mask", attended, "token_type_ids", segment))) {
            OnnxTensor states = (OnnxTensor) result.get(0);
            return unit(mean(states.getFloatBuffer(), ids.length));
        } catch (OrtException e) {
            throw unreadable(NETWORK, e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw unreadable(NETWORK, e);
        }
    }

    private static Map<String, Integer> vocabulary(JsonParser parser) {
        Map<String, Integer> pieces = new HashMap<>();
        boolean inside = false;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.PROPERTY_NAME && parser.currentName().equals("vocab")) {
                inside = true;
            } else if (token == JsonToken.VALUE_NUMBER_INT && inside) {
                pieces.put(parser.currentName(), parser.getIntValue());
            } else if (token == JsonToken.END_OBJECT && inside) {
                return pieces;
            }
        }
        return pieces;
    }

    private static double[] mean(FloatBuffer states, int pieces) {
        double[] sum = new double[WIDTH];
        for (int i = 0; i < pieces * WIDTH; i++) {
            sum[i % WIDTH] += states.get(i);
        }
        for (int i = 0; i < WIDTH; i++) {
            sum[i] /= pieces;
        }
        return sum;
    }

    private static float[] unit(double[] vector) {
        double square = 0;
        for (double component : vector) {
            square += component * component;
        }
        float[] unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = (float) (vector[i] / Math.sqrt(square));
        }
        return unit;
    }

    private static InputStream resource(String name) throws IOException {
        InputStream stream = MiniLmNetwork.class.getResourceAsStream(name);
        if (stream == null) {
            throw new FileNotFoundException("class path resource " + name + " is absent");
        }
        return stream;
    }

    private static UncheckedIOException unreadable(String name, Exception cause) {
        return new UncheckedIOException(new IOException("class path resource " + name + " failed", cause));
    }
}
