package org.fairway.payment.file.signature;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Signs a file that was made, by its hash. */
public final class SignFile {
    private final SigningKeys keys;

    public SignFile(SigningKeys keys) {
        this.keys = keys;
    }

    /**
     * Signs the file.
     *
     * @param fileHash SHA-256 of its bytes in hexadecimal, as the writer of the file gives it
     */
    public DetachedSignature sign(String fileHash) {
        String keyId = keys.current();
        byte[] statement = DetachedSignature.statement(keyId, fileHash).getBytes(StandardCharsets.UTF_8);
        return new DetachedSignature(keyId, fileHash, Base64.getEncoder().encodeToString(keys.sign(statement)));
    }
}
