package org.fairway.agreement.infrastructure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.fairway.agreement.AccountDetails;
import org.fairway.agreement.AccountId;

/**
 * Seals a sort code and account number with AES-256-GCM under a fresh nonce. The account's id is bound in, so that a sealed
 * number copied onto another account does not open.
 */
final class AccountSeal {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_ID_BYTES = 8;
    private final SecretKeySpec key;
    private final String keyId;
    private final SecureRandom random;

    private AccountSeal(byte[] key, SecureRandom random) throws GeneralSecurityException {
        this.key = new SecretKeySpec(key, "AES");
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
        this.keyId = HexFormat.of().formatHex(digest, 0, KEY_ID_BYTES);
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
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException("This Java has no SHA-256", unavailable);
        }
    }

    static String newKey(SecureRandom random) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    /** Tells keys apart without giving anything of them away. */
    String keyId() {
        return keyId;
    }

    byte[] seal(AccountId account, AccountDetails details) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] plain = (details.sortCode() + details.accountNumber()).getBytes(StandardCharsets.US_ASCII);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, account, nonce, plain);
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    AccountDetails open(AccountId account, byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        byte[] rest = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
        String plain = new String(run(Cipher.DECRYPT_MODE, account, nonce, rest), StandardCharsets.US_ASCII);
        int numberStarts = plain.length() - 8;
        return new AccountDetails(plain.substring(0, numberStarts), plain.substring(numberStarts));
    }

    private byte[] run(int mode, AccountId account, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bytes(account.value()));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(
                    "Account " + account + " cannot be sealed or opened with the key " + keyId, broken);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
