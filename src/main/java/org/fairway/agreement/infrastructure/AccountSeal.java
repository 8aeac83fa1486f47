package org.fairway.agreement.infrastructure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals bytes with AES-256-GCM under a fresh nonce. Where they belong is bound in, so that what was sealed for one place
 * does not open in another.
 */
final class AccountSeal {
    static final int KEY_BYTES = 32;
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_ID_BYTES = 8;
    private final SecretKeySpec key;
    private final String keyId;
    private final SecureRandom random;

    AccountSeal(byte[] key, SecureRandom random) {
        this.key = new SecretKeySpec(key, "AES");
        this.keyId = HexFormat.of().formatHex(digest(key), 0, KEY_ID_BYTES);
        this.random = random;
    }

    /** A seal with the key written in Base64; throws {@link IllegalArgumentException} if it is not 32 bytes long. */
    static AccountSeal withKey(String base64, SecureRandom random) {
        try {
            byte[] key = Base64.getDecoder().decode(base64.strip());
            if (key.length != KEY_BYTES) {
                throw new IllegalArgumentException("it is " + key.length + " bytes long");
            }
            return new AccountSeal(key, random);
        } catch (IllegalArgumentException notAKey) {
            throw new IllegalArgumentException(
                    "fairway.bank-details.key must be 32 bytes in Base64, as made by: openssl rand -base64 32",
                    notAKey);
        }
    }

    static byte[] newKey(SecureRandom random) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return key;
    }

    /** Tells keys apart without giving anything of them away. */
    String keyId() {
        return keyId;
    }

    /** Seals the bytes for the place, which {@link #open} must be told again. */
    byte[] seal(byte[] place, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, place, nonce, plain);
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    byte[] open(byte[] place, byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        return run(Cipher.DECRYPT_MODE, place, nonce, Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length));
    }

    /** The place {@code table|row|column|key id}. */
    static byte[] place(String table, Object row, String column, String keyId) {
        return String.join("|", table, row.toString(), column, keyId).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] place, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place);
            return cipher.doFinal(input);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Bank details cannot be sealed or opened with the key " + keyId, broken);
        }
    }

    private static byte[] digest(byte[] key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key);
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException("This Java has no SHA-256", unavailable);
        }
    }
}
