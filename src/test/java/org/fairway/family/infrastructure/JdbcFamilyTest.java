package org.fairway.family.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairway.eligibility.infrastructure.CareDatabase;
import org.fairway.family.CareNotice;
import org.fairway.family.ChildrenConsidered;
import org.fairway.family.ConsideredChild;
import org.fairway.family.FamilyAnswer;
import org.fairway.family.FamilyOffer;
import org.fairway.family.OfferAnswer;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

class JdbcFamilyTest {
    private static final CareDatabase DATABASE = new CareDatabase();
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private final JdbcFamilyOffers offers = new JdbcFamilyOffers(DATABASE.jdbc());
    private final JdbcFamilyAnswers answers = new JdbcFamilyAnswers(DATABASE.jdbc());
    private final JdbcCarerPathways pathways = new JdbcCarerPathways(DATABASE.jdbc());
    private final JdbcChildrensConsiderations considerations = new JdbcChildrensConsiderations(DATABASE.jdbc());
    private final JdbcCareNotices notices = new JdbcCareNotices(DATABASE.jdbc());
    private final CaseNumber adultCase = DATABASE.openCase(LegalBasis.CARE_ACT_ADULT);

    @AfterAll
    static void stop() {
        DATABASE.close();
    }

    @Test
    void aCarerWhoIsNamedTwiceGetsOneOffer() {
        FamilyOffer first = offers.ensure(carer("Ruth Example", null));
        FamilyOffer second = offers.ensure(carer("  ruth  example ", LocalDate.of(1985, 3, 2)));

        assertThat(second).isEqualTo(first);
        assertThat(offers.ofCase(adultCase)).containsExactly(first);
    }

    @Test
    void twoCarersOfOneNameAndDifferentBirthDatesGetAnOfferEach() {
        offers.ensure(carer("John Example", LocalDate.of(1950, 1, 1)));
        offers.ensure(carer("John Example", LocalDate.of(1980, 1, 1)));

        assertThat(offers.ofCase(adultCase)).hasSize(2);
    }

    @Test
    void thereIsOneOfferForAllChildren() {
        FamilyOffer first = offers.ensure(FamilyOffer.forChildren(UUID.randomUUID(), adultCase, DAY));
        FamilyOffer second = offers.ensure(FamilyOffer.forChildren(UUID.randomUUID(), adultCase, DAY.plusDays(9)));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void anOfferIsGivenOutToBeStartedOnce() {
        FamilyOffer ruth = offers.ensure(carer("Ruth Example", null));

        assertThat(offers.claimUnstarted(adultCase)).containsExactly(ruth);
        assertThat(offers.claimUnstarted(adultCase)).isEmpty();

        FamilyOffer tom = offers.ensure(carer("Tom Example", null));
        assertThat(offers.claimUnstarted(adultCase)).containsExactly(tom);
    }

    @Test
    void theLatestAnswerIsCurrent() {
        FamilyOffer offer = offers.ensure(carer("Ruth Example", null));
        answers.record(answer(offer, OfferAnswer.DECLINED, DAY.plusMonths(6)));
        FamilyAnswer accepted = new FamilyAnswer(
                UUID.randomUUID(),
                offer.id(),
                OfferAnswer.ACCEPTED,
                null,
                null,
                DATABASE.person(),
                DAY,
                "carol.carers");
        answers.record(accepted);
        answers.record(accepted);

        assertThat(answers.current(offer.id())).contains(accepted);
    }

    @Test
    void aCarersPathwayIsClaimedOnceByWhicheverOfferLedToIt() {
        CaseNumber carersCase = DATABASE.openCase(LegalBasis.CARE_ACT_CARER, adultCase);
        FamilyOffer offer = offers.ensure(carer("Ruth Example", null));
        FamilyOffer nickname = offers.ensure(carer("Ruthie Example", null));

        assertThat(pathways.claim(offer.id(), carersCase)).isTrue();
        assertThat(pathways.claim(offer.id(), carersCase)).isFalse();
        assertThat(pathways.claim(nickname.id(), carersCase)).isFalse();
        assertThat(pathways.of(offer.id())).contains(carersCase);
    }

    @Test
    void readsWhatWasThoughtAboutTheChildren() {
        FamilyOffer offer = offers.ensure(FamilyOffer.forChildren(UUID.randomUUID(), adultCase, DAY));
        ChildrenConsidered considered = new ChildrenConsidered(
                UUID.randomUUID(),
                offer.id(),
                List.of(
                        new ConsideredChild("Amy", LocalDate.of(2014, 2, 3), "Helps her father to the toilet at night"),
                        new ConsideredChild("Ben", LocalDate.of(2018, 7, 8), null)),
                "Amy is tired at school.",
                true,
                false,
                DAY,
                "Told children's services; night help for her father comes first in the plan.",
                DAY,
                "kate.children");
        considerations.record(considered);
        considerations.record(considered);

        assertThat(considerations.current(offer.id())).contains(considered);
    }

    @Test
    void theDatabaseRefusesAChildAtRiskWhoIsNotReferred() {
        FamilyOffer offer = offers.ensure(FamilyOffer.forChildren(UUID.randomUUID(), adultCase, DAY));
        assertThatThrownBy(() -> DATABASE.jdbc()
                        .sql("""
                                INSERT INTO fairway.children_considered (
                                    consideration_id, family_offer_id, impact, inappropriate_care, in_need,
                                    conclusion, considered_on, recorded_by)
                                VALUES (gen_random_uuid(), :offer, 'x', true, false, 'x', :day, 'x')
                                """)
                        .param("offer", offer.id())
                        .param("day", DAY)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("children_considered_refers_those_at_risk");
    }

    @Test
    void noticesOfACaseComeLatestFirst() {
        CaseNumber carersCase = DATABASE.openCase(LegalBasis.CARE_ACT_CARER, adultCase);
        CareNotice first = new CareNotice(UUID.randomUUID(), adultCase, carersCase, "Cooking ends.", DAY);
        CareNotice second = new CareNotice(UUID.randomUUID(), adultCase, carersCase, "Washing ends.", DAY);
        notices.record(first);
        notices.record(second);
        notices.record(second);

        assertThat(notices.of(adultCase)).containsExactly(second, first);
    }

    private FamilyOffer carer(String name, @Nullable LocalDate birthDate) {
        return FamilyOffer.toCarer(UUID.randomUUID(), adultCase, null, name, birthDate, null, DAY);
    }

    private static FamilyAnswer answer(FamilyOffer offer, OfferAnswer answer, @Nullable LocalDate askAgainOn) {
        return new FamilyAnswer(
                UUID.randomUUID(), offer.id(), answer, "Not now.", askAgainOn, null, DAY, "carol.carers");
    }
}
