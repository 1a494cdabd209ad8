package org.stemma.bench;

/** A way to link reports one by one, that can be filled by known stories before it is asked. */
interface Linking extends AutoCloseable {

    /** A new story for {@code told}, by name. */
    String open(Told told);

    /** Puts {@code told} into a known story. */
    void put(Told told, String story);

    /** Called when all known stories are in. */
    void filled();

    /** Finds the story of {@code told}, puts it there, and answers its name. */
    String link(Told told);

    /** True when {@code story} was there before anything was linked. */
    boolean isFilled(String story);

    @Override
    void close();
}
