package org.fairway.agreement.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountSealTest {
    private static final byte[] PLAIN = "20000055779911".getBytes(StandardCharsets.US_ASCII);
    private final SecureRandom random = new SecureRandom();
    private final AccountSeal seal = new AccountSeal(AccountSeal.newKey(random), random);
    private final byte[] place = AccountSeal.place("fairway.bank_account", "an account", "sealed", "a key");

    @TempDir
    Path folder = Path.of("");

    @Test
    void opensWhatItSealed() {
        assertThat(seal.open(place, seal.seal(place, PLAIN))).isEqualTo(PLAIN);
    }

    @Test
    void sealsTheSameNumberDifferentlyEachTime() {
        byte[] sealed = seal.seal(place, PLAIN);

        assertThat(seal.seal(place, PLAIN)).isNotEqualTo(sealed);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("9911");
    }

    @ParameterizedTest
    @CsvSource({
        "fairway.other, an account, sealed, a key",
        "fairway.bank_account, another, sealed, a key",
        "fairway.bank_account, an account, other, a key",
        "fairway.bank_account, an account, sealed, another key"
    })
    void refusesANumberThatWasMovedToAnotherPlace(String table, String row, String column, String key) {
        byte[] sealed = seal.seal(place, PLAIN);

        assertThatThrownBy(() -> seal.open(AccountSeal.place(table, row, column, key), sealed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("55779911");
    }

    @Test
    void refusesANumberThatWasTamperedWith() {
        byte[] sealed = seal.seal(place, PLAIN);
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> seal.open(place, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void doesNotOpenWithAnotherKey() {
        AccountSeal other = new AccountSeal(AccountSeal.newKey(random), random);

        assertThat(other.keyId()).isNotEqualTo(seal.keyId());
        assertThatThrownBy(() -> other.open(place, seal.seal(place, PLAIN))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void takesOnlyAKeyOf32Bytes() {
        assertThatThrownBy(() -> AccountSeal.withKey("c2hvcnQ=", random))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fairway.bank-details.key");
        assertThatThrownBy(() -> AccountSeal.withKey("not base64!", random))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsAKeyOfItsOwnBesideTheEmbeddedDatabase() throws IOException {
        String made = SealKey.find("", true, folder, random);

        assertThat(SealKey.find("", true, folder, random)).isEqualTo(made);
        assertThat(AccountSeal.withKey(made, random).keyId()).isNotEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("bank-details.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void asksForAKeyWithADatabaseServer() {
        assertThatThrownBy(() -> SealKey.find("", false, folder, random))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("FAIRWAY_BANK_DETAILS_KEY");
        assertThat(SealKey.find("set", false, folder, random)).isEqualTo("set");
    }
}
