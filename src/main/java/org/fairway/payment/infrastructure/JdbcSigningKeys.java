package org.fairway.payment.infrastructure;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import org.fairway.payment.file.Hash;
import org.fairway.payment.file.signature.SigningKeys;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The private key is made of the 32 bytes that the application is given; the database has the public halves. */
class JdbcSigningKeys implements SigningKeys {
    private static final String METHOD = "Ed25519";
    private static final int SECRET_BYTES = 32;
    private static final int ID_LENGTH = 16;
    private final JdbcClient jdbc;
    private final KeyPair keys;
    private final String id;

    JdbcSigningKeys(JdbcClient jdbc, String secret) {
        this.jdbc = jdbc;
        this.keys = pair(bytes(secret));
        this.id = Hash.of(keys.getPublic().getEncoded()).substring(0, ID_LENGTH);
        jdbc.sql("""
                        INSERT INTO fairway.payment_signing_key (key_id, public_key) VALUES (:id, :key)
                        ON CONFLICT (key_id) DO NOTHING
                        """)
                .param("id", id)
                .param("key", keys.getPublic().getEncoded())
                .update();
    }

    @Override
    public String current() {
        return id;
    }

    @Override
    public byte[] sign(byte[] statement) {
        try {
            Signature signature = Signature.getInstance(METHOD);
            signature.initSign(keys.getPrivate());
            signature.update(statement);
            return signature.sign();
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException("This Java cannot sign with Ed25519", unavailable);
        }
    }

    @Override
    public Optional<PublicKey> published(String keyId) {
        return jdbc.sql("SELECT public_key FROM fairway.payment_signing_key WHERE key_id = :id")
                .param("id", keyId)
                .query((row, index) -> row.getBytes("public_key"))
                .optional()
                .map(JdbcSigningKeys::publicKey);
    }

    private static byte[] bytes(String secret) {
        try {
            byte[] bytes = Base64.getDecoder().decode(secret.strip());
            if (bytes.length == SECRET_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // Said below in the same words, without what was set
        }
        throw new IllegalStateException("fairway.payments.signing-key (FAIRWAY_PAYMENTS_SIGNING_KEY) must be 32 bytes"
                + " in Base64, as made by: openssl rand -base64 32");
    }

    private static PublicKey publicKey(byte[] encoded) {
        try {
            return KeyFactory.getInstance(METHOD).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A key that payment files were signed with cannot be read", broken);
        }
    }

    /** The JDK tells the public half only while it makes a pair, so it is given our bytes as its chance. */
    private static KeyPair pair(byte[] secret) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(METHOD);
            generator.initialize(NamedParameterSpec.ED25519, new Given(secret));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException("This Java cannot sign with Ed25519", unavailable);
        }
    }

    private static final class Given extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final byte[] bytes;

        Given(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        @Override
        public void nextBytes(byte[] into) {
            if (into.length != bytes.length) {
                throw new IllegalStateException("An Ed25519 key is made of 32 bytes");
            }
            System.arraycopy(bytes, 0, into, 0, bytes.length);
        }
    }
}
