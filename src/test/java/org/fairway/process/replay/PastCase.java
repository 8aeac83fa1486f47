package org.fairway.process.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.fairway.charging.FinancialAssessment;
import org.fairway.charging.FinancialAssessments;
import org.fairway.charging.FinancialInformation;
import org.fairway.charging.WorkOutContribution;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.PersonId;
import org.fairway.pathway.Cases;
import org.fairway.pathway.LegalBasis;
import org.fairway.person.People;
import org.fairway.person.Person;
import org.fairway.process.decision.DecisionTables;
import org.fairway.replay.Replayable;
import org.fairway.replay.Replayed;
import org.springframework.context.ApplicationContext;

/** A case whose decisions are kept, and made again. */
final class PastCase {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final ApplicationContext context;
    private final CaseNumber number;

    private PastCase(ApplicationContext context, CaseNumber number) {
        this.context = context;
        this.number = number;
    }

    static PastCase of(ApplicationContext context, CaseNumber number) {
        return new PastCase(context, number);
    }

    static PastCase open(ApplicationContext context, LegalBasis basis) {
        PersonId person = new PersonId(UUID.randomUUID());
        context.getBean(People.class)
                .save(new Person(person, "Robin", "Example", LocalDate.of(1961, 5, 10), null, null, null, null, null));
        return new PastCase(
                context,
                context.getBean(Cases.class)
                        .open(person, basis, "north", TODAY, null)
                        .number());
    }

    CaseNumber number() {
        return number;
    }

    /** Asks the table that is in force, which keeps its decision. */
    void decide(String table, Map<String, Object> inputs) {
        String deployment = context.getBean(RepositoryService.class)
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .latestVersion()
                .singleResult()
                .getDeploymentId();
        context.getBean(DecisionTables.class).decide(table, inputs, deployment, number.text(), "amina");
    }

    /** Keeps what was told and what came of it. */
    FinancialAssessment assess(FinancialInformation information) {
        FinancialAssessments assessments = context.getBean(FinancialAssessments.class);
        assessments.record(information, "tom");
        FinancialAssessment assessment = (FinancialAssessment) context.getBean(WorkOutContribution.class)
                .of(LegalBasis.CARE_ACT_ADULT, information, UUID.randomUUID());
        assessments.keep(assessment, null);
        return assessment;
    }

    /** Every decision of the case, made again. */
    List<Replayed> again() {
        return context.getBeansOfType(Replayable.class).values().stream()
                .flatMap(kind -> kind.of(number.text()).stream())
                .toList();
    }
}
