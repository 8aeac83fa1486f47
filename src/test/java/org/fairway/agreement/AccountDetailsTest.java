package org.fairway.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountDetailsTest {
    @ParameterizedTest
    @CsvSource({"20-00-00,55779911", "20 00 00,5577 9911", "200000,55779911"})
    void readsAnAccountAsPeopleWriteIt(String sortCode, String number) {
        assertThat(AccountDetails.parse(sortCode, number)).contains(new AccountDetails("200000", "55779911"));
    }

    @ParameterizedTest
    @CsvSource({
        "20-00-0,55779911",
        "20-00-00,5577991",
        "20-00-00,557799112",
        "2O-00-00,55779911",
        "00-00-00,55779911",
        "20-00-00,00000000"
    })
    void refusesWhatIsNoAccount(String sortCode, String number) {
        assertThat(AccountDetails.parse(sortCode, number)).isEmpty();
    }

    @Test
    void showsTheLastFourDigitsOnly() {
        AccountDetails details = new AccountDetails("200000", "55779911");

        assertThat(details.lastFour()).isEqualTo("9911");
        assertThat(details).hasToString("account ending 9911");
    }
}
