package org.fairway.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may be paid from a direct payment: SI 2014/2871, regulation 3. */
class PaidRelativeTest {
    /** Vector H11: a spouse is not paid, wherever they live, unless the council finds it necessary. */
    @ParameterizedTest
    @CsvSource({
        "SPOUSE_OR_PARTNER, , false",
        "SPOUSE_OR_PARTNER, false, false",
        "SPOUSE_OR_PARTNER, true, true",
        "CLOSE_RELATIVE_IN_HOUSEHOLD, false, false",
        "CLOSE_RELATIVE_IN_HOUSEHOLD, true, true",
        "RELATIVE_ELSEWHERE, , true",
        "NOBODY_RELATED, , true"
    })
    void isPaidUnlessBarredAndNotNecessary(PaidRelative relative, @Nullable Boolean necessary, boolean paid) {
        assertThat(relative.mayBePaid(necessary)).isEqualTo(paid);
    }
}
