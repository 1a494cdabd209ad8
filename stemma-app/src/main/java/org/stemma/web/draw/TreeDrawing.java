package org.stemma.web.draw;

import static org.stemma.web.draw.Svg.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws a tree of witnesses: the kinds of descent by the form of their lines, lost witnesses dotted, each line a link. */
public final class TreeDrawing {

    private static final double SLOT = 200;
    private static final double WIDTH = 182;
    private static final double HEIGHT = 54;
    private static final double ROW = 126;
    private static final double MARGIN = 14;
    /** Lines that end at one witness stand so far apart where there is room. */
    private static final double APART = 26;
    /** The height of a label. */
    private static final double LINE = 14;
    /** So many letters fit into a box. */
    private static final int FITS = 18;

    private final Tree tree;
    private final TreeLayout layout;
    private final Svg svg = new Svg();

    private TreeDrawing(Tree tree) {
        this.tree = tree;
        this.layout = new TreeLayout(tree);
    }

    /** Draws {@code tree} under the name {@code label}. */
    public static Svg of(Tree tree, String label) {
        return new TreeDrawing(tree).drawn(label);
    }

    private Svg drawn(String label) {
        double width = layout.widest() * SLOT + 2 * MARGIN;
        double height = layout.rows() * ROW - (ROW - HEIGHT) + 2 * MARGIN;
        svg.open(
                "svg",
                "class",
                "tree",
                "role",
                "group",
                "aria-label",
                label,
                "width",
                number(width),
                "height",
                number(height),
                "viewBox",
                "0 0 " + number(width) + " " + number(height));
        for (int i = 0; i < tree.edges().size(); i++) {
            edge(tree.edges().get(i), layout.way(i), port(i, false), port(i, true));
        }
        tree.nodes().forEach(this::node);
        return svg.close();
    }

    private double x(String id) {
        return MARGIN + layout.widest() * SLOT / 2 + layout.place(id) * SLOT;
    }

    private double y(String id) {
        return MARGIN + layout.row(id) * ROW;
    }

    /** How far from the middle of its child, or of its parent, a line ends, so that no two end in one point. */
    private double port(int edge, boolean atChild) {
        List<Integer> beside = new ArrayList<>();
        for (int i = 0; i < tree.edges().size(); i++) {
            if (end(i, atChild).equals(end(edge, atChild))) {
                beside.add(i);
            }
        }
        beside.sort(Comparator.<Integer>comparingDouble(i -> layout.place(next(i, atChild)))
                .thenComparing(Comparator.naturalOrder()));
        double apart = Math.min(APART, (WIDTH - APART) / beside.size());
        return (beside.indexOf(edge) - (beside.size() - 1) / 2.0) * apart;
    }

    private String end(int edge, boolean atChild) {
        return atChild ? layout.way(edge).getLast() : layout.way(edge).getFirst();
    }

    private String next(int edge, boolean atChild) {
        List<String> way = layout.way(edge);
        return atChild ? way.get(way.size() - 2) : way.get(1);
    }

    private void edge(Tree.Edge edge, List<String> way, double out, double in) {
        String line = line(way, out, in);
        String last = way.get(way.size() - 2);
        double from = x(last) + (way.size() == 2 ? out : 0);
        double to = x(edge.to()) + in;
        String chosen = edge.chosen() ? " chosen" : "";
        svg.open("a", "href", edge.href(), "class", "edge edge-" + edge.kind() + chosen, "aria-label", edge.says());
        svg.words("title", edge.says());
        svg.shape("path", "class", "reach", "d", line);
        svg.shape("path", "class", "line", "d", line);
        svg.words(
                "text",
                edge.words(),
                "x",
                number(from + (to - from) / 2),
                "y",
                number((y(last) + HEIGHT + y(edge.to())) / 2 + 4 + stagger(edge)),
                "text-anchor",
                "middle");
        svg.close();
    }

    /** Labels of lines to one child stand in turn above and below the middle, so that long ones do not touch. */
    private double stagger(Tree.Edge edge) {
        List<Tree.Edge> siblings = tree.edges().stream()
                .filter(other -> other.to().equals(edge.to()))
                .toList();
        return siblings.size() < 2 ? 0 : (siblings.indexOf(edge) % 3 - 1) * LINE;
    }

    /** From the foot of the first to the head of the last, straight down beside the witnesses of a row it passes. */
    private String line(List<String> way, double out, double in) {
        double x1 = x(way.getFirst()) + out;
        double y1 = y(way.getFirst()) + HEIGHT;
        StringBuilder line = new StringBuilder("M" + point(x1, y1));
        for (int i = 1; i < way.size(); i++) {
            boolean last = i == way.size() - 1;
            double x2 = x(way.get(i)) + (last ? in : 0);
            double y2 = y(way.get(i));
            double bend = Math.max(24, Math.abs(y2 - y1) / 2);
            line.append(" C").append(point(x1, y1 + bend)).append(' ');
            line.append(point(x2, y2 - bend)).append(' ').append(point(x2, y2));
            if (!last) {
                line.append(" L").append(point(x2, y2 + HEIGHT));
            }
            x1 = x2;
            y1 = y2 + HEIGHT;
        }
        return line.toString();
    }

    private static String point(double x, double y) {
        return number(x) + "," + number(y);
    }

    private void node(Tree.Node node) {
        double x = x(node.id());
        double y = y(node.id());
        if (node.href().isEmpty()) {
            svg.open("g", "class", node.lost() ? "node lost" : "node");
        } else {
            svg.open("a", "href", node.href(), "class", "node");
        }
        svg.words("title", (node.siglum() + " " + node.name() + ", " + node.note()).strip());
        svg.shape(
                "rect",
                "x",
                number(x - WIDTH / 2),
                "y",
                number(y),
                "width",
                number(WIDTH),
                "height",
                number(HEIGHT),
                "rx",
                "6");
        svg.open("text", "x", number(x), "y", number(y + 22), "text-anchor", "middle", "class", "node-name");
        if (!node.siglum().isEmpty()) {
            svg.words("tspan", node.siglum() + " ", "class", "siglum");
        }
        svg.words("tspan", cut(node.name()));
        svg.close();
        svg.words(
                "text",
                node.note(),
                "x",
                number(x),
                "y",
                number(y + 42),
                "text-anchor",
                "middle",
                "class",
                "note-line");
        svg.close();
    }

    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= FITS
                ? name
                : name.substring(0, name.offsetByCodePoints(0, FITS - 1)).strip() + "…";
    }
}
