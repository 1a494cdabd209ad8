package org.stemma.intake.page;

/** Builds a page's tree from its tags and words (HTML standard, 13.2.6), as jsoup does; notes where it cannot. */
final class Tree {

    private enum Phase {
        BEFORE_HTML,
        BEFORE_HEAD,
        IN_HEAD,
        AFTER_HEAD,
        IN_BODY,
        AFTER_BODY,
        AFTER_HTML
    }

    private static final Name HTML = Name.of("html");
    private static final Name HEAD = Name.of("head");
    private static final Name BODY = Name.of("body");

    private final Element document = new Element(Name.ROOT, Attributes.NONE);
    private final OpenElements open = new OpenElements();
    private final BodyRules body = new BodyRules(open);
    private final Element root = new Element(HTML, Attributes.NONE);
    private final Element head = new Element(HEAD, Attributes.NONE);
    private Phase phase = Phase.BEFORE_HTML;

    /** The page's tree; what has not been said of it by now is put in. */
    Page end() {
        if (phase.compareTo(Phase.IN_BODY) < 0) {
            enterBody(Attributes.NONE);
        }
        return new Page(document, root, head, open.element(1), open.telling());
    }

    boolean odd() {
        return open.odd();
    }

    void giveUp() {
        open.giveUp();
    }

    /** Appends words or data to the element that was opened last. */
    OpenElements open() {
        return open;
    }

    /** The page declares itself to be of today's kind. */
    void declareStandard() {
        if (phase == Phase.BEFORE_HTML) {
            body.declareStandard();
        }
    }

    private void enterHtml() {
        document.append(root);
        open.push(root, HTML);
        phase = Phase.BEFORE_HEAD;
    }

    private void enterHead(Attributes attributes) {
        if (phase == Phase.BEFORE_HTML) {
            enterHtml();
        }
        head.add(attributes);
        root.append(head);
        open.push(head, HEAD);
        phase = Phase.IN_HEAD;
    }

    private void leaveHead() {
        if (phase.compareTo(Phase.IN_HEAD) < 0) {
            enterHead(Attributes.NONE);
        }
        if (phase == Phase.IN_HEAD) {
            open.pop();
            phase = Phase.AFTER_HEAD;
        }
    }

    private void enterBody(Attributes attributes) {
        leaveHead();
        open.open(BODY, attributes);
        phase = Phase.IN_BODY;
    }

    /** A start tag. */
    Content start(Name name, Attributes attributes) {
        if (name.rule() == Rule.HTML) {
            if (phase == Phase.BEFORE_HTML) {
                enterHtml();
            }
            root.add(attributes);
            return Content.MARKUP;
        }
        return phase.compareTo(Phase.IN_BODY) < 0 ? startHead(name, attributes) : startBody(name, attributes);
    }

    private Content startHead(Name name, Attributes attributes) {
        switch (name.rule()) {
            case HEAD -> {
                if (phase.compareTo(Phase.IN_HEAD) < 0) {
                    enterHead(attributes);
                }
                return Content.MARKUP;
            }
            case HEAD_VOID, TITLE, RAW, SCRIPT, NOSCRIPT, TEMPLATE -> {
                return stateOfHead(name, attributes);
            }
            case BODY -> enterBody(attributes);
            default -> {
                enterBody(Attributes.NONE);
                return body.start(name, attributes);
            }
        }
        return Content.MARKUP;
    }

    private Content stateOfHead(Name name, Attributes attributes) {
        if (phase.compareTo(Phase.IN_HEAD) < 0) {
            enterHead(Attributes.NONE);
        }
        if (phase == Phase.AFTER_HEAD && name.rule() == Rule.NOSCRIPT) {
            enterBody(Attributes.NONE);
            return body.start(name, attributes);
        }
        if (phase == Phase.AFTER_HEAD) {
            open.push(head, HEAD);
            Content content = body.start(name, attributes);
            open.remove(head);
            return content;
        }
        return body.start(name, attributes);
    }

    private Content startBody(Name name, Attributes attributes) {
        phase = Phase.IN_BODY;
        if (name.rule() == Rule.BODY) {
            open.element(1).add(attributes);
            return Content.MARKUP;
        }
        return body.start(name, attributes);
    }

    /** An end tag. */
    void end(Name name) {
        Rule rule = name.rule();
        boolean passes = rule == Rule.BODY || rule == Rule.HTML || rule == Rule.BREAK;
        if (phase.compareTo(Phase.IN_BODY) < 0) {
            if (passes) {
                enterBody(Attributes.NONE);
            } else if (rule == Rule.HEAD) {
                leaveHead();
                return;
            } else {
                return;
            }
        }
        if (rule == Rule.BODY || rule == Rule.HTML) {
            phase = rule == Rule.BODY && phase != Phase.AFTER_HTML ? Phase.AFTER_BODY : Phase.AFTER_HTML;
            return;
        }
        phase = Phase.IN_BODY;
        body.end(name);
    }

    /** Words between tags, never empty. */
    void text(Words words) {
        if (!words.isBlank()) {
            if (phase.compareTo(Phase.IN_BODY) < 0) {
                enterBody(Attributes.NONE);
            }
            phase = Phase.IN_BODY;
            body.text(words, false);
            return;
        }
        switch (phase) {
            case BEFORE_HTML -> {}
            case BEFORE_HEAD, IN_HEAD, AFTER_HEAD, AFTER_BODY -> open.current().append(words);
            case IN_BODY -> body.text(words, true);
            case AFTER_HTML -> document.append(words);
        }
    }
}
