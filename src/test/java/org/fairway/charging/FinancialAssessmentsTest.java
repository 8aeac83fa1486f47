package org.fairway.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairway.charging.Told.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fairway.acceptance.FairwayTest;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.kernel.PersonId;
import org.fairway.pathway.Cases;
import org.fairway.pathway.LegalBasis;
import org.fairway.person.People;
import org.fairway.person.Person;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.TouchedCases;
import org.fairway.reference.TouchedCases.Touched;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FairwayTest
class FinancialAssessmentsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private FinancialAssessments assessments;

    @Autowired
    private WorkOutContribution workOutContribution;

    @Autowired
    private Cases cases;

    @Autowired
    private People people;

    @Autowired
    private List<TouchedCases> stages;

    @Autowired
    private ReferenceData reference;

    private CaseNumber caseNumber = Told.CASE;

    @BeforeEach
    void openCase() {
        PersonId person = new PersonId(UUID.randomUUID());
        people.save(new Person(person, "Peter", "Example", LocalDate.of(1986, 5, 10), null, null, null, null, null));
        caseNumber = cases.open(person, LegalBasis.CARE_ACT_ADULT, "north", TODAY, null)
                .number();
    }

    private FinancialAssessment workOut(Told told) {
        FinancialInformation information = told.information(caseNumber, UUID.randomUUID());
        assessments.record(information, "tom");
        FinancialAssessment assessment =
                (FinancialAssessment) workOutContribution.of(LegalBasis.CARE_ACT_ADULT, information, UUID.randomUUID());
        assessments.keep(assessment, null);
        return assessment;
    }

    private void check(FinancialAssessment assessment, LocalDate toldOn, LocalDate from) {
        assessments.verify(new Verification(assessment.id(), "Bank statements", toldOn, "POST", from, "tom"));
    }

    @Test
    void givesBackWhatWasToldAndWorkedOut() {
        Told told = Told.devon()
                .partnerBorn("1988-01-01")
                .children(2)
                .ground(PremiumGround.SUPPORT_GROUP)
                .capital(CapitalType.CASH, "20.50", 2);
        FinancialInformation information = told.information(caseNumber, UUID.randomUUID());

        assessments.record(information, "tom");
        assessments.record(information, "tom");
        assertThat(assessments.latestInformation(caseNumber)).contains(information);

        FinancialAssessment assessment = workOut(Told.devon());
        assessments.keep(assessment, null);
        assertThat(assessments.latest(caseNumber)).contains(assessment);
    }

    @Test
    void collectsNothingBeforeThePersonWasTold() {
        FinancialAssessment assessment = workOut(Told.devon());

        assessments.settle(caseNumber);
        assertThat(assessments.current(caseNumber, TODAY.plusYears(1))).isEmpty();
        assertThat(assessments.told(caseNumber)).isEmpty();

        check(assessment, TODAY, TODAY.plusDays(7));
        assertThat(assessments.current(caseNumber, TODAY.plusYears(1))).isEmpty();
        assessments.settle(caseNumber);
        assessments.settle(caseNumber);
        assertThat(assessments.told(caseNumber)).isPresent();
        assertThat(assessments.current(caseNumber, TODAY.plusDays(6))).isEmpty();
        assertThat(assessments.current(caseNumber, TODAY.plusDays(7))).hasValueSatisfying(contribution -> {
            assertThat(contribution.contributionTowards(money("454.00"))).isEqualTo(money("110.10"));
            assertThat(contribution.aboveLimit()).isFalse();
        });
    }

    @Test
    void keepsTheOldContributionUntilTheNewOneIsInForce() {
        check(workOut(Told.devon()), TODAY, TODAY);
        assessments.settle(caseNumber);
        check(workOut(Told.devon().savings("15250.00")), TODAY, TODAY.plusDays(28));
        assessments.settle(caseNumber);

        assertThat(assessments
                        .current(caseNumber, TODAY.plusDays(27))
                        .orElseThrow()
                        .assessment()
                        .assessedAWeek())
                .isEqualTo(money("110.10"));
        assertThat(assessments
                        .current(caseNumber, TODAY.plusDays(28))
                        .orElseThrow()
                        .assessment()
                        .assessedAWeek())
                .isEqualTo(money("114.10"));
    }

    @Test
    void refusesAContributionThatIsOwedBeforeItWasTold() {
        FinancialAssessment assessment = workOut(Told.devon());

        assertThatThrownBy(() -> check(assessment, TODAY, TODAY.minusDays(1)))
                .hasMessageContaining("financial_assessment_check_is_not_in_force_before_told");
        assertThatThrownBy(() -> new Contribution(assessment, TODAY, TODAY.minusDays(1), false, Money.NIL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A lower contribution reaches back to the day that things changed, also behind one that is in force since. */
    @Test
    void letsALowerContributionCountFromBeforeItWasTold() {
        check(workOut(Told.devon().savings("15250.00")), TODAY.minusDays(60), TODAY.minusDays(60));
        assessments.settle(caseNumber);
        FinancialAssessment lower = workOut(Told.devon());
        assessments.verify(new Verification(
                lower.id(), "Bank statements", TODAY, "POST", TODAY.minusDays(30), true, Money.NIL, "tom"));
        assessments.settle(caseNumber);

        assertThat(assessments
                        .current(caseNumber, TODAY.minusDays(31))
                        .orElseThrow()
                        .assessment()
                        .assessedAWeek())
                .isEqualTo(money("114.10"));
        assertThat(assessments
                        .current(caseNumber, TODAY.minusDays(30))
                        .orElseThrow()
                        .assessment()
                        .assessedAWeek())
                .isEqualTo(money("110.10"));
    }

    @Test
    void givesBackWhatWasFoundAndEveryWayAMeansTestCanEnd() {
        Told found = Told.devon()
                .ownShare("500.00", 2, 25)
                .gave(Deprivation.Kind.CAPITAL, "900.00", "2026-01-02", Deprivation.Finding.DOES_NOT_COUNT)
                .ended("Telecare", "9.30", "Given back")
                .careCosts("300.00")
                .nightCareArranged();
        FinancialInformation information = found.information(caseNumber, UUID.randomUUID());
        assessments.record(information, "tom");
        assertThat(assessments.latestInformation(caseNumber)).contains(information);

        for (LightTouch.Ground ground : LightTouch.Ground.values()) {
            FinancialAssessment light = workOut(Told.devon().lightTouch(ground));
            assertThat(assessments.latest(caseNumber)).contains(light);
        }
        FinancialAssessment free = workOut(Told.devon().free(FreeCare.AFTERCARE));
        assertThat(assessments.latest(caseNumber)).contains(free);
    }

    @Test
    void carriesForwardWhatWasLastUsedAndNotWhatWasSentBack() {
        assertThat(assessments.informationLastUsed(caseNumber)).isEmpty();
        FinancialAssessment used = workOut(Told.devon());
        check(used, TODAY, TODAY);
        assessments.settle(caseNumber);
        workOut(Told.devon().disabilityCost("Taxi", "9.00"));

        assertThat(assessments.informationLastUsed(caseNumber))
                .map(FinancialInformation::id)
                .contains(used.information());
    }

    @Test
    void tellsWhatWasMissingUntilItIsWorkedOutAgain() {
        FinancialAssessment assessment = workOut(Told.devon());
        assertThat(assessments.sentBackFor(caseNumber)).isEmpty();

        assessments.sendBack(assessment, "The rent book", "tom");
        assertThat(assessments.sentBackFor(caseNumber)).contains("The rent book");

        workOut(Told.devon());
        assertThat(assessments.sentBackFor(caseNumber)).isEmpty();
    }

    @Test
    void tellsWhichContributionsNewRatesTouchAndWhatTheyWouldBe() {
        long before = touchedBy(Set.of("guarantee.lone-parent")).cases();
        check(workOut(Told.devon()), TODAY, TODAY);
        assessments.settle(caseNumber);

        Touched touched = touchedBy(Set.of("guarantee.lone-parent"));
        assertThat(touched.cases()).isEqualTo(before + 1);
        assertThat(touched.first())
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(20)
                .allSatisfy(example -> assertThat(example.effect()).isNotBlank());
        assertThat(stages)
                .allSatisfy(stage -> assertThat(stage.by(Set.of("review.some"), TODAY, reference))
                        .isEmpty());

        cases.close(caseNumber, "moved away", TODAY);
        assertThat(touchedBy(Set.of("guarantee.lone-parent")).cases()).isEqualTo(before);
    }

    private Touched touchedBy(Set<String> keys) {
        return stages.stream()
                .flatMap(stage -> stage.by(keys, TODAY, reference).stream())
                .findFirst()
                .orElseThrow();
    }
}
