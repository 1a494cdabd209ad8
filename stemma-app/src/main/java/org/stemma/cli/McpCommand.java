package org.stemma.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.stemma.Line;
import org.stemma.mcp.Assistants;
import org.stemma.newsroom.Newsroom;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code stemma mcp}: the desk as tools for an assistant that starts the program itself. */
@Command(
        name = "mcp",
        header = "Give an assistant the desk as tools, over standard input and output (MCP), until the input ends.",
        footer = {
            "  stemma mcp --desk press      what the settings of an assistant name as the command",
            "",
            "stemma serve has the same tools at /mcp."
        })
final class McpCommand implements Callable<Integer> {

    private static final long CHARACTERS = 20_000_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DeskOption desk = new DeskOption();

    @Override
    public Integer call() throws IOException {
        desk.read().close();
        try (Newsroom newsroom = Newsroom.open(desk.folder(), Line.standard(), CHARACTERS)) {
            new Assistants(newsroom, spec.commandLine().getErr()::println)
                    .untilEnd(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
            return Exit.DONE;
        }
    }
}
