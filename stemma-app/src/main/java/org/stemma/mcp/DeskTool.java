package org.stemma.mcp;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A tool: its name, what it is for, what it takes, and what it answers.
 *
 * @param sentence what it does, for the assistant
 * @param work answers lines of JSON
 */
record DeskTool(String name, String title, String sentence, List<Parameter> parameters, Work work) {

    /** Answers a call; what was given has been checked. */
    @FunctionalInterface
    interface Work {
        /**
         * Lines of JSON.
         *
         * @throws IllegalArgumentException when nothing is there under what was given, in words for the assistant
         */
        List<String> lines(Map<String, Object> given) throws IOException;
    }

    DeskTool {
        parameters = List.copyOf(parameters);
    }

    /**
     * Checks what was given and answers.
     *
     * @throws IllegalArgumentException when it takes no such thing
     */
    List<String> call(Map<String, Object> given) throws IOException {
        TreeSet<String> unknown = new TreeSet<>(given.keySet());
        parameters.forEach(parameter -> unknown.remove(parameter.name()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(name + " takes no " + unknown.first() + ", but "
                    + parameters.stream().map(Parameter::name).toList());
        }
        parameters.forEach(parameter -> parameter.check(given));
        return work.lines(given);
    }
}
