package org.stemma.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/**
 * The verbs of the command line in the order of its help. Reading what a verb declares takes time that every call would pay, so a
 * call that begins with one is given that one alone.
 */
final class Verbs {

    private static final Map<String, Supplier<Object>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("demo", DemoCommand::new);
        ALL.put("read", ReadCommand::new);
        ALL.put("add", AddCommand::new);
        ALL.put("watch", WatchCommand::new);
        ALL.put("stories", StoriesCommand::new);
        ALL.put("story", StoryCommand::new);
        ALL.put("claims", ClaimsCommand::new);
        ALL.put("trace", TraceCommand::new);
        ALL.put("timeline", TimelineCommand::new);
        ALL.put("brief", BriefCommand::new);
        ALL.put("search", SearchCommand::new);
        ALL.put("move", MoveCommand::new);
        ALL.put("split", SplitCommand::new);
        ALL.put("merge", MergeCommand::new);
        ALL.put("asof", AsOfCommand::new);
        ALL.put("diff", DiffCommand::new);
        ALL.put("export", ExportCommand::new);
        // A verb whose options are made from a list is made into a command line here, or picocli leaves them out.
        ALL.put("serve", () -> new CommandLine(new ServeCommand()));
        ALL.put("mcp", McpCommand::new);
        ALL.put("desk", DeskCommand::new);
        ALL.put("bench", BenchCommand::new);
    }

    private Verbs() {}

    /** Gives {@code command} the verb with which {@code arguments} begin, every verb when they begin with none. */
    static void give(CommandLine command, String... arguments) {
        Supplier<Object> called = arguments.length == 0 ? null : ALL.get(arguments[0]);
        if (called == null) {
            ALL.forEach((name, verb) -> command.addSubcommand(name, verb.get()));
        } else {
            command.addSubcommand(arguments[0], called.get());
        }
    }
}
