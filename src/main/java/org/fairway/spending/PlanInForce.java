package org.fairway.spending;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;

/** The approved plan of a person, as far as questions about spending need it. */
public record PlanInForce(
        CaseNumber caseNumber,
        String person,
        LegalBasis basis,
        String team,
        UUID planId,
        int version,
        List<Line> lines) {
    public PlanInForce {
        lines = List.copyOf(lines);
    }

    public Optional<Line> line(int number) {
        return lines.stream().filter(line -> line.number() == number).findFirst();
    }

    /**
     * A line of the plan.
     *
     * @param need the need it meets, in words
     * @param support what the plan says will be done
     * @param cover who holds its money; {@link PlanCover#NONE} where family, friends or a service for everyone meet it
     */
    public record Line(int number, String need, String support, PlanCover cover) {}
}
