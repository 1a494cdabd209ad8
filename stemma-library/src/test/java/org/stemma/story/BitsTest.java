package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class BitsTest {

    @Test
    void smallNumbersTakeFewBits() {
        BitWriter out = new BitWriter();
        List.of(1, 2, 5).forEach(out::gamma);
        out.golomb(9, 2);
        assertThat(out.bytes()).containsExactly(0b1010_0010, 0b1011_0100);
    }

    @RepeatedTest(40)
    void numbersComeBackInOrder(RepetitionInfo drawn) throws IOException {
        Random random = new Random(drawn.getCurrentRepetition());
        long[] numbers = random.longs(500, 0, 1L << 1 + random.nextInt(50)).toArray();
        int[] plain = random.ints(500, 0, 40).toArray();
        BitWriter out = new BitWriter();
        for (int i = 0; i < numbers.length; i++) {
            out.golomb(numbers[i], plain[i]);
            out.gamma(numbers[i] + 1);
            out.signed(-numbers[i] / 2, plain[i]);
        }
        BitReader in = new BitReader(out.bytes());
        for (int i = 0; i < numbers.length; i++) {
            assertThat(in.golomb(plain[i])).isEqualTo(numbers[i]);
            assertThat(in.gamma()).isEqualTo(numbers[i] + 1);
            assertThat(in.signed(plain[i])).isEqualTo(-numbers[i] / 2);
        }
    }

    @Test
    void textComesBackUnitForUnit() throws IOException {
        List<String> texts = List.of("", "Oskerry Post", "Ärzteblatt", "Время", "lone \ud83d half");
        BitWriter out = new BitWriter();
        texts.forEach(out::text);
        BitReader in = new BitReader(out.bytes());
        for (String text : texts) {
            assertThat(in.text()).isEqualTo(text);
        }
    }

    @Test
    void behindTheEndThereIsNothingAndNoSizeGoesBeyondIt() {
        assertThatThrownBy(() -> new BitReader(new byte[2]).bits(17)).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> new BitReader(new byte[9]).gamma()).isInstanceOf(EOFException.class);
        BitWriter out = new BitWriter();
        out.gamma(1_000_000);
        assertThatThrownBy(() -> new BitReader(out.bytes()).size()).isInstanceOf(IOException.class);
    }

    /** Keys as no text gives them: negative, neighbours, of any rank, one key with two ranks in two bags. */
    @RepeatedTest(20)
    void bagsComeBackWhateverIsInThem(RepetitionInfo drawn) throws IOException {
        Random random = new Random(drawn.getCurrentRepetition());
        List<Bag> bags = IntStream.range(0, 6).mapToObj(i -> drawn(random)).toList();
        Vocabulary vocabulary = Vocabulary.of(bags);
        BitWriter out = new BitWriter();
        vocabulary.write(out);
        bags.forEach(bag -> vocabulary.write(bag, out));
        BitReader in = new BitReader(out.bytes());
        Vocabulary back = Vocabulary.read(in);
        for (Bag bag : bags) {
            Bag found = back.bag(in);
            assertThat(entries(found)).containsExactly(entries(bag));
        }
    }

    private static long[] entries(Bag bag) {
        return IntStream.range(0, bag.size()).mapToLong(bag::entry).toArray();
    }

    private static Bag drawn(Random random) {
        int[] ranks = {1, 2, 17, 20_000, English.UNLISTED - 1, English.UNLISTED};
        int[] narrow = random.ints(random.nextInt(4), -3, 4).toArray();
        int[] listed = random.ints(random.nextInt(40), 1, 3_000)
                .filter(English::listed)
                .map(English::key)
                .toArray();
        int[] wide = random.ints(random.nextInt(30)).toArray();
        return Bag.of(Stream.of(narrow, listed, wide)
                .flatMapToInt(IntStream::of)
                .distinct()
                .sorted()
                .mapToLong(key -> Bag.entry(key, ranks[random.nextInt(ranks.length)], 1 + random.nextInt(70_000)))
                .toArray());
    }
}
