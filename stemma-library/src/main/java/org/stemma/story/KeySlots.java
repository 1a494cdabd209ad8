package org.stemma.story;

import java.io.IOException;
import java.util.Arrays;

/** Numbers keys from 0 in order of coming: an open hash table without objects, at most half full. */
final class KeySlots {

    private static final int FREE = -1;

    private int[] keys = new int[2048];
    private int[] slots = filled(2048);
    private int size;

    /** The slot of {@code key}, −1 when it has none. */
    int find(int key) {
        return slots[place(key)];
    }

    int findOrAdd(int key) {
        int place = place(key);
        if (slots[place] != FREE) {
            return slots[place];
        }
        keys[place] = key;
        slots[place] = size++;
        if (2 * size > keys.length) {
            grow();
        }
        return size - 1;
    }

    int size() {
        return size;
    }

    private int place(int key) {
        int mask = keys.length - 1;
        int place = key & mask;
        while (slots[place] != FREE && keys[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldSlots = slots;
        keys = new int[2 * oldKeys.length];
        slots = filled(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldSlots[i] != FREE) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                slots[place] = oldSlots[i];
            }
        }
    }

    /** The keys in order of coming. */
    void write(ByteWriter out) throws IOException {
        int[] inOrder = new int[size];
        for (int i = 0; i < keys.length; i++) {
            if (slots[i] != FREE) {
                inOrder[slots[i]] = keys[i];
            }
        }
        out.number(size);
        for (int key : inOrder) {
            out.signed(key);
        }
    }

    static KeySlots read(ByteReader in) throws IOException {
        KeySlots slots = new KeySlots();
        for (int left = in.size(); left > 0; left--) {
            slots.findOrAdd((int) in.signed());
        }
        return slots;
    }

    private static int[] filled(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, FREE);
        return slots;
    }
}
