package org.fairway.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairway.acceptance.FairwayTest;
import org.fairway.allocation.AssessedNeeds.AdultNeeds;
import org.fairway.allocation.AssessedNeeds.CarersBreak;
import org.fairway.allocation.AssessedNeeds.FamilyHelp;
import org.fairway.allocation.AssessedNeeds.Level;
import org.fairway.allocation.AssessedNeeds.OutcomeNeed;
import org.fairway.allocation.IndicativeBudget.Departure;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.kernel.PersonId;
import org.fairway.pathway.Cases;
import org.fairway.pathway.LegalBasis;
import org.fairway.person.People;
import org.fairway.person.Person;
import org.fairway.replay.Replayable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

@FairwayTest
class IndicativeBudgetsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private IndicativeBudgets budgets;

    @Autowired
    private Duties duties;

    @Autowired
    private WorkOutIndicativeBudget workOutIndicativeBudget;

    @Autowired
    @Qualifier("indicativeBudgetsAgain")
    private Replayable again;

    @Autowired
    private Cases cases;

    @Autowired
    private People people;

    private CaseNumber caseNumber = CaseNumber.of(2026, 1);

    @BeforeEach
    void openCase() {
        PersonId person = new PersonId(UUID.randomUUID());
        people.save(new Person(person, "Peter", "Example", LocalDate.of(1986, 5, 10), null, null, null, null, null));
        caseNumber = cases.open(person, LegalBasis.CARE_ACT_ADULT, "north", TODAY, null)
                .number();
    }

    private IndicativeBudget workOut() {
        return workOutIndicativeBudget.of(
                caseNumber,
                LegalBasis.CARE_ACT_ADULT,
                new AdultNeeds(
                        List.of(new OutcomeNeed("nutrition", "eating", Level.HIGH, FamilyHelp.PART)),
                        List.of(new CarersBreak(new BigDecimal("4"), "a night out"))),
                TODAY,
                UUID.randomUUID());
    }

    /** A run is made again from what was kept, by the rows as they were; a worker’s other figure is no run of its own. */
    @Test
    void worksEachRunOutAgainToThePenny() {
        IndicativeBudget first = workOut();
        budgets.record(first);
        budgets.record(first.departingTo(
                new Departure(Money.ofPence(60000), OverrideReason.EXCEPTIONAL_NEED, "Two carers lift him", "amina"),
                UUID.randomUUID(),
                TODAY));

        assertThat(again.of(caseNumber.text())).singleElement().satisfies(replayed -> {
            assertThat(replayed.decision().id()).isEqualTo(first.id().toString());
            assertThat(replayed.differences()).isEmpty();
        });
        assertThat(again.again(first.id().toString())).isPresent();
    }

    @Test
    void givesBackTheLatestVersionWithItsLines() {
        IndicativeBudget first = workOut();
        budgets.record(first);
        budgets.record(first);
        assertThat(budgets.current(caseNumber)).contains(first);

        IndicativeBudget second = first.departingTo(
                new Departure(Money.ofPence(60000), OverrideReason.EXCEPTIONAL_NEED, "Two carers lift him", "amina"),
                UUID.randomUUID(),
                TODAY);
        budgets.record(second);
        assertThat(budgets.current(caseNumber)).contains(second);
    }

    @Test
    void knowsHowTheLatestVersionWasShared() {
        IndicativeBudget budget = workOut();
        budgets.record(budget);
        assertThat(budgets.shared(caseNumber)).isEmpty();

        SharedBudget shared = new SharedBudget(
                budget.id(),
                TODAY,
                "Peter and his sister",
                "IN_PERSON",
                SharedBudget.Reaction.SEEMS_RIGHT,
                null,
                "amina");
        budgets.share(shared);
        budgets.share(shared);
        assertThat(budgets.shared(caseNumber)).contains(shared);
    }

    @Test
    void keepsEveryDecisionOnTheDuty() {
        DutyToMeet first = new DutyToMeet(
                UUID.randomUUID(),
                caseNumber,
                true,
                "Care Act 2014, section 18(1)",
                "Rule_A",
                "Because",
                "For you",
                TODAY);
        DutyToMeet second = new DutyToMeet(
                UUID.randomUUID(),
                caseNumber,
                false,
                "Care Act 2014, section 18(3)",
                "Rule_B",
                "Because",
                "For you",
                TODAY);
        duties.record(first);
        duties.record(first);
        assertThat(duties.current(caseNumber)).contains(first);

        duties.record(second);
        assertThat(duties.current(caseNumber)).contains(second);
    }
}
