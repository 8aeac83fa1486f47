package org.fairway.payment.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Amina Khan|AMINA KHAN",
                "Zoë Ångström|ZOE ANGSTROM",
                "Siân Ó Súilleabháin|SIAN O SUILLEABHAI",
                "O’Brien|O BRIEN",
                "Øyvind Strauß|OYVIND STRAUSS",
                "Łukasz Æthelred|LUKASZ AETHELRED",
                "Smith & Sons/Co-op No. 1|SMITH & SONS/CO-OP",
                "Grace😀Hopper|GRACE HOPPER",
                "Anna–Marie|ANNA-MARIE",
                "ﬁona ½|FIONA 1 2",
            })
    void writesNamesAsBacsCarriesThem(String name, String carried) {
        assertThat(BankText.bacs(name, 18)).isEqualTo(carried);
    }

    @Test
    void takesAnAccentOffWhetherItStandsAloneOrNot() {
        assertThat(BankText.bacs("Zoe\u0308", 18)).isEqualTo("ZOE");
        assertThat(BankText.iso("Zo\u00eb O’Brien", 140)).isEqualTo("Zoe O'Brien");
    }

    @Test
    void keepsNothingOfLettersThatNoBankCarries() {
        assertThat(BankText.bacs("李小龙 👩‍👩‍👧", 18)).isEmpty();
    }
}
