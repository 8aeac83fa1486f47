package org.fairway.payment.file.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Optional;
import org.fairway.payment.file.Hash;
import org.fairway.payment.file.signature.VerifyFile.Verdict;
import org.junit.jupiter.api.Test;

class SignFileTest {
    private static final byte[] FILE = "what is paid".getBytes(StandardCharsets.UTF_8);
    private final Keys keys = new Keys("release-2026");

    @Test
    void aSignedFileIsKnownAgain() throws IOException {
        DetachedSignature signature = new SignFile(keys).sign(Hash.of(FILE));

        assertThat(verify(FILE, signature)).isEqualTo(Verdict.SIGNED);
        assertThat(new SignFile(keys).sign(Hash.of(FILE))).isEqualTo(signature);
        assertThat(signature.statement())
                .isEqualTo("Fairway payment file, key release-2026, SHA-256 " + Hash.of(FILE) + "\n");
    }

    @Test
    void everyChangedByteOfTheFileIsFound() throws IOException {
        DetachedSignature signature = new SignFile(keys).sign(Hash.of(FILE));

        for (int at = 0; at < FILE.length; at++) {
            byte[] changed = FILE.clone();
            changed[at] ^= 1;
            assertThat(verify(changed, signature)).isEqualTo(Verdict.FILE_CHANGED);
        }
    }

    @Test
    void everyChangedByteOfTheSignatureIsFound() throws IOException {
        DetachedSignature signature = new SignFile(keys).sign(Hash.of(FILE));
        byte[] signed = Base64.getDecoder().decode(signature.signature());

        for (int at = 0; at < signed.length; at++) {
            signed[at] ^= 1;
            assertThat(verify(FILE, with(signature.keyId(), signed))).isEqualTo(Verdict.NOT_SIGNED_BY_THE_KEY);
            signed[at] ^= 1;
        }
        assertThat(verify(FILE, new DetachedSignature("release-2026", Hash.of(FILE), "no Base64!")))
                .isEqualTo(Verdict.NOT_SIGNED_BY_THE_KEY);
    }

    @Test
    void aSignatureOfAnotherKeyDoesNotCount() throws IOException {
        DetachedSignature other = new SignFile(new Keys("release-2026")).sign(Hash.of(FILE));
        DetachedSignature unknown = new SignFile(new Keys("stranger")).sign(Hash.of(FILE));

        assertThat(verify(FILE, other)).isEqualTo(Verdict.NOT_SIGNED_BY_THE_KEY);
        assertThat(verify(FILE, unknown)).isEqualTo(Verdict.KEY_UNKNOWN);
    }

    private Verdict verify(byte[] file, DetachedSignature signature) throws IOException {
        return new VerifyFile(keys).verify(new ByteArrayInputStream(file), signature);
    }

    private static DetachedSignature with(String keyId, byte[] signed) {
        return new DetachedSignature(keyId, Hash.of(FILE), Base64.getEncoder().encodeToString(signed));
    }

    /** One pair of keys in memory. */
    private static final class Keys implements SigningKeys {
        private final String name;
        private final KeyPair pair;

        Keys(String name) {
            this.name = name;
            try {
                this.pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            } catch (GeneralSecurityException missing) {
                throw new IllegalStateException(missing);
            }
        }

        @Override
        public String current() {
            return name;
        }

        @Override
        public byte[] sign(byte[] statement) {
            try {
                Signature signature = Signature.getInstance("Ed25519");
                signature.initSign(pair.getPrivate());
                signature.update(statement);
                return signature.sign();
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        public Optional<PublicKey> published(String keyId) {
            return keyId.equals(name) ? Optional.of(pair.getPublic()) : Optional.empty();
        }
    }
}
