package org.stemma.web.story;

import java.util.List;
import java.util.Optional;

/**
 * Claims against reports: who has what through whom.
 *
 * <pre>
 * claim                  A Courier        B Radio            C Express
 * ferries suspended      own voice  all   Harbours Board     –
 *                                         from three ports
 * </pre>
 *
 * @param shared the claims that more than one report has, by lineages
 * @param single those of one report, in the order of the apparatus
 * @param legend the types of difference that occur, for the reader to look up
 */
public record ClaimTable(List<Column> columns, List<Row> shared, List<Row> single, List<Badge> legend) {

    public ClaimTable {
        columns = List.copyOf(columns);
        shared = List.copyOf(shared);
        single = List.copyOf(single);
        legend = List.copyOf(legend);
    }

    /** A report. */
    public record Column(String siglum, String outlet, String date, String href) {}

    /**
     * A claim.
     *
     * @param id its anchor on the page
     * @param who those at the ends of the chains, in words
     * @param cells one for each column, in their order
     */
    public record Row(
            String id,
            String about,
            int outlets,
            int lineages,
            String roots,
            String who,
            String status,
            boolean differs,
            List<Badge> badges,
            List<Cell> cells) {

        public Row {
            badges = List.copyOf(badges);
            cells = List.copyOf(cells);
        }

        /** The cells of the reports that say something. */
        public List<Cell> spoken() {
            return cells.stream().filter(cell -> !cell.said().isEmpty()).toList();
        }
    }

    /** What one report has of a claim; nothing where it is silent. */
    public record Cell(Column column, List<Said> said) {

        public Cell {
            said = List.copyOf(said);
        }
    }

    /**
     * One reading.
     *
     * @param chain through whom the report has it
     * @param value what it comes to, where readings differ
     * @param badges the ways in which it differs from the reading that most have
     */
    public record Said(String chain, Optional<String> value, List<Badge> badges, String words, String href) {

        public Said {
            badges = List.copyOf(badges);
        }
    }
}
