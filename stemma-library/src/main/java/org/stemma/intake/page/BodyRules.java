package org.stemma.intake.page;

import org.jspecify.annotations.Nullable;

/** The rules for what stands in the body of a page (HTML standard, 13.2.6.4.7 and 13.2.6.4.16). */
final class BodyRules {

    private final OpenElements open;
    private final TableRules tables;
    private @Nullable Element form;
    private boolean standard;

    BodyRules(OpenElements open) {
        this.open = open;
        this.tables = new TableRules(open);
    }

    /** Notes that the page declares itself to be of today's kind. */
    void declareStandard() {
        standard = true;
    }

    void text(Words words, boolean blank) {
        if (tables.isHere()) {
            if (!blank) {
                open.giveUp();
            }
        } else {
            open.reopen();
        }
        open.current().append(words);
    }

    Content start(Name name, Attributes attributes) {
        if (tables.isHere() || TableRules.isPart(name.rule())) {
            tables.start(name, attributes);
            if (tables.isDone()) {
                return content(name.rule());
            }
        }
        if (open.selecting() && !inSelect(name.rule())) {
            open.giveUp();
        }
        switch (name.rule()) {
            case HEAD, BODY, HTML, CAPTION, COLUMNS, COLUMN, SECTION, ROW, CELL -> {
                return Content.MARKUP;
            }
            case ODD -> open.giveUp();
            case HEAD_VOID, MEDIA -> empty(name, attributes);
            case TITLE, RAW, SCRIPT, FRAME, TEXTAREA, TEMPLATE -> open.open(name, attributes);
            default -> startInside(name, attributes);
        }
        return content(name.rule());
    }

    private static boolean inSelect(Rule rule) {
        return rule == Rule.OPTION || rule == Rule.OPTION_GROUP || rule == Rule.SCRIPT;
    }

    static Content content(Rule rule) {
        return switch (rule) {
            case TITLE, TEXTAREA -> Content.WORDS;
            case RAW, SCRIPT -> Content.DATA;
            case FRAME -> Content.RAW;
            case NOSCRIPT -> Content.SPARE;
            case TEMPLATE -> Content.TEMPLATE;
            case SVG -> Content.DRAWING;
            case PRE -> Content.LINES;
            default -> Content.MARKUP;
        };
    }

    private void empty(Name name, Attributes attributes) {
        open.open(name, attributes);
        open.pop();
    }

    private void startInside(Name name, Attributes attributes) {
        switch (name.rule()) {
            case LINK -> {
                if (open.formats(name)) {
                    end(name);
                }
                format(name, attributes);
            }
            case FORMAT -> format(name, attributes);
            case VOID, BREAK -> {
                open.reopen();
                empty(name, attributes);
            }
            case LINE -> {
                open.closeParagraph();
                empty(name, attributes);
            }
            case FORM -> startForm(name, attributes);
            case INLINE, SELECT, SVG, NOSCRIPT -> {
                open.reopen();
                open.open(name, attributes);
            }
            default -> startBlock(name, attributes);
        }
    }

    private void format(Name name, Attributes attributes) {
        if (name.name().equals("nobr") && open.scope("nobr") >= 0) {
            open.giveUp();
        }
        open.reopen();
        open.open(name, attributes);
        open.format();
    }

    private void startForm(Name name, Attributes attributes) {
        if (form == null) {
            open.closeParagraph();
            form = open.open(name, attributes);
        }
    }

    private void startBlock(Name name, Attributes attributes) {
        switch (name.rule()) {
            case ITEM, TERM -> closeItem(name.rule());
            case BUTTON -> {
                int button = open.scope(name.name());
                if (button >= 0) {
                    open.popFrom(button);
                }
                open.reopen();
            }
            case OPTION, OPTION_GROUP -> {
                closeOption(name.rule());
                open.reopen();
            }
            case OBJECT -> open.reopen();
            case TABLE -> startTable();
            default -> open.closeParagraph();
        }
        if (name.rule() == Rule.HEADING && open.rule() == Rule.HEADING) {
            open.pop();
        }
        open.open(name, attributes);
        if (name.rule() == Rule.OBJECT) {
            open.fence();
        }
    }

    /** A page of an old or unknown kind keeps a table inside its paragraph. */
    private void startTable() {
        if (!standard && open.scope("p", Rule.BUTTON) >= 0) {
            open.giveUp();
        }
        open.closeParagraph();
    }

    /** Closes an item or term of the same list that is open. */
    private void closeItem(Rule rule) {
        for (int at = open.size() - 1; at > 0; at--) {
            Name other = open.name(at);
            if (other.rule() == rule) {
                open.popFrom(at);
                break;
            }
            boolean passes = other.name().equals("address")
                    || other.name().equals("div")
                    || other.name().equals("p");
            if (other.special() && !passes) {
                break;
            }
        }
        open.closeParagraph();
    }

    private void closeOption(Rule rule) {
        if (open.rule() == Rule.OPTION) {
            open.pop();
        }
        if (rule == Rule.OPTION_GROUP && open.rule() == Rule.OPTION_GROUP && open.selecting()) {
            open.pop();
        }
    }

    void end(Name name) {
        if (open.selecting() && !inSelect(name.rule()) && name.rule() != Rule.SELECT) {
            open.giveUp();
        }
        switch (name.rule()) {
            case TABLE, CAPTION, COLUMNS, SECTION, ROW, CELL -> tables.end(name);
            case PARAGRAPH -> {
                if (open.scope("p", Rule.BUTTON) < 0) {
                    endless(name);
                }
                open.closeParagraph();
            }
            case BREAK -> start(name, Attributes.NONE);
            case LINK, FORMAT -> {
                if (tables.isHere()) {
                    open.giveUp();
                } else if (!open.endFormatting(name)) {
                    endOther(name);
                }
            }
            case ITEM -> endBlock(open.scopeOfItem());
            case TERM, BLOCK, BUTTON, PRE -> endBlock(open.scope(name.name()));
            case OBJECT -> endObject(name);
            case HEADING -> endHeading();
            case FORM -> endForm();
            case ODD -> open.giveUp();
            default -> endOther(name);
        }
    }

    /** An end tag of a paragraph that was never opened makes an empty one. */
    private void endless(Name name) {
        if (tables.isHere()) {
            open.giveUp();
        }
        open.open(name, Attributes.NONE);
    }

    private void endBlock(int place) {
        if (place >= 0) {
            open.popFrom(place);
        }
    }

    private void endObject(Name name) {
        int place = open.scope(name.name());
        if (place >= 0) {
            open.popFrom(place);
            open.unfence();
        }
    }

    private void endHeading() {
        for (int at = open.size() - 1; at > 0; at--) {
            if (open.name(at).rule() == Rule.HEADING) {
                open.popFrom(at);
                return;
            }
            if (open.name(at).stops()) {
                return;
            }
        }
    }

    private void endForm() {
        Element ended = form;
        form = null;
        if (ended != null && open.scope("form") >= 0) {
            open.closeImplied("");
            open.remove(ended);
        }
    }

    /** Closes the innermost element of that name, unless a block is open in it. */
    private void endOther(Name name) {
        for (int at = open.size() - 1; at > 0; at--) {
            if (open.name(at).name().equals(name.name())) {
                open.popFrom(at);
                return;
            }
            if (open.name(at).special()) {
                return;
            }
        }
    }
}
