package org.stemma.annotation;

/**
 * Who marked a span.
 *
 * @param annotator stable lower-case name of the annotator or rule, such as {@code times} or {@code quotes/passive}
 * @param version raised whenever the annotator may answer differently
 * @param confidence from 0 to 1
 */
public record Origin(String annotator, int version, double confidence) {

    public Origin {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " must lie in [0,1]");
        }
    }
}
