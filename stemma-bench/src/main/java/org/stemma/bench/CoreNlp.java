package org.stemma.bench;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.stemma.report.Span;

/**
 * Stanford CoreNLP (GPL), run beside ours in a class loader of its own, so that no class of it can reach the product. Its jars
 * are fetched by {@code bin/maven -Pbench,opponents -pl stemma-bench -am package -DskipTests} into {@code target/opponents};
 * where they are absent there is no opponent, and the caller says so.
 */
final class CoreNlp {

    /** The pipeline that the aim names; its quotes are found, not attributed, which would need its parser and coreference. */
    private static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,quote";

    private static final List<String> TIMES = List.of("DATE", "TIME", "DURATION", "SET");

    private final Loaded classes;
    private final Object pipeline;

    /** An expression of time it found: where, and its TIMEX3 value, empty when it gives none. */
    record Time(Span span, String value) {}

    /** What it made of one text: how many tokens, how many quotations, which expressions of time. */
    record Answer(int tokens, int quotes, List<Time> times) {}

    private record Loaded(ClassLoader loader) {
        Class<?> named(String name) throws ReflectiveOperationException {
            return loader.loadClass("edu.stanford.nlp." + name);
        }
    }

    private CoreNlp(Loaded classes, Object pipeline) {
        this.classes = classes;
        this.pipeline = pipeline;
    }

    /**
     * The opponent whose jars lie in {@code folder}, with its models loaded; empty when they do not. Its calendar of holidays looks for its own
     * files through the loader of the thread.
     */
    static Optional<CoreNlp> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        Loaded classes = new Loaded(new URLClassLoader(jars(folder), ClassLoader.getPlatformClassLoader()));
        Properties properties = new Properties();
        properties.setProperty("annotators", ANNOTATORS);
        properties.setProperty("quote.attributeQuotes", "false");
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        thread.setContextClassLoader(classes.loader());
        try {
            Object pipeline = classes.named("pipeline.StanfordCoreNLP")
                    .getConstructor(Properties.class)
                    .newInstance(properties);
            return Optional.of(new CoreNlp(classes, pipeline));
        } catch (ReflectiveOperationException e) {
            throw new IOException(
                    folder + ": " + Optional.ofNullable(e.getCause()).orElse(e), e);
        } finally {
            thread.setContextClassLoader(own);
        }
    }

    /** Every jar in {@code folder}, not in the folders below it. */
    static URL[] jars(Path folder) throws IOException {
        List<URL> jars = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                jars.add(url(file));
            }
        }
        return jars.toArray(URL[]::new);
    }

    private static URL url(Path file) throws MalformedURLException {
        return file.toUri().toURL();
    }

    /** Runs the pipeline over {@code text}, written on {@code day} (ISO 8601) where one is given. */
    Answer read(String text, Optional<String> day) throws IOException {
        try {
            Object document = classes.named("pipeline.CoreDocument")
                    .getConstructor(String.class)
                    .newInstance(text);
            if (day.isPresent()) {
                Object annotation = call(document, "annotation");
                annotation
                        .getClass()
                        .getMethod("set", Class.class, Object.class)
                        .invoke(annotation, classes.named("ling.CoreAnnotations$DocDateAnnotation"), day.get());
            }
            pipeline.getClass().getMethod("annotate", document.getClass()).invoke(pipeline, document);
            int tokens = ((List<?>) call(document, "tokens")).size();
            int quotes = ((List<?>) call(document, "quotes")).size();
            return new Answer(tokens, quotes, times((List<?>) call(document, "entityMentions")));
        } catch (ReflectiveOperationException e) {
            throw new IOException(
                    "CoreNLP: " + Optional.ofNullable(e.getCause()).orElse(e), e);
        }
    }

    private List<Time> times(List<?> mentions) throws ReflectiveOperationException {
        List<Time> times = new ArrayList<>();
        for (Object mention : mentions) {
            if (TIMES.contains(call(mention, "entityType"))) {
                Object offsets = call(mention, "charOffsets");
                Span span = new Span((Integer) call(offsets, "first"), (Integer) call(offsets, "second"));
                times.add(new Time(span, value(call(mention, "coreMap"))));
            }
        }
        return times;
    }

    private String value(Object map) throws ReflectiveOperationException {
        Object timex = map.getClass()
                .getMethod("get", Class.class)
                .invoke(map, classes.named("time.TimeAnnotations$TimexAnnotation"));
        return timex == null
                ? ""
                : String.valueOf(timex.getClass().getMethod("value").invoke(timex));
    }

    private static Object call(Object target, String method) throws ReflectiveOperationException {
        return target.getClass().getMethod(method).invoke(target);
    }
}
