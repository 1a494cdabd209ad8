package org.stemma.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.story.Evidence;
import org.stemma.story.LinkerWeights;
import org.stemma.story.StoryChange;

/** Decisions of the linker with the evidence it prints, for a reader to judge whether he would accept it. */
final class DecisionSample {

    private static final int TITLE = 110;

    private DecisionSample() {}

    /** Prints {@code count} decisions drawn evenly from the streams below {@code goldDir}, openings not counted but every fourth. */
    static void run(Path goldDir, int count, PrintStream out) throws IOException {
        List<GoldProfiles> sets = GoldProfiles.all(goldDir);
        for (GoldProfiles set : sets) {
            print(set, Math.max(1, count / sets.size()), out);
        }
    }

    private static void print(GoldProfiles set, int count, PrintStream out) {
        LinkedStream linked = LinkedStream.of(set.profiles(), LinkerWeights.STANDARD);
        Map<Integer, StoryChange> decisions = new TreeMap<>();
        for (int i = 0; i < linked.decisions().size(); i++) {
            for (StoryChange change : linked.decisions().get(i)) {
                if (!(change instanceof StoryChange.Opened) || i % 4 == 0) {
                    decisions.put(i, change);
                }
            }
        }
        List<Integer> places = List.copyOf(decisions.keySet());
        Map<String, Integer> openers = openers(set, linked);
        for (int k = 0; k < Math.min(count, places.size()); k++) {
            int at = places.get((int) ((k + 0.5) * places.size() / Math.min(count, places.size())));
            StoryChange change = decisions.get(at);
            if (change != null) {
                print(set, at, change, openers, out);
            }
        }
    }

    private static void print(
            GoldProfiles set, int at, StoryChange change, Map<String, Integer> openers, PrintStream out) {
        out.println(set.name() + " " + change.getClass().getSimpleName());
        out.println("  report   " + title(set, at));
        Integer opener = openers.get(change.story().toString());
        if (opener != null && opener != at) {
            boolean same = set.stories().get(opener).equals(set.stories().get(at));
            out.println("  story    " + title(set, opener) + (same ? "   [truly one]" : "   [truly another]"));
        }
        for (Evidence why : change.evidence()) {
            out.printf(Locale.ROOT, "  %+5.1f  %s: %s%n", why.score(), why.feature(), why.detail());
        }
        out.println();
    }

    private static Map<String, Integer> openers(GoldProfiles set, LinkedStream linked) {
        Map<String, Integer> openers = new HashMap<>();
        for (int i = 0; i < set.profiles().size(); i++) {
            for (StoryChange change : linked.decisions().get(i)) {
                if (change instanceof StoryChange.Opened) {
                    openers.put(change.story().toString(), i);
                }
            }
        }
        return openers;
    }

    private static String title(GoldProfiles set, int at) {
        String text = set.texts().get(at).strip().replaceAll("\\s+", " ");
        return text.substring(0, Math.min(TITLE, text.length()));
    }
}
