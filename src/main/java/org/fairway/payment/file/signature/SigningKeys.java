package org.fairway.payment.file.signature;

import java.security.PublicKey;
import java.util.Optional;

/** The keys that files are signed with. A private key never leaves its keeper: it is asked to sign. */
public interface SigningKeys {
    /** The name of the key that signs now. */
    String current();

    /** Signs with the current key, by Ed25519. */
    byte[] sign(byte[] statement);

    /** The public half of a key, also of one that signs no longer; empty when there is no such key. */
    Optional<PublicKey> published(String keyId);
}
