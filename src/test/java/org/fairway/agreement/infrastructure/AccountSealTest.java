package org.fairway.agreement.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.UUID;
import org.fairway.agreement.AccountDetails;
import org.fairway.agreement.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountSealTest {
    private static final AccountDetails DETAILS = new AccountDetails("200000", "55779911");
    private final SecureRandom random = new SecureRandom();
    private final AccountSeal seal = AccountSeal.withKey(AccountSeal.newKey(random), random);
    private final AccountId account = new AccountId(UUID.randomUUID());

    @TempDir
    Path folder = Path.of("");

    @Test
    void opensWhatItSealed() {
        assertThat(seal.open(account, seal.seal(account, DETAILS))).isEqualTo(DETAILS);
    }

    @Test
    void sealsTheSameNumberDifferentlyEachTime() {
        byte[] sealed = seal.seal(account, DETAILS);

        assertThat(seal.seal(account, DETAILS)).isNotEqualTo(sealed);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("9911");
    }

    @Test
    void refusesANumberThatWasMovedToAnotherAccount() {
        byte[] sealed = seal.seal(account, DETAILS);

        assertThatThrownBy(() -> seal.open(new AccountId(UUID.randomUUID()), sealed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("55779911");
    }

    @Test
    void refusesANumberThatWasTamperedWith() {
        byte[] sealed = seal.seal(account, DETAILS);
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> seal.open(account, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void doesNotOpenWithAnotherKey() {
        AccountSeal other = AccountSeal.withKey(AccountSeal.newKey(random), random);

        assertThat(other.keyId()).isNotEqualTo(seal.keyId());
        assertThatThrownBy(() -> other.open(account, seal.seal(account, DETAILS)))
                .isInstanceOf(IllegalStateException.class);
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
