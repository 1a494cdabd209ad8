package org.stemma.web.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TreeLayoutTest {

    @Test
    void timeRunsDownwardsAndLostWitnessesStandOnTop() {
        TreeLayout layout = layout("W A1 B1 C2", "W>A", "W>C");

        assertThat(rows(layout, "W", "A", "B", "C")).containsExactly(0, 1, 1, 2);
    }

    @Test
    void whoHasItFromAnotherOfTheSameDayStandsBelow() {
        TreeLayout layout = layout("A1 B1 C1 D2", "A>B", "B>C");

        assertThat(rows(layout, "A", "B", "C", "D")).containsExactly(0, 1, 2, 3);
    }

    @Test
    void aLineThatPassesARowHasRoomInIt() {
        TreeLayout layout = layout("A1 B2 C3", "A>C");

        List<String> way = layout.way(0);
        assertThat(way).hasSize(3).startsWith("A").endsWith("C");
        assertThat(Math.abs(layout.place(way.get(1)) - layout.place("B"))).isGreaterThan(0.5);
    }

    @Test
    void aFullRowIsParted() {
        TreeLayout layout = layout("A1 B1 C1 D1 E1");

        assertThat(rows(layout, "A", "D", "E")).containsExactly(0, 0, 1);
        assertThat(layout.widest()).isEqualTo(TreeLayout.WIDEST);
    }

    @Test
    void noTwoOfARowStandOnOneAnother() {
        TreeLayout layout = layout("W A1 B1 C1 D2 E2 F2", "W>D", "W>F", "A>E", "C>D", "B>F");

        for (String one : List.of("A", "B", "C", "D", "E", "F")) {
            for (String other : List.of("A", "B", "C", "D", "E", "F")) {
                if (!one.equals(other) && layout.row(one) == layout.row(other)) {
                    assertThat(Math.abs(layout.place(one) - layout.place(other)))
                            .isGreaterThanOrEqualTo(1);
                }
            }
        }
    }

    /** Drawn: letters with the day of their report, without one for a lost witness; edges from parent to child. */
    private static TreeLayout layout(String nodes, String... edges) {
        List<Tree.Node> drawn = new ArrayList<>();
        for (String node : nodes.split(" ", -1)) {
            boolean lost = node.length() == 1;
            Optional<LocalDate> day =
                    lost ? Optional.empty() : Optional.of(LocalDate.of(2031, 3, Integer.parseInt(node.substring(1))));
            drawn.add(new Tree.Node(node.substring(0, 1), "", node, "", day, lost, ""));
        }
        List<Tree.Edge> lines = new ArrayList<>();
        for (String edge : edges) {
            lines.add(new Tree.Edge(edge.substring(0, 1), edge.substring(2), "copies", "", "", "", false));
        }
        return new TreeLayout(new Tree(drawn, lines));
    }

    private static List<Integer> rows(TreeLayout layout, String... ids) {
        return List.of(ids).stream().map(layout::row).toList();
    }
}
