package org.fairway.agreement.infrastructure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.fairway.agreement.AccountDetails;
import org.fairway.agreement.AccountId;
import org.fairway.agreement.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The keys of the bank details. Accounts are sealed under a data key, which stands in the database encrypted under the
 * master key; the master key itself never does. A second data key makes the fingerprints by which one account is found
 * again.
 */
final class KeyRing implements Vault {
    private static final String TABLE = "fairway.bank_account";
    private static final String SEAL = "SEAL";
    private static final String INDEX = "INDEX";
    private static final int NUMBER_LENGTH = 8;

    private final JdbcClient jdbc;
    private final TransactionOperations alone;
    private final AccountSeal master;
    private final @Nullable AccountSeal masterBefore;
    private final SecureRandom random;
    private final Map<String, AccountSeal> seals = new ConcurrentHashMap<>();
    private volatile String current;
    private final SecretKeySpec index;

    /**
     * Opens the keys, and makes those that are missing.
     *
     * @param alone runs what it is given in a transaction of its own: a key must be kept before anything is sealed with it
     * @param masterBefore the master key that was in use before; null unless it has just been replaced
     */
    KeyRing(
            JdbcClient jdbc,
            TransactionOperations alone,
            AccountSeal master,
            @Nullable AccountSeal masterBefore,
            SecureRandom random) {
        this.jdbc = jdbc;
        this.alone = alone;
        this.master = master;
        this.masterBefore = masterBefore;
        this.random = random;
        wrapAnew();
        this.current = inOwnTransaction(() -> newest(SEAL).orElseGet(() -> make(SEAL)));
        this.index = new SecretKeySpec(
                unwrap(inOwnTransaction(() -> newest(INDEX).orElseGet(() -> make(INDEX)))), "HmacSHA256");
    }

    /** The data key that accounts are sealed with now. */
    String current() {
        return current;
    }

    /** Makes another data key. What was sealed before still opens with its own. */
    void renew() {
        current = inOwnTransaction(() -> make(SEAL));
    }

    byte[] seal(AccountId account, AccountDetails details, String keyId) {
        byte[] plain = plain(details);
        return sealOf(keyId).seal(AccountSeal.place(TABLE, account, "sealed", keyId), plain);
    }

    AccountDetails open(AccountId account, byte[] sealed, String keyId) {
        byte[] plain = keyId.equals(master.keyId())
                ? master.open(firstPlace(account), sealed)
                : sealOf(keyId).open(AccountSeal.place(TABLE, account, "sealed", keyId), sealed);
        String digits = new String(plain, StandardCharsets.US_ASCII);
        int numberStarts = digits.length() - NUMBER_LENGTH;
        return new AccountDetails(digits.substring(0, numberStarts), digits.substring(numberStarts));
    }

    @Override
    public String key() {
        return current;
    }

    @Override
    public byte[] seal(String table, String row, String column, String key, byte[] plain) {
        return sealOf(key).seal(AccountSeal.place(table, row, column, key), plain);
    }

    @Override
    public byte[] open(String table, String row, String column, String key, byte[] sealed) {
        return sealOf(key).open(AccountSeal.place(table, row, column, key), sealed);
    }

    /** The same for the same sort code and number, and nothing to anybody without the key. */
    byte[] fingerprint(AccountDetails details) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(index);
            return mac.doFinal(plain(details));
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException("This Java has no HmacSHA256", unavailable);
        }
    }

    private static byte[] plain(AccountDetails details) {
        return (details.sortCode() + details.accountNumber()).getBytes(StandardCharsets.US_ASCII);
    }

    /** How accounts were bound before they had data keys; they are sealed anew when the application starts. */
    private static byte[] firstPlace(AccountId account) {
        UUID id = account.value();
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private AccountSeal sealOf(String keyId) {
        return seals.computeIfAbsent(keyId, id -> new AccountSeal(unwrap(id), random));
    }

    private <T> T inOwnTransaction(Supplier<T> work) {
        T done = alone.execute(status -> {
            jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('fairway.bank_key'))")
                    .query()
                    .listOfRows();
            return work.get();
        });
        if (done == null) {
            throw new IllegalStateException("No key was made");
        }
        return done;
    }

    private Optional<String> newest(String purpose) {
        return jdbc.sql(
                        "SELECT key_id FROM fairway.bank_key WHERE purpose = :purpose ORDER BY recorded_at DESC LIMIT 1")
                .param("purpose", purpose)
                .query(String.class)
                .optional();
    }

    private String make(String purpose) {
        String keyId = UUID.randomUUID().toString();
        keep(keyId, purpose, AccountSeal.newKey(random));
        return keyId;
    }

    private void keep(String keyId, String purpose, byte[] key) {
        jdbc.sql("""
                        INSERT INTO fairway.bank_key (key_id, master_key_id, purpose, wrapped)
                        VALUES (:id, :master, :purpose, :wrapped)
                        """)
                .param("id", keyId)
                .param("master", master.keyId())
                .param("purpose", purpose)
                .param("wrapped", master.seal(place(keyId, master), key))
                .update();
    }

    private byte[] unwrap(String keyId) {
        return wrapped(keyId, master)
                .orElseThrow(() -> new IllegalStateException(("The key %s of the bank details is not known under the"
                                + " master key %s. Set fairway.bank-details.key-before to the master key it was made"
                                + " under, once.")
                        .formatted(keyId, master.keyId())));
    }

    private Optional<byte[]> wrapped(String keyId, AccountSeal under) {
        return jdbc.sql("SELECT wrapped FROM fairway.bank_key WHERE key_id = :id AND master_key_id = :master")
                .param("id", keyId)
                .param("master", under.keyId())
                .query((row, line) -> row.getBytes("wrapped"))
                .optional()
                .map(wrapped -> under.open(place(keyId, under), wrapped));
    }

    /** A new master key takes over every key that the one before it wrapped. */
    private void wrapAnew() {
        AccountSeal before = masterBefore;
        if (before == null) {
            return;
        }
        inOwnTransaction(() -> {
            List<Map.Entry<String, String>> keys = jdbc.sql("""
                            SELECT DISTINCT key_id, purpose FROM fairway.bank_key AS known
                            WHERE NOT EXISTS (SELECT FROM fairway.bank_key AS taken
                                              WHERE taken.key_id = known.key_id AND taken.master_key_id = :master)
                            """)
                    .param("master", master.keyId())
                    .query((row, line) -> Map.entry(row.getString("key_id"), row.getString("purpose")))
                    .list();
            keys.forEach(
                    key -> wrapped(key.getKey(), before).ifPresent(open -> keep(key.getKey(), key.getValue(), open)));
            return keys.size();
        });
    }

    private static byte[] place(String keyId, AccountSeal master) {
        return AccountSeal.place("fairway.bank_key", keyId, "wrapped", master.keyId());
    }
}
