package org.stemma.mcp;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Two streams of messages, one a line, of which the first does not end before what it asked is answered on the second: whoever is told of the end
 * stops answering at once.
 */
final class UntilEnd {

    /** A question over a large story takes seconds; one that takes longer than this is given up. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int open;
    private boolean ended;

    /** The stream of questions: its end comes when all are answered. */
    InputStream questions(InputStream in) {
        return new FilterInputStream(in) {
            private final Line line = new Line();

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int read = super.read(bytes, from, length);
                if (read < 0) {
                    end();
                } else {
                    add(line.questions(bytes, from, read));
                }
                return read;
            }
        };
    }

    /** The stream of answers, a line each. */
    OutputStream answers(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
                for (int i = from; i < from + length; i++) {
                    if (bytes[i] == '\n') {
                        out.flush();
                        add(-1);
                    }
                }
            }

            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }
        };
    }

    /** Waits until the questions have ended and are answered. */
    void await() throws InterruptedException {
        lock.lock();
        try {
            while (!ended) {
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    private void add(int questions) {
        lock.lock();
        try {
            open += questions;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void end() {
        lock.lock();
        try {
            long left = PATIENCE.toNanos();
            while (open > 0 && left > 0) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ended = true;
            changed.signalAll();
            lock.unlock();
        }
    }

    /** A line of JSON as it comes in, of which only so much is kept as tells whether it asks something. */
    private static final class Line {

        private static final int KEPT = 65_536;

        private final StringBuilder text = new StringBuilder();

        /** How many lines ended that have an id and a method: those are answered. */
        int questions(byte[] bytes, int from, int length) {
            int asked = 0;
            for (int i = from; i < from + length; i++) {
                if (bytes[i] == '\n') {
                    asked += asks() ? 1 : 0;
                    text.setLength(0);
                } else if (text.length() < KEPT) {
                    text.append((char) (bytes[i] & 0xFF));
                }
            }
            return asked;
        }

        private boolean asks() {
            return text.indexOf("\"id\"") >= 0 && text.indexOf("\"method\"") >= 0;
        }
    }
}
