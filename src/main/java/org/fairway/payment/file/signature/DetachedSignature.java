package org.fairway.payment.file.signature;

import java.util.regex.Pattern;

/**
 * The signature of a file, kept and sent beside it.
 *
 * @param keyId the name of the key that signed
 * @param fileHash SHA-256 of the file, in hexadecimal
 * @param signature the Ed25519 signature of the statement, in Base64
 */
public record DetachedSignature(String keyId, String fileHash, String signature) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern KEY_ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");

    public DetachedSignature {
        if (!HASH.matcher(fileHash).matches() || !KEY_ID.matcher(keyId).matches()) {
            throw new IllegalArgumentException("A signature names its key and the SHA-256 of its file");
        }
    }

    /**
     * What is signed: one line of text over the hash. A file of any length is hashed once as it is written, and anybody
     * can check the signature with {@code sha256sum} and {@code openssl pkeyutl -verify -rawin}.
     */
    public String statement() {
        return statement(keyId, fileHash);
    }

    static String statement(String keyId, String fileHash) {
        return "Fairway payment file, key " + keyId + ", SHA-256 " + fileHash + "\n";
    }
}
