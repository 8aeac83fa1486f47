package org.fairway.payment.file;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import org.fairway.kernel.Money;

/** Passes bytes on, counting and hashing them, in pieces that are worth a write. It does not close what it writes to. */
public final class HashedOutput extends OutputStream {
    private static final int PIECE = 1 << 16;
    private final OutputStream out;
    private final MessageDigest digest = Hash.sha256();
    private final byte[] piece = new byte[PIECE];
    private int filled;
    private long bytes;

    public HashedOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
        if (filled == PIECE) {
            pass();
        }
        piece[filled++] = (byte) one;
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
        if (length > PIECE - filled) {
            pass();
        }
        if (length > PIECE) {
            digest.update(from, offset, length);
            out.write(from, offset, length);
            bytes += length;
        } else {
            System.arraycopy(from, offset, piece, filled, length);
            filled += length;
        }
    }

    @Override
    public void flush() throws IOException {
        pass();
        out.flush();
    }

    /** Ends the file: how long it is and its hash. */
    public FileOutcome made(long count, Money total) throws IOException {
        flush();
        return new FileOutcome.Made(count, total, bytes, Hash.hex(digest));
    }

    private void pass() throws IOException {
        digest.update(piece, 0, filled);
        out.write(piece, 0, filled);
        bytes += filled;
        filled = 0;
    }
}
