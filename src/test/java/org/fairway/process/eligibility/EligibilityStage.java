package org.fairway.process.eligibility;

import java.time.LocalDate;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.fairway.acceptance.Office;
import org.fairway.kernel.BusinessClock;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.PersonId;
import org.fairway.pathway.Cases;
import org.fairway.pathway.LegalBasis;
import org.fairway.person.People;
import org.fairway.person.Person;
import org.fairway.process.engine.PathwayStarter;
import org.fairway.process.task.Facts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** The stage set up with cases of its own. */
abstract class EligibilityStage {
    @Autowired
    Office office;

    @Autowired
    People people;

    @Autowired
    Cases cases;

    @Autowired
    PathwayStarter starter;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    BusinessClock clock;

    LocalDate today() {
        return clock.today();
    }

    PersonId person(String familyName, LocalDate birthDate) {
        PersonId id = new PersonId(UUID.randomUUID());
        people.save(new Person(id, "Walter", familyName, birthDate, null, null, null, null, null));
        return id;
    }

    CaseNumber open(LegalBasis basis, @Nullable CaseNumber adultCase) {
        LocalDate born = basis == LegalBasis.CHILDREN_ACT ? today().minusYears(9) : today().minusYears(78);
        return cases.open(person("Hughes", born), basis, "north", today(), adultCase)
                .number();
    }

    /** A case whose eligibility stage has started. */
    CaseNumber begin(LegalBasis basis) {
        return begin(basis, null);
    }

    CaseNumber begin(LegalBasis basis, @Nullable CaseNumber adultCase) {
        CaseNumber caseNumber = open(basis, adultCase);
        begin(caseNumber, basis);
        return caseNumber;
    }

    void begin(CaseNumber caseNumber, LegalBasis basis) {
        starter.start(EligibilityProcess.KEY, caseNumber.text(), Facts.ofCase(basis, "north"));
    }

    /** The end event that the case's stage has reached; fails while it is running. */
    String end(CaseNumber caseNumber) {
        String instance = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber.text())
                .processDefinitionKey(EligibilityProcess.KEY)
                .finished()
                .singleResult()
                .getId();
        HistoricActivityInstance end = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .activityType("noneEndEvent")
                .list()
                .get(0);
        return end.getActivityId();
    }
}
