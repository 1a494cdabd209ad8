package org.stemma.intake.page;

/** The rules for tables (HTML standard, 13.2.6.4.9 to 13.2.6.4.15); what must be moved out of one is left to jsoup. */
final class TableRules {

    private static final Name SECTION = Name.of("tbody");
    private static final Name ROW = Name.of("tr");
    private static final Name COLUMNS = Name.of("colgroup");

    private final OpenElements open;
    private boolean done;

    TableRules(OpenElements open) {
        this.open = open;
    }

    /** True when the current element is a table or a part of one that holds no words. */
    boolean isHere() {
        return switch (open.rule()) {
            case TABLE, SECTION, ROW, COLUMNS -> true;
            default -> false;
        };
    }

    /** True for the parts of tables. */
    static boolean isPart(Rule rule) {
        return switch (rule) {
            case CAPTION, COLUMNS, COLUMN, SECTION, ROW, CELL -> true;
            default -> false;
        };
    }

    /** True when the last start tag was dealt with here. */
    boolean isDone() {
        return done;
    }

    /** A start tag where a table {@link #isHere} or that {@link #isPart} of one. */
    void start(Name name, Attributes attributes) {
        done = true;
        if (!isHere() && !leaveCell()) {
            done = false;
            return;
        }
        while (isHere() && !takes(open.rule(), name, attributes)) {
            if (open.rule() == Rule.TABLE) {
                open.giveUp();
                return;
            }
            open.pop();
        }
    }

    /** Closes the cell that is open in the innermost table. */
    private boolean leaveCell() {
        if (open.selecting()) {
            open.giveUp();
        }
        int cell = open.inTable(Rule.CELL);
        if (cell >= 0) {
            open.popFrom(cell);
            open.unfence();
        } else if (open.inTable(Rule.CAPTION) >= 0) {
            open.giveUp();
        }
        return cell >= 0;
    }

    /** True when the start tag belongs right into the current part of a table, or was left to jsoup. */
    private boolean takes(Rule here, Name name, Attributes attributes) {
        return switch (name.rule()) {
            case SCRIPT, RAW, TEMPLATE -> here != Rule.COLUMNS && opened(name, attributes);
            case CAPTION -> here == Rule.TABLE && caption(name, attributes);
            case COLUMNS -> here == Rule.TABLE && opened(name, attributes);
            case COLUMN -> column(here, name, attributes);
            case SECTION -> here == Rule.TABLE && opened(name, attributes);
            case ROW -> row(here, name, attributes);
            case CELL -> cell(here, name, attributes);
            default -> here != Rule.COLUMNS && left();
        };
    }

    private boolean left() {
        open.giveUp();
        return true;
    }

    private boolean opened(Name name, Attributes attributes) {
        open.open(name, attributes);
        return true;
    }

    private boolean caption(Name name, Attributes attributes) {
        open.fence();
        return opened(name, attributes);
    }

    private boolean column(Rule here, Name name, Attributes attributes) {
        if (here == Rule.TABLE) {
            open.open(COLUMNS, Attributes.NONE);
        } else if (here != Rule.COLUMNS) {
            return false;
        }
        open.open(name, attributes);
        open.pop();
        return true;
    }

    private boolean row(Rule here, Name name, Attributes attributes) {
        if (here == Rule.TABLE) {
            open.open(SECTION, Attributes.NONE);
        }
        return (here == Rule.TABLE || here == Rule.SECTION) && opened(name, attributes);
    }

    private boolean cell(Rule here, Name name, Attributes attributes) {
        if (here == Rule.COLUMNS) {
            return false;
        }
        if (here == Rule.TABLE) {
            open.open(SECTION, Attributes.NONE);
        }
        if (here != Rule.ROW) {
            open.open(ROW, Attributes.NONE);
        }
        open.open(name, attributes);
        open.fence();
        return true;
    }

    /** The end tag of a table or a part of one; one of another table or of none is passed over. */
    void end(Name name) {
        int place = place(name.name());
        if (place < 0) {
            return;
        }
        if (name.rule() == Rule.CELL || name.rule() == Rule.CAPTION) {
            open.popFrom(place);
            open.unfence();
            return;
        }
        if (open.inTable(Rule.CAPTION) >= 0 || open.selecting()) {
            open.giveUp();
        }
        if (open.inTable(Rule.CELL) >= 0) {
            leaveCell();
        }
        open.popFrom(place);
    }

    /** The place of the innermost element of that name that is the innermost table or a part of it. */
    private int place(String name) {
        for (int at = open.size() - 1; at > 0; at--) {
            if (open.name(at).name().equals(name)) {
                return at;
            }
            if (open.name(at).rule() == Rule.TABLE) {
                return -1;
            }
        }
        return -1;
    }
}
