package org.fairway.process.eligibility;

import org.fairway.family.CareNotice;
import org.fairway.family.CareNotices;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.Cases;
import org.fairway.person.People;
import org.fairway.person.Person;
import org.fairway.process.task.OpenTask;
import org.fairway.reference.ReferenceData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom a task is about, and what every form of this stage shows of them. */
@Component
class PersonOfCase {
    private final Cases cases;
    private final People people;
    private final CareNotices notices;
    private final ReferenceData reference;

    PersonOfCase(Cases cases, People people, CareNotices notices, ReferenceData reference) {
        this.cases = cases;
        this.people = people;
        this.notices = notices;
        this.reference = reference;
    }

    Person of(CaseNumber caseNumber) {
        return people.get(cases.get(caseNumber).person());
    }

    /** The day by which something is due, counted from the day the case's assessment could start: today at the latest. */
    String due(String clock, OpenTask task) {
        return Words.day(reference.due(clock, task.today()));
    }

    /** What ends of the care by family and friends; null when nothing does. */
    @Nullable
    String careThatEnds(CaseNumber adultsCase) {
        return CareNotice.together(notices.of(adultsCase));
    }
}
