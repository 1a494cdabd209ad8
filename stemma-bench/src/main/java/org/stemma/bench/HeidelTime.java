package org.stemma.bench;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.report.Span;

/**
 * HeidelTime (GPL) for news with the tagger of the CoreNLP it was built against, run beside ours in a class loader of its own, so
 * that no class of it can reach the product. Its jars are fetched with {@link CoreNlp}'s, into the folder {@code heideltime} beside
 * them.
 */
final class HeidelTime {

    private static final String ROOT = "de.unihd.dbs.heideltime.standalone.";

    /** What its own configuration file says, less what belongs to the taggers of other languages. */
    private static final String SETTINGS = """
            considerDate = true
            considerDuration = true
            considerSet = true
            considerTime = true
            considerTemponym = false
            model_path = edu/stanford/nlp/models/pos-tagger/english-left3words/english-left3words-distsim.tagger
            config_path =
            typeSystemHome = desc/type/HeidelTime_TypeSystem.xml
            typeSystemHome_DKPro = desc/type/DKPro_TypeSystem.xml
            uimaVarDate = Date
            uimaVarDuration = Duration
            uimaVarLanguage = Language
            uimaVarSet = Set
            uimaVarTime = Time
            uimaVarTemponym = Temponym
            uimaVarTypeToProcess = Type
            uimaVarConvertDurations = ConvertDurations
            """;

    private static final Pattern TAG = Pattern.compile("<(/?)TIMEX3(?:INTERVAL)?([^>]*)>");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");
    private static final String OPENING = "<TimeML>";
    private static final String CLOSING = "</TimeML>";

    /** A line break stands behind the one and before the other. */
    private static final int BREAK = 1;

    /** It tells of every text; held, since a logger that nobody holds forgets its level. */
    private static final Logger CHATTER = Logger.getLogger("HeidelTimeStandalone");

    private final ClassLoader loader;
    private final Object tagger;
    private final Method process;

    private HeidelTime(ClassLoader loader, Object tagger) throws ReflectiveOperationException {
        this.loader = loader;
        this.tagger = tagger;
        this.process = tagger.getClass().getMethod("process", String.class, Date.class);
    }

    /** The opponent whose jars lie in {@code folder/heideltime}, with its models loaded; empty when they do not. */
    static Optional<HeidelTime> in(Path folder) throws IOException {
        Path own = folder.resolve("heideltime");
        if (!Files.isDirectory(own)) {
            return Optional.empty();
        }
        CHATTER.setLevel(Level.WARNING);
        ClassLoader loader = new URLClassLoader(CoreNlp.jars(own), ClassLoader.getPlatformClassLoader());
        Path settings = Files.createTempFile("heideltime", ".props");
        try {
            Files.writeString(settings, SETTINGS, StandardCharsets.UTF_8);
            return Optional.of(within(loader, () -> new HeidelTime(loader, tagger(loader, settings))));
        } finally {
            Files.delete(settings);
        }
    }

    private static Object tagger(ClassLoader loader, Path settings) throws ReflectiveOperationException {
        Class<?> language = loader.loadClass("de.unihd.dbs.uima.annotator.heideltime.resources.Language");
        Class<?> kind = loader.loadClass(ROOT + "DocumentType");
        Class<?> output = loader.loadClass(ROOT + "OutputType");
        Class<?> words = loader.loadClass(ROOT + "POSTagger");
        return loader.loadClass(ROOT + "HeidelTimeStandalone")
                .getConstructor(language, kind, output, String.class, words, Boolean.class)
                .newInstance(
                        constant(language, "ENGLISH"),
                        constant(kind, "NEWS"),
                        constant(output, "TIMEML"),
                        settings.toString(),
                        constant(words, "STANFORDPOSTAGGER"),
                        false);
    }

    private static Object constant(Class<?> of, String name) throws ReflectiveOperationException {
        return of.getField(name).get(null);
    }

    /** The expressions of time in {@code text}, written on {@code day}. */
    List<CoreNlp.Time> read(String text, LocalDate day) throws IOException {
        Date written = Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
        String marked = within(loader, () -> (String) process.invoke(tagger, text, written));
        int from = marked.indexOf(OPENING) + OPENING.length() + BREAK;
        return times(marked.substring(from, marked.lastIndexOf(CLOSING) - BREAK));
    }

    private static List<CoreNlp.Time> times(String marked) {
        List<CoreNlp.Time> times = new ArrayList<>();
        Matcher tag = TAG.matcher(marked);
        int tags = 0;
        int start = 0;
        String value = "";
        while (tag.find()) {
            int at = tag.start() - tags;
            if (tag.group(1).isEmpty()) {
                start = at;
                Matcher given = VALUE.matcher(tag.group(2));
                value = given.find() ? given.group(1) : "";
            } else if (at > start) {
                times.add(new CoreNlp.Time(new Span(start, at), value));
            }
            tags += tag.end() - tag.start();
        }
        return times;
    }

    /** Something of the opponent's that may fail. */
    @FunctionalInterface
    private interface Act<T> {
        T run() throws ReflectiveOperationException;
    }

    /** Its framework looks for its own classes through the loader of the thread. */
    private static <T> T within(ClassLoader loader, Act<T> act) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return act.run();
        } catch (ReflectiveOperationException e) {
            throw new IOException(
                    "HeidelTime: " + Optional.ofNullable(e.getCause()).orElse(e), e);
        } finally {
            thread.setContextClassLoader(own);
        }
    }
}
