package org.stemma.fetch;

/** The bytes of an answer, and whether there were more than the limit let in. */
public final class Body {

    private final byte[] bytes;
    private final boolean cut;

    Body(byte[] bytes, boolean cut) {
        this.bytes = bytes;
        this.cut = cut;
    }

    /** The bytes themselves, not a copy: nobody but the reader of this body has them. */
    public byte[] bytes() {
        return bytes;
    }

    boolean isCut() {
        return cut;
    }
}
