package org.fairway.process.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairway.family.ChildrenConsidered;
import org.fairway.family.ChildrensConsiderations;
import org.fairway.family.ConsideredChild;
import org.fairway.family.FamilyOffer;
import org.fairway.family.OfferKind;
import org.fairway.person.HouseholdChild;
import org.fairway.person.Households;
import org.fairway.person.KnownOrNot;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.Objections;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.task.YesNo;
import org.fairway.reference.LegalAges;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Thinks about the children around an adult, and tells children’s services where needed. */
@Component
class ConsiderChildrenTask implements HumanTask<ConsiderChildrenAnswers> {
    private final ChildrensConsiderations considerations;
    private final Households households;
    private final OfferInHand offers;
    private final LegalAges ages;

    ConsiderChildrenTask(
            ChildrensConsiderations considerations, Households households, OfferInHand offers, LegalAges ages) {
        this.considerations = considerations;
        this.households = households;
        this.offers = offers;
        this.ages = ages;
    }

    @Override
    public String taskKey() {
        return FamilyAssessmentProcess.CONSIDER_CHILDREN;
    }

    @Override
    public Class<ConsiderChildrenAnswers> answers() {
        return ConsiderChildrenAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        FamilyOffer offer = offers.of(task);
        List<Map<String, String>> children = new ArrayList<>();
        if (offer.kind() == OfferKind.CARER) {
            children.add(row(offer.name(), offer.birthDate()));
        }
        households.children(offer.adultCase()).stream()
                .filter(child -> !child.name().equalsIgnoreCase(offer.name()))
                .map(ConsiderChildrenTask::row)
                .forEach(children::add);
        Prefill form = Prefill.empty()
                .with("adultName", offers.adult(offer.adultCase()).name());
        return children.isEmpty()
                ? form
                : form.with("childrenInHousehold", YesNo.YES).with("children", children);
    }

    private static Map<String, String> row(HouseholdChild child) {
        Map<String, String> row = row(child.name(), child.birthDate());
        if (child.helpsWithCare() == KnownOrNot.YES) {
            row.put("caring", "Helps to look after somebody, we were told at the first contact.");
        }
        return row;
    }

    private static Map<String, String> row(String name, @Nullable LocalDate birthDate) {
        Map<String, String> row = new LinkedHashMap<>(Map.of("name", name));
        if (birthDate != null) {
            row.put("birthDate", birthDate.toString());
        }
        return row;
    }

    @Override
    public Completion complete(OpenTask task, ConsiderChildrenAnswers answers) {
        FamilyOffer offer = offers.of(task);
        Optional<Completion.Refused> objection = object(task, answers, offer);
        if (objection.isPresent()) {
            return objection.get();
        }
        considerations.record(new ChildrenConsidered(
                task.recordId("consideration"),
                offer.id(),
                answers.children().stream()
                        .map(child -> new ConsideredChild(child.name(), child.birthDate(), child.caring()))
                        .toList(),
                answers.impact(),
                answers.inappropriateCare() == YesNo.YES,
                answers.inNeed() == YesNo.YES,
                answers.mustRefer() ? answers.referredOn() : null,
                answers.conclusion(),
                task.today(),
                task.user()));
        return Completion.done();
    }

    private Optional<Completion.Refused> object(OpenTask task, ConsiderChildrenAnswers answers, FamilyOffer offer) {
        Objections objections = new Objections()
                .when(
                        !answers.childrenInHousehold().yes() && offer.kind() == OfferKind.CARER,
                        "childrenInHousehold",
                        offer.name() + " was found to be a young carer. Say yes, and think about them here.");
        if (!answers.childrenInHousehold().yes()) {
            return objections.refusal();
        }
        objections
                .when(answers.children().isEmpty(), "children", "Name at least one child.")
                .missing(answers.impact(), "impact", "Say what the adult’s needs mean for the children.")
                .missing(answers.inappropriateCare(), "inappropriateCare", "Say whether a child does such caring.")
                .missing(answers.inNeed(), "inNeed", "Say whether a child may be in need.")
                .when(
                        answers.inappropriateCare() == YesNo.YES && answers.nobodyCares(),
                        "children[0].caring",
                        "You say that a child’s caring is not fit for a child. Write down what which child does.");
        for (int i = 0; i < answers.children().size(); i++) {
            age(objections, i, answers.children().get(i).birthDate(), task.today());
        }
        if (answers.mustRefer()) {
            LocalDate referred = answers.referredOn();
            objections
                    .missing(referred, "referredOn", "Tell children’s services, and say when you did.")
                    .when(
                            referred != null && referred.isAfter(task.today()),
                            "referredOn",
                            "Tell children’s services first: this day has not come yet.")
                    .when(
                            referred != null && referred.isBefore(offer.madeOn().minusYears(1)),
                            "referredOn",
                            "This is too long ago. Tell them again.");
        }
        return objections.refusal();
    }

    private void age(Objections objections, int row, @Nullable LocalDate born, LocalDate today) {
        String field = "children[" + row + "].birthDate";
        objections
                .when(born != null && born.isAfter(today), field, "Nobody is born yet on this day. Check the date.")
                .when(
                        born != null && !born.isAfter(today.minusYears(ages.adult(today))),
                        field,
                        "They are 18 or over: a carer of this age is offered an assessment of their own.");
    }
}
