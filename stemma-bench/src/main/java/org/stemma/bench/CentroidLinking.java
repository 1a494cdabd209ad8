package org.stemma.bench;

/** The plain clusterer: cosine of tf-idf with the centroid of every cluster that shares a word. */
final class CentroidLinking implements Linking {

    private static final double THRESHOLD = 0.2;

    private final CentroidFloor floor = new CentroidFloor(THRESHOLD);
    private int filled;

    @Override
    public String open(Told told) {
        return Integer.toString(floor.size());
    }

    @Override
    public void put(Told told, String story) {
        floor.put(Integer.parseInt(story), told.words());
    }

    @Override
    public void filled() {
        filled = floor.size();
    }

    @Override
    public String link(Told told) {
        return Integer.toString(floor.add(told.words()));
    }

    @Override
    public boolean isFilled(String story) {
        return Integer.parseInt(story) < filled;
    }

    @Override
    public void close() {
        // Holds nothing but memory.
    }
}
