package org.stemma.cli;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.stemma.fetch.WebAddress;
import org.stemma.intake.Inputs;
import org.stemma.intake.Intake;
import org.stemma.intake.IntakeLimits;
import org.stemma.intake.Outlets;
import org.stemma.intake.Revisions;
import org.stemma.intake.Skipped;

/** The intakes of paths and addresses in the order given; copies and revisions are told wherever either came from. */
final class Sources implements Iterator<Intake>, AutoCloseable {

    private final List<List<String>> runs;
    private final Outlets outlets;
    private final InputStream standardInput;
    private final Function<String, Iterator<Intake>> web;
    private final List<Skipped> skipped = new ArrayList<>();
    private final Revisions revisions = new Revisions();
    private Inputs files;
    private Iterator<Intake> current = List.<Intake>of().iterator();

    /** @param web the intakes of an address; not called unless one is given */
    Sources(List<String> inputs, Outlets outlets, InputStream standardInput, Function<String, Iterator<Intake>> web) {
        this.runs = runs(inputs);
        this.outlets = outlets;
        this.standardInput = standardInput;
        this.web = web;
        this.files = Inputs.of(List.of(), IntakeLimits.DEFAULTS, standardInput);
    }

    /** Paths that follow one another stay together, each address is for itself. */
    private static List<List<String>> runs(List<String> inputs) {
        List<List<String>> runs = new ArrayList<>();
        for (String input : inputs) {
            boolean goesOn = !runs.isEmpty()
                    && !WebAddress.isMeant(input)
                    && !WebAddress.isMeant(runs.getLast().getLast());
            if (!goesOn) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(input);
        }
        return runs;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && !runs.isEmpty()) {
            List<String> run = runs.removeFirst();
            if (WebAddress.isMeant(run.getFirst())) {
                current = web.apply(run.getFirst());
            } else {
                leave();
                files = Inputs.of(run, IntakeLimits.DEFAULTS, standardInput);
                current = files;
            }
        }
        return current.hasNext();
    }

    @Override
    public Intake next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no further input");
        }
        return revisions.of(outlets.naming(current.next()));
    }

    /** What archives among the paths held besides pages. */
    List<Skipped> skipped() {
        leave();
        return skipped;
    }

    private void leave() {
        files.close();
        skipped.addAll(files.skipped());
        files = Inputs.of(List.of(), IntakeLimits.DEFAULTS, standardInput);
    }

    @Override
    public void close() {
        files.close();
    }
}
