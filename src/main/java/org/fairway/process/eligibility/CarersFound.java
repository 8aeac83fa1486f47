package org.fairway.process.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fairway.kernel.CaseNumber;
import org.fairway.person.Carer;
import org.fairway.person.Households;
import org.fairway.person.KnownOrNot;
import org.fairway.process.task.Completion;
import org.fairway.process.task.Objections;
import org.fairway.process.task.OpenTask;
import org.springframework.stereotype.Component;

/** Who looks after an adult: those the council knows and those whom an assessment brings to light. */
@Component
class CarersFound {
    private final Households households;

    CarersFound(Households households) {
        this.households = households;
    }

    List<Carer> known(CaseNumber adultsCase) {
        return households.carers(adultsCase);
    }

    /** Whether children live in the household, as far as anybody named them. */
    boolean childrenKnown(CaseNumber adultsCase) {
        return !households.children(adultsCase).isEmpty();
    }

    static Optional<Completion.Refused> object(List<CarerRow> rows, LocalDate today) {
        Objections objections = new Objections();
        for (int i = 0; i < rows.size(); i++) {
            LocalDate born = rows.get(i).birthDate();
            objections.when(
                    born != null && born.isAfter(today),
                    "carersFound[" + i + "].birthDate",
                    "Nobody is born yet on this day.");
        }
        return objections.refusal();
    }

    /** Adds the carers whom the council does not know by that name yet. */
    void add(OpenTask task, List<CarerRow> rows, List<Carer> known) {
        for (int i = 0; i < rows.size(); i++) {
            CarerRow row = rows.get(i);
            if (known.stream().anyMatch(carer -> row.sameName(carer))) {
                continue;
            }
            households.addCarer(
                    task.caseNumber(),
                    new Carer(
                            task.recordId("carer " + i),
                            row.givenName(),
                            row.familyName(),
                            row.birthDate(),
                            row.relationship(),
                            row.telephone(),
                            null,
                            row.livesWithPerson(),
                            KnownOrNot.NOT_KNOWN),
                    task.user());
        }
    }
}
