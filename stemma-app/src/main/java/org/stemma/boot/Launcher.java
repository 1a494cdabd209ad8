package org.stemma.boot;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The jar's main class. On a Java that is new enough it calls the program; on an older one it runs the same jar again
 * with the newest Java it finds, or says that it found none and exits with status 69.
 */
public final class Launcher {

    /** The oldest feature release the program runs on. */
    static final int LEAST = 21;

    private static final int UNAVAILABLE = 69;

    private static final String MAIN = "org.stemma.cli.Stemma";

    private Launcher() {}

    public static void main(String[] arguments) throws Exception {
        if (JavaHome.feature(System.getProperty("java.specification.version")) >= LEAST) {
            call(arguments);
        } else {
            System.exit(runElsewhere(arguments));
        }
    }

    private static void call(String[] arguments) throws Exception {
        try {
            Class.forName(MAIN).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error) {
                throw (Error) e.getCause();
            }
            throw (Exception) e.getCause();
        }
    }

    private static int runElsewhere(String[] arguments) throws IOException, InterruptedException {
        File home = JavaHome.newest(JavaHome.usualPlaces(System.getenv()), LEAST);
        if (home == null) {
            System.err.println("stemma: needs Java " + LEAST + " or newer; this is "
                    + System.getProperty("java.version") + ", and no other was found."
                    + " Install one, or point STEMMA_JAVA_HOME at one.");
            return UNAVAILABLE;
        }
        List<String> command = command(home, arguments);
        final Process child = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread() {
            @Override
            public void run() {
                child.destroy();
            }
        });
        return child.waitFor();
    }

    private static List<String> command(File home, String[] arguments) {
        List<String> command = new ArrayList<>();
        command.add(new File(home, "bin/java").getPath());
        for (String flag : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
            if (isUnderstoodByEveryJava(flag)) {
                command.add(flag);
            }
        }
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add(MAIN);
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    /** Collector and diagnostic flags come and go between releases; a newer Java may refuse to start with them. */
    static boolean isUnderstoodByEveryJava(String flag) {
        return flag.startsWith("-D") || flag.startsWith("-Xm") || flag.startsWith("-Xs");
    }
}
