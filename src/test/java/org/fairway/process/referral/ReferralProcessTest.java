package org.fairway.process.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairway.process.referral.ReferralExamples.adult;
import static org.fairway.process.referral.ReferralExamples.begin;
import static org.fairway.process.referral.ReferralExamples.with;

import org.camunda.bpm.engine.RuntimeService;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.Cases;
import org.fairway.pathway.LegalBasis;
import org.fairway.person.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FairwayTest
class ReferralProcessTest {
    @Autowired
    Office office;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Cases cases;

    @Autowired
    People people;

    @Test
    void aContactBecomesACaseOfAKnownPerson() {
        String number = begin(office);
        assertThat(cases.exists(new CaseNumber(number)))
                .as("nobody is known before the contact is recorded")
                .isFalse();

        office.desk("grace").complete(number, "Task_RecordContact", with(adult(), "appearanceOfNeed", "NO"));

        assertThat(cases.get(new CaseNumber(number))).satisfies(opened -> {
            assertThat(opened.legalBasis()).isEqualTo(LegalBasis.CARE_ACT_ADULT);
            assertThat(people.get(opened.person()).postcode()).isEqualTo("EX6 8AA");
        });
        assertThat(office.desk("grace").keys(number)).containsExactly("Task_SendAdvice");
    }
}
