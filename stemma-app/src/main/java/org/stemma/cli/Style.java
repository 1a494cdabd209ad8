package org.stemma.cli;

/** How headings stand out: by colour on a terminal, by nothing in a file. */
enum Style {
    PLAIN,
    TERMINAL;

    /** Set by the {@code stemma} script when standard output is a terminal: before Java 22 a program cannot tell. */
    private static final String ON_A_TERMINAL = "stemma.terminal";

    /** Colour only where a person looks on, and not where they asked for none (no-color.org). */
    static Style ofStandardOutput() {
        return onTerminal() && System.getenv("NO_COLOR") == null ? TERMINAL : PLAIN;
    }

    /** Whether a person looks on. */
    static boolean onTerminal() {
        return Boolean.getBoolean(ON_A_TERMINAL);
    }

    String title(String words) {
        return coded("1", words);
    }

    String heading(String words) {
        return coded("1;36", words);
    }

    String faint(String words) {
        return coded("2", words);
    }

    private String coded(String code, String words) {
        return this == PLAIN ? words : "\u001b[" + code + "m" + words + "\u001b[0m";
    }
}
