package org.stemma.web.route;

/** Ends the answering of a request; whoever asked is told the problem. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    /** What is told. */
    public Problem problem() {
        return problem;
    }
}
