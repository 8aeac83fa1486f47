package org.fairway.process.reviewrequest;

import org.fairway.letter.LetterText;
import org.fairway.pathway.Cases;
import org.fairway.person.People;
import org.fairway.person.Person;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.reviewrequest.ReviewRequest;
import org.fairway.reviewrequest.ReviewRequests;
import org.fairway.reviewrequest.TakenIn;
import org.springframework.stereotype.Component;

/** The worker of an open case takes in what a new contact told, where no review could be opened by it. */
@Component
class TakeInContactTask implements HumanTask<TakeInContactAnswers> {
    private final ReviewRequests requests;
    private final Cases cases;
    private final People people;

    TakeInContactTask(ReviewRequests requests, Cases cases, People people) {
        this.requests = requests;
        this.cases = cases;
        this.people = people;
    }

    @Override
    public String taskKey() {
        return ReviewRequestProcess.TAKE_IN_CONTACT;
    }

    @Override
    public Class<TakeInContactAnswers> answers() {
        return TakeInContactAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        ReviewRequest request = requests.get(task.fact(ReviewRequestProcess.REVIEW_REQUEST));
        Person person = people.get(cases.get(task.caseNumber()).person());
        return Prefill.empty()
                .with("personName", person.name())
                .with("personText", person.inWords())
                .with("askedOnText", LetterText.day(request.askedOn()))
                .with("wordsText", request.words())
                .with("contactText", String.valueOf(request.contact()))
                .with("takenInOn", task.today());
    }

    @Override
    public Completion complete(OpenTask task, TakeInContactAnswers answers) {
        ReviewRequest request = requests.get(task.fact(ReviewRequestProcess.REVIEW_REQUEST));
        if (answers.takenInOn().isBefore(request.askedOn())) {
            return Completion.refused(
                    "takenInOn", "The contact was on %s. Check the day.".formatted(LetterText.day(request.askedOn())));
        }
        requests.record(new TakenIn(request.id(), answers.takenInOn(), answers.done()), task.user());
        return Completion.done();
    }
}
