package org.stemma.web.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Places the witnesses of a tree in rows, time downwards: lost ones on top, no report above an earlier day's or beside one it has
 * something from. In a row each stands near those it has it from, and a line that passes a row has room in it, after Sugiyama,
 * Tagawa and Toda (1981).
 *
 * <pre>
 *        (Meridia)            row 0, lost
 *      A     │                row 1, 13 March; the line to E bends in it
 *            E                row 2, 14 March
 * </pre>
 */
final class TreeLayout {

    /** So many stand beside one another before a row is parted. */
    static final int WIDEST = 4;
    /** The room of a line that passes, measured by that of a witness. */
    private static final double BEND = 0.3;

    private static final int SWEEPS = 4;

    private final Tree tree;
    private final Map<String, Integer> rowOf = new HashMap<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final Map<String, Double> places = new HashMap<>();
    private final Map<String, List<String>> neighbours = new HashMap<>();
    private final List<List<String>> ways = new ArrayList<>();
    private final double widest;

    TreeLayout(Tree tree) {
        this.tree = tree;
        tree.nodes().stream().filter(Tree.Node::lost).forEach(node -> put(node.id(), 0));
        List<Tree.Node> waiting = new ArrayList<>(
                tree.nodes().stream().filter(node -> !node.lost()).toList());
        while (!waiting.isEmpty()) {
            Optional<LocalDate> day = waiting.getFirst().day();
            List<Tree.Node> oneDay = new ArrayList<>(
                    waiting.stream().takeWhile(node -> node.day().equals(day)).toList());
            waiting.subList(0, oneDay.size()).clear();
            put(oneDay);
        }
        tree.edges().forEach(this::way);
        rows.forEach(this::spread);
        for (int i = 0; i < SWEEPS; i++) {
            rows.forEach(this::order);
            rows.reversed().forEach(this::order);
        }
        this.widest = rows.stream()
                .mapToDouble(row -> row.stream().mapToDouble(TreeLayout::room).sum())
                .max()
                .orElse(1);
    }

    /** Reports of one day, each behind those of the day it has something from. */
    private void put(List<Tree.Node> oneDay) {
        int least = rows.size();
        while (!oneDay.isEmpty()) {
            Tree.Node next = oneDay.stream()
                    .filter(node -> oneDay.stream().noneMatch(other -> isParent(other, node)))
                    .findFirst()
                    .orElse(oneDay.getFirst());
            put(next.id(), Math.max(least, belowParents(next)));
            oneDay.remove(next);
        }
    }

    private boolean isParent(Tree.Node parent, Tree.Node child) {
        return tree.edges().stream()
                .anyMatch(edge -> edge.from().equals(parent.id()) && edge.to().equals(child.id()));
    }

    private int belowParents(Tree.Node node) {
        return tree.edges().stream()
                .filter(edge -> edge.to().equals(node.id()) && rowOf.containsKey(edge.from()))
                .mapToInt(edge -> row(edge.from()) + 1)
                .max()
                .orElse(0);
    }

    private void put(String id, int least) {
        int row = least;
        while (row < rows.size() && rows.get(row).size() >= WIDEST) {
            row++;
        }
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        rows.get(row).add(id);
        rowOf.put(id, row);
    }

    /** Makes room in each row that a line passes; two lines between the same witnesses share it. */
    private void way(Tree.Edge edge) {
        List<String> way = new ArrayList<>(List.of(edge.from()));
        for (int row = row(edge.from()) + 1; row < row(edge.to()); row++) {
            String bend = edge.from() + "\n" + edge.to() + "\n" + row;
            if (!rowOf.containsKey(bend)) {
                rows.get(row).add(bend);
                rowOf.put(bend, row);
            }
            way.add(bend);
        }
        way.add(edge.to());
        for (int i = 1; i < way.size(); i++) {
            neighbours.computeIfAbsent(way.get(i), absent -> new ArrayList<>()).add(way.get(i - 1));
            neighbours
                    .computeIfAbsent(way.get(i - 1), absent -> new ArrayList<>())
                    .add(way.get(i));
        }
        ways.add(way);
    }

    private void order(List<String> row) {
        Map<String, Double> wanted = new HashMap<>();
        row.forEach(id -> wanted.put(
                id,
                neighbours.getOrDefault(id, List.of(id)).stream()
                        .mapToDouble(this::place)
                        .average()
                        .orElse(0)));
        row.sort(Comparator.comparingDouble(id -> wanted.getOrDefault(id, 0.0)));
        spread(row);
    }

    private void spread(List<String> row) {
        double left = -row.stream().mapToDouble(TreeLayout::room).sum() / 2;
        for (String id : row) {
            places.put(id, left + room(id) / 2);
            left += room(id);
        }
    }

    private static double room(String id) {
        return id.indexOf('\n') < 0 ? 1 : BEND;
    }

    int rows() {
        return rows.size();
    }

    /** The room of the widest row. */
    double widest() {
        return widest;
    }

    /** The witnesses and bends that an edge goes through, from the parent on, in the order of the tree's edges. */
    List<String> way(int edge) {
        return ways.get(edge);
    }

    int row(String id) {
        return rowOf.getOrDefault(id, 0);
    }

    /** How many places right of the middle, negative to the left. */
    double place(String id) {
        return places.getOrDefault(id, 0.0);
    }
}
