package org.stemma.bench;

import java.util.Arrays;

/**
 * Logistic regression by Newton's method (iteratively reweighted least squares, McCullagh and Nelder 1989), with a little ridge
 * on standardised columns. Deterministic: equal rows give equal coefficients.
 */
final class Regression {

    /** Steps are at most so many; the likelihood is convex and settles in fewer than ten. */
    private static final int STEPS = 25;

    private static final double SETTLED = 1e-9;
    private static final double RIDGE = 1e-4;

    private final int columns;

    private Regression(int columns) {
        this.columns = columns;
    }

    /**
     * The intercept, then a coefficient a column.
     *
     * @param rows one row an example, all as long
     * @param holds whether an example is positive
     * @param weights what each example counts, positive
     */
    static double[] fit(double[][] rows, boolean[] holds, double[] weights) {
        return new Regression(rows[0].length).run(rows, holds, weights);
    }

    private double[] run(double[][] rows, boolean[] holds, double[] weights) {
        double total = Arrays.stream(weights).sum();
        double[] mean = new double[columns];
        double[] spread = new double[columns];
        for (int c = 0; c < columns; c++) {
            for (int i = 0; i < rows.length; i++) {
                mean[c] += weights[i] * rows[i][c] / total;
            }
            for (int i = 0; i < rows.length; i++) {
                spread[c] += weights[i] * Math.pow(rows[i][c] - mean[c], 2) / total;
            }
            spread[c] = Math.sqrt(spread[c]);
        }
        double[] fitted = newton(rows, holds, weights, mean, spread, total);
        double[] plain = new double[columns + 1];
        plain[0] = fitted[0];
        for (int c = 0; c < columns; c++) {
            plain[c + 1] = spread[c] == 0 ? 0 : fitted[c + 1] / spread[c];
            plain[0] -= plain[c + 1] * mean[c];
        }
        return plain;
    }

    private double[] newton(
            double[][] rows, boolean[] holds, double[] weights, double[] mean, double[] spread, double total) {
        double[] fitted = new double[columns + 1];
        double[] row = new double[columns + 1];
        for (int step = 0; step < STEPS; step++) {
            double[][] curve = new double[columns + 1][columns + 2];
            for (int c = 0; c <= columns; c++) {
                curve[c][c] = RIDGE;
                curve[c][columns + 1] = -RIDGE * fitted[c];
            }
            for (int i = 0; i < rows.length; i++) {
                standardise(rows[i], mean, spread, row);
                double odds = dot(fitted, row);
                double chance = 1 / (1 + Math.exp(-odds));
                double weight = weights[i] / total;
                add(curve, row, weight * chance * (1 - chance), weight * ((holds[i] ? 1 : 0) - chance));
            }
            double moved = 0;
            double[] move = solve(curve);
            for (int c = 0; c <= columns; c++) {
                fitted[c] += move[c];
                moved = Math.max(moved, Math.abs(move[c]));
            }
            if (moved < SETTLED) {
                break;
            }
        }
        return fitted;
    }

    private static void standardise(double[] from, double[] mean, double[] spread, double[] into) {
        into[0] = 1;
        for (int c = 0; c < from.length; c++) {
            into[c + 1] = spread[c] == 0 ? 0 : (from[c] - mean[c]) / spread[c];
        }
    }

    private static void add(double[][] curve, double[] row, double bend, double pull) {
        for (int a = 0; a < row.length; a++) {
            double scaled = bend * row[a];
            for (int b = 0; b < row.length; b++) {
                curve[a][b] += scaled * row[b];
            }
            curve[a][row.length] += pull * row[a];
        }
    }

    /** Gauss-Jordan with pivots on the diagonal, which the ridge keeps positive. */
    private static double[] solve(double[][] system) {
        int size = system.length;
        for (int pivot = 0; pivot < size; pivot++) {
            double on = system[pivot][pivot];
            for (int c = pivot; c <= size; c++) {
                system[pivot][c] /= on;
            }
            for (int r = 0; r < size; r++) {
                double factor = system[r][pivot];
                for (int c = pivot; r != pivot && c <= size; c++) {
                    system[r][c] -= factor * system[pivot][c];
                }
            }
        }
        double[] solution = new double[size];
        Arrays.setAll(solution, r -> system[r][size]);
        return solution;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
