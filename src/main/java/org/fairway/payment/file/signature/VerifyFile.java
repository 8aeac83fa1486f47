package org.fairway.payment.file.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Optional;
import org.fairway.payment.file.Hash;

/** Says whether a file is the one that was signed. */
public final class VerifyFile {
    private static final int PIECE = 1 << 16;
    private final SigningKeys keys;

    public VerifyFile(SigningKeys keys) {
        this.keys = keys;
    }

    /** Reads the file once, in pieces. */
    public Verdict verify(InputStream file, DetachedSignature signature) throws IOException {
        MessageDigest digest = Hash.sha256();
        byte[] piece = new byte[PIECE];
        for (int read = file.read(piece); read >= 0; read = file.read(piece)) {
            digest.update(piece, 0, read);
        }
        if (!Hash.hex(digest).equals(signature.fileHash())) {
            return Verdict.FILE_CHANGED;
        }
        Optional<PublicKey> key = keys.published(signature.keyId());
        if (key.isEmpty()) {
            return Verdict.KEY_UNKNOWN;
        }
        return isOf(key.get(), signature) ? Verdict.SIGNED : Verdict.NOT_SIGNED_BY_THE_KEY;
    }

    private static boolean isOf(PublicKey key, DetachedSignature signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(signature.statement().getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getDecoder().decode(signature.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException noSignature) {
            return false;
        }
    }

    /** What can be said of a file and a signature. */
    public enum Verdict {
        SIGNED,
        FILE_CHANGED,
        KEY_UNKNOWN,
        NOT_SIGNED_BY_THE_KEY
    }
}
