package org.stemma.bench;

import java.util.List;
import org.stemma.story.Profile;

/**
 * A report of a stream with a known story, ready to be linked.
 *
 * @param profile what the linker sees of it
 * @param words its text as plain clusterers see it, lower case
 */
record Told(String story, Profile profile, List<String> words) {}
