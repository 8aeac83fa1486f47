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
        assertThat(relation.paid(RelativesLaw.CARE_ACT, false)).isEqualTo(PaidRelative.SPOUSE_OR_PARTNER);
        assertThat(relation.paid(RelativesLaw.CARE_ACT, true)).isEqualTo(PaidRelative.SPOUSE_OR_PARTNER);
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
        assertThat(relation.paid(RelativesLaw.CARE_ACT, true).isBarred()).isTrue();
        assertThat(relation.paid(RelativesLaw.CARE_ACT, false).isBarred()).isFalse();
        assertThat(relation.dependsOnHousehold()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"OTHER_RELATIVE, true", "OTHER_RELATIVE, false", "NOT_RELATED, true", "NOT_RELATED, false"})
    void nobodyElseIsBarred(Relation relation, boolean sameHousehold) {
        assertThat(relation.paid(RelativesLaw.CARE_ACT, sameHousehold).isBarred())
                .isFalse();
    }

    @Test
    void nobodyRelatedIsSaidToBeSo() {
        assertThat(Relation.NOT_RELATED.paid(RelativesLaw.CARE_ACT, true)).isEqualTo(PaidRelative.NOBODY_RELATED);
    }

    /** Children Act 1989 section 17A: a child's list is of the relatives of whoever receives the money. */
    @ParameterizedTest
    @EnumSource(Relation.class)
    void aParentsRelativesAreThoseOfAnAdult(Relation relation) {
        for (boolean sameHousehold : new boolean[] {true, false}) {
            assertThat(relation.paid(RelativesLaw.PARENT_RECEIVES, sameHousehold))
                    .isEqualTo(relation.paid(RelativesLaw.CARE_ACT, sameHousehold));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SON_OR_DAUGHTER, false",
        "SON_OR_DAUGHTER_IN_LAW, false",
        "STEPSON_OR_STEPDAUGHTER, false",
        "PARENT, true",
        "BROTHER_OR_SISTER, true",
        "SPOUSE_OR_CIVIL_PARTNER, true"
    })
    void aYoungPersonsOwnChildrenAreNotNamed(Relation relation, boolean barred) {
        assertThat(relation.paid(RelativesLaw.YOUNG_PERSON_RECEIVES, true).isBarred())
                .isEqualTo(barred);
    }

    @ParameterizedTest
    @EnumSource(RelativesLaw.class)
    void theRuleIsSaidWithItsSource(RelativesLaw law) {
        assertThat(law.words()).contains(law.source()).contains("counts wherever they live");
    }
}
