package org.stemma.provenance;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.util.List;
import java.util.stream.IntStream;
import org.stemma.provenance.Wording.Word;

/** The fingerprints of every few words in a row of one text, by place and in order of their values. */
final class Seeds {

    /** Five words in a row are seldom met by chance; four often are. */
    static final int WORDS = 5;

    private final long[] byPlace;

    /** The places, in order of the fingerprint there, then of the place. */
    private final int[] places;

    private Seeds(long[] byPlace) {
        this.byPlace = byPlace;
        this.places = IntStream.range(0, byPlace.length)
                .boxed()
                .sorted((one, other) -> byPlace[one] != byPlace[other]
                        ? Long.compare(byPlace[one], byPlace[other])
                        : Integer.compare(one, other))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    static Seeds of(List<Word> words) {
        int count = Math.max(0, words.size() - WORDS + 1);
        return new Seeds(IntStream.range(0, count)
                .mapToLong(at -> fingerprint(words.subList(at, at + WORDS)))
                .toArray());
    }

    private static long fingerprint(List<Word> words) {
        HashStream64 stream = Hashing.komihash5_0().hashStream();
        words.forEach(word -> stream.putString(word.form()));
        return stream.getAsLong();
    }

    /** How many there are: one for each word that others enough follow. */
    int size() {
        return byPlace.length;
    }

    /** The fingerprint of the words from number {@code place} on. */
    long at(int place) {
        return byPlace[place];
    }

    /** Takes a place in either text where the same words stand. */
    @FunctionalInterface
    interface Meeting {
        void at(int here, int there);
    }

    /** Hands over every two places with one fingerprint, in order of the fingerprints. */
    void meet(Seeds other, Meeting meeting) {
        int there = 0;
        for (int place : places) {
            while (there < other.size() && other.ordered(there) < byPlace[place]) {
                there++;
            }
            for (int same = there; same < other.size() && other.ordered(same) == byPlace[place]; same++) {
                meeting.at(place, other.places[same]);
            }
        }
    }

    /** How many places of this text have a fingerprint that the other has too. */
    int common(Seeds other) {
        int common = 0;
        int there = 0;
        for (int place : places) {
            while (there < other.size() && other.ordered(there) < byPlace[place]) {
                there++;
            }
            common += there < other.size() && other.ordered(there) == byPlace[place] ? 1 : 0;
        }
        return common;
    }

    private long ordered(int rank) {
        return byPlace[places[rank]];
    }
}
