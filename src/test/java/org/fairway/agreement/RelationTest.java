package org.fairway.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** SI 2014/2871, regulation 3: who is barred wherever they live, and who only in the same household. */
class RelationTest {
    /** Vector H11. */
    @ParameterizedTest
    @EnumSource(
            value = Relation.class,
            names = {"SPOUSE_OR_CIVIL_PARTNER", "PARTNER"})
    void aSpouseOrPartnerIsBarredWhereverTheyLive(Relation relation) {
        assertThat(relation.paid(false)).isEqualTo(PaidRelative.SPOUSE_OR_PARTNER);
        assertThat(relation.paid(true)).isEqualTo(PaidRelative.SPOUSE_OR_PARTNER);
        assertThat(relation.dependsOnHousehold()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Relation.class,
            names = {
                "PARENT",
                "PARENT_IN_LAW",
                "SON_OR_DAUGHTER",
                "SON_OR_DAUGHTER_IN_LAW",
                "STEPSON_OR_STEPDAUGHTER",
                "BROTHER_OR_SISTER",
                "AUNT_OR_UNCLE",
                "GRANDPARENT",
                "PARTNER_OF_CLOSE_RELATIVE"
            })
    void theOthersOnTheListAreBarredInTheSameHouseholdOnly(Relation relation) {
        assertThat(relation.paid(true).isBarred()).isTrue();
        assertThat(relation.paid(false).isBarred()).isFalse();
        assertThat(relation.dependsOnHousehold()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"OTHER_RELATIVE, true", "OTHER_RELATIVE, false", "NOT_RELATED, true", "NOT_RELATED, false"})
    void nobodyElseIsBarred(Relation relation, boolean sameHousehold) {
        assertThat(relation.paid(sameHousehold).isBarred()).isFalse();
    }

    @Test
    void nobodyRelatedIsSaidToBeSo() {
        assertThat(Relation.NOT_RELATED.paid(true)).isEqualTo(PaidRelative.NOBODY_RELATED);
    }
}
