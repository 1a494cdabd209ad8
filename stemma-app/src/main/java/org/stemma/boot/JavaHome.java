package org.stemma.boot;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Looks for installed Javas the way {@code bin/find-java} does: by the release file in each home. */
final class JavaHome {

    private static final String[] FOLDERS = {
        "/usr/lib/jvm",
        "/usr/java",
        "/opt",
        "/Library/Java/JavaVirtualMachines",
        "C:\\Program Files\\Java",
        "C:\\Program Files\\Eclipse Adoptium"
    };

    private static final String[] FOLDERS_OF_THE_USER = {
        ".sdkman/candidates/java", ".jdks", ".asdf/installs/java", ".local/share/mise/installs/java"
    };

    private JavaHome() {}

    /** The homes to try: those the environment names first, then every home in the usual folders. */
    static List<File> usualPlaces(Map<String, String> environment) {
        List<File> places = new ArrayList<>();
        for (String name : new String[] {"STEMMA_JAVA_HOME", "JAVA_HOME"}) {
            if (environment.get(name) != null) {
                places.add(new File(environment.get(name)));
            }
        }
        for (String folder : FOLDERS) {
            addHomesIn(new File(folder), places);
        }
        for (String folder : FOLDERS_OF_THE_USER) {
            addHomesIn(new File(System.getProperty("user.home"), folder), places);
        }
        return places;
    }

    private static void addHomesIn(File folder, List<File> places) {
        File[] inside = folder.listFiles();
        if (inside == null) {
            return;
        }
        Arrays.sort(inside);
        for (File home : inside) {
            File bundled = new File(home, "Contents/Home");
            places.add(bundled.isDirectory() ? bundled : home);
        }
    }

    /** The home with the highest feature release of at least {@code least}, the first of equals; null if there is none. */
    static File newest(List<File> homes, int least) {
        File best = null;
        int bestFeature = least - 1;
        for (File home : homes) {
            int feature = featureOf(home);
            if (feature > bestFeature) {
                best = home;
                bestFeature = feature;
            }
        }
        return best;
    }

    /** The feature release in the home's release file; 0 where there is no runnable Java or no such file. */
    static int featureOf(File home) {
        File java = new File(home, "bin/java");
        File release = new File(home, "release");
        boolean runnable = java.canExecute() || new File(home, "bin/java.exe").canExecute();
        if (!runnable || !release.isFile()) {
            return 0;
        }
        try {
            for (String line : Files.readAllLines(release.toPath(), StandardCharsets.UTF_8)) {
                if (line.startsWith("JAVA_VERSION=")) {
                    return feature(line.substring("JAVA_VERSION=".length()).replace("\"", ""));
                }
            }
        } catch (IOException e) {
            // An unreadable home is no candidate; another may do.
            return 0;
        }
        return 0;
    }

    /** 25 for "25.0.3", "25" and "25-ea", 8 for "1.8.0_402"; 0 for what does not start with a number. */
    static int feature(String version) {
        String rest = version.startsWith("1.") ? version.substring(2) : version;
        int end = 0;
        while (end < rest.length() && Character.isDigit(rest.charAt(end))) {
            end++;
        }
        return end == 0 ? 0 : Integer.parseInt(rest.substring(0, end));
    }
}
