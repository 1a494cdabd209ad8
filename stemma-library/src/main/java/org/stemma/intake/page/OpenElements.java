package org.stemma.intake.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The elements that are open, innermost last, and the formatting elements that are opened again where a block was closed over
 * them (HTML standard, 13.2.4).
 *
 * <pre>
 * html body p b i        open
 * b i                    formatting, a null for each cell that fences it off
 * </pre>
 */
final class OpenElements {

    /** Pages that nest deeper are left to jsoup, which bounds its searches. */
    static final int DEEPEST = 96;

    private static final int CAPACITY = DEEPEST + 8;
    /** Beyond so many equal formatting elements the oldest is dropped: left to jsoup. */
    private static final int SAME = 3;

    private final Element[] elements = new Element[CAPACITY];
    private final Name[] names = new Name[CAPACITY];
    private int size;
    /** Where the last list to select from was opened. */
    private int select;

    private final List<@Nullable Open> formatting = new ArrayList<>();
    /** What tells of the page: see {@link Page#telling}. */
    private final List<Element> telling = new ArrayList<>();

    private boolean odd;

    /** A formatting element and its name. */
    private record Open(Element element, Name name) {}

    /** True when the page needs what only jsoup does. */
    boolean odd() {
        return odd;
    }

    void giveUp() {
        odd = true;
    }

    List<Element> telling() {
        return telling;
    }

    int size() {
        return size;
    }

    Element current() {
        return elements[size - 1];
    }

    Rule rule() {
        return names[size - 1].rule();
    }

    Element element(int place) {
        return elements[place];
    }

    Name name(int place) {
        return names[place];
    }

    void push(Element element, Name name) {
        odd |= size >= DEEPEST;
        if (size < CAPACITY) {
            elements[size] = element;
            names[size] = name;
            select = name.rule() == Rule.SELECT ? size : select;
            size++;
        }
    }

    /** True inside a list to select from. */
    boolean selecting() {
        return select < size && names[select].rule() == Rule.SELECT;
    }

    /** Opens an element inside the current one. */
    Element open(Name name, Attributes attributes) {
        Element element = new Element(name, attributes);
        current().append(element);
        if (name.rule() == Rule.HEAD_VOID || name.rule() == Rule.SCRIPT) {
            telling.add(element);
        }
        push(element, name);
        return element;
    }

    /** Closes the innermost element. */
    void pop() {
        size--;
    }

    /** Closes all elements from a place on. */
    void popFrom(int place) {
        size = place;
    }

    /** Takes one element out of the open ones, those inside it stay open. */
    void remove(Element element) {
        int at = place(element);
        if (at >= 0) {
            System.arraycopy(elements, at + 1, elements, at, size - at - 1);
            System.arraycopy(names, at + 1, names, at, size - at - 1);
            size--;
        }
    }

    /** The place of the innermost element of that name, -1 when none is open or another bounds the search before it. */
    int scope(String name, Rule... stops) {
        for (int at = size - 1; at > 0; at--) {
            if (names[at].name().equals(name)) {
                return at;
            }
            if (names[at].stops() || isOne(names[at].rule(), stops)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isOne(Rule rule, Rule... rules) {
        for (Rule one : rules) {
            if (one == rule) {
                return true;
            }
        }
        return false;
    }

    /** The place of the item that is open in the innermost list, -1 when none is. */
    int scopeOfItem() {
        for (int at = size - 1; at > 0; at--) {
            if (names[at].rule() == Rule.ITEM) {
                return at;
            }
            if (names[at].stops()
                    || names[at].name().equals("ol")
                    || names[at].name().equals("ul")) {
                return -1;
            }
        }
        return -1;
    }

    /** The place of the innermost element of that rule inside the innermost table, or that table's; -1 when there is none. */
    int inTable(Rule rule) {
        for (int at = size - 1; at > 0; at--) {
            if (names[at].rule() == rule) {
                return at;
            }
            if (names[at].rule() == Rule.TABLE) {
                return -1;
            }
        }
        return -1;
    }

    /** The place of the innermost element of that name, -1 when none is open. */
    int last(String name) {
        for (int at = size - 1; at >= 0; at--) {
            if (names[at].name().equals(name)) {
                return at;
            }
        }
        return -1;
    }

    /** Closes elements whose end tags may be left out, but for those called {@code except}. */
    void closeImplied(String except) {
        while (names[size - 1].implied() && !names[size - 1].name().equals(except)) {
            size--;
        }
    }

    /** Closes a paragraph that is open in the scope of buttons. */
    void closeParagraph() {
        int paragraph = scope("p", Rule.BUTTON);
        if (paragraph >= 0) {
            popFrom(paragraph);
        }
    }

    /** Notes the current element as one that formats. */
    void format() {
        Open last = new Open(current(), names[size - 1]);
        int same = 0;
        for (int at = formatting.size() - 1; at >= 0; at--) {
            Open other = formatting.get(at);
            if (other == null) {
                break;
            }
            same += other.name().is(last.name()) ? 1 : 0;
        }
        odd |= same >= SAME;
        formatting.add(last);
    }

    /** Fences off the formatting of what is around. */
    void fence() {
        formatting.add(null);
    }

    /** Forgets the formatting behind the last fence, and the fence. */
    void unfence() {
        while (!formatting.isEmpty() && formatting.removeLast() != null) {
            // The fence is the last to go.
        }
    }

    /** Opens the formatting elements again that were closed with a block around them. */
    void reopen() {
        int from = formatting.size();
        while (from > 0) {
            Open open = formatting.get(from - 1);
            if (open == null || place(open.element()) >= 0) {
                break;
            }
            from--;
        }
        for (int at = from; at < formatting.size(); at++) {
            Open closed = formatting.get(at);
            if (closed != null) {
                Element again = open(closed.name(), closed.element().attributes());
                formatting.set(at, new Open(again, closed.name()));
            }
        }
    }

    /** True when an element of this name formats what comes, back to the last fence. */
    boolean formats(Name name) {
        return formatting(name) >= 0;
    }

    private int formatting(Name name) {
        for (int at = formatting.size() - 1; at >= 0; at--) {
            Open open = formatting.get(at);
            if (open == null) {
                return -1;
            }
            if (open.name().is(name)) {
                return at;
            }
        }
        return -1;
    }

    /**
     * Ends a formatting element (13.2.6.4.7, the adoption agency), where no block stands between it and the current element.
     *
     * @return false when there is none, so that it is any other end tag
     */
    boolean endFormatting(Name name) {
        int at = formatting(name);
        if (at < 0) {
            return false;
        }
        Open open = formatting.get(at);
        int place = open == null ? -1 : place(open.element());
        if (place < 0) {
            formatting.remove(at);
        } else if (scope(name.name()) >= 0) {
            odd |= hasSpecial(place + 1) || last(name.name()) != place;
            popFrom(place);
            formatting.remove(at);
        }
        return true;
    }

    private int place(Element element) {
        int at = size - 1;
        while (at >= 0 && !elements[at].equals(element)) {
            at--;
        }
        return at;
    }

    private boolean hasSpecial(int from) {
        for (int at = from; at < size; at++) {
            if (names[at].special()) {
                return true;
            }
        }
        return false;
    }
}
