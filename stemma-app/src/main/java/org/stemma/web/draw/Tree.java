package org.stemma.web.draw;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Witnesses and who has it from whom, to be drawn.
 *
 * @param nodes in order of time
 * @param edges between nodes of this tree
 */
public record Tree(List<Node> nodes, List<Edge> edges) {

    public Tree {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * A witness.
     *
     * @param siglum its letter; empty for a lost one
     * @param day the day it is placed at, absent when unknown
     * @param lost true when its text was not seen
     */
    public record Node(
            String id, String siglum, String name, String note, Optional<LocalDate> day, boolean lost, String href) {}

    /**
     * That one has something from another.
     *
     * @param kind in lower case, the name of its line's form
     * @param words what it says, short enough for the picture
     * @param says the same in a sentence
     */
    public record Edge(String from, String to, String kind, String words, String says, String href, boolean chosen) {}
}
