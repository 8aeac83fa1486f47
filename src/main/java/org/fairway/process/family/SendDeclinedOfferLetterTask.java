package org.fairway.process.family;

import java.util.Map;
import java.util.Optional;
import org.fairway.family.FamilyOffer;
import org.fairway.letter.Addressee;
import org.fairway.letter.Letter;
import org.fairway.letter.LetterDrafts;
import org.fairway.letter.Letters;
import org.fairway.pathway.LegalBasis;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.Objections;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.springframework.stereotype.Component;

/** Writes to a carer who declined that the offer stays open. What they said stays out of the letter. */
@Component
class SendDeclinedOfferLetterTask implements HumanTask<SendDeclinedOfferLetterAnswers> {
    private static final String KIND = "CARERS_OFFER_DECLINED";
    private final OfferInHand offers;
    private final Letters letters;
    private final Colleagues colleagues;
    private final LetterDrafts drafts;

    SendDeclinedOfferLetterTask(OfferInHand offers, Letters letters, Colleagues colleagues, LetterDrafts drafts) {
        this.offers = offers;
        this.letters = letters;
        this.colleagues = colleagues;
        this.drafts = drafts;
    }

    @Override
    public String taskKey() {
        return FamilyAssessmentProcess.SEND_DECLINED_OFFER_LETTER;
    }

    @Override
    public Class<SendDeclinedOfferLetterAnswers> answers() {
        return SendDeclinedOfferLetterAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        FamilyOffer offer = offers.of(task);
        return Prefill.empty()
                .with("carerName", offer.name())
                .with("letterWords", letter(task, offer, "*(what you write below)*"))
                .with("sentOn", task.today());
    }

    @Override
    public Completion complete(OpenTask task, SendDeclinedOfferLetterAnswers answers) {
        Optional<Completion.Refused> objection = new Objections()
                .when(
                        answers.sentOn().isAfter(task.today()),
                        "sentOn",
                        "Send the letter first: this day has not come yet.")
                .when(
                        answers.sentOn().isBefore(task.today().minusMonths(1)),
                        "sentOn",
                        "This is more than a month ago. Check it.")
                .refusal();
        if (objection.isPresent()) {
            return objection.get();
        }
        FamilyOffer offer = offers.of(task);
        letters.record(
                new Letter(
                                task.recordId(KIND),
                                offer.adultCase(),
                                KIND,
                                letter(task, offer, answers.help()),
                                answers.sentOn(),
                                answers.sentBy())
                        .to(Addressee.named(offer.name())),
                task.user());
        return Completion.done();
    }

    private String letter(OpenTask task, FamilyOffer offer, String help) {
        return drafts.of(
                KIND,
                LegalBasis.CARE_ACT_CARER,
                Map.of(
                        "name", offer.name(),
                        "help", help,
                        "followUpDate", Words.day(task.fact(FamilyAssessmentProcess.ASK_AGAIN_ON)),
                        "worker", colleagues.nameOf(task.user())));
    }
}
