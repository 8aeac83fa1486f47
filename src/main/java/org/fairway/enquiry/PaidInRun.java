package org.fairway.enquiry;

import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;

/**
 * A payment for one case as the list of a run shows it.
 *
 * @param person whose budget it is paid from
 * @param payee the name of the account
 * @param accountEnding its last four digits
 * @param held whether the run leaves it out
 * @param changed whether what was paid before for some of its days has changed, or days were owed
 */
public record PaidInRun(
        CaseNumber caseNumber,
        String person,
        String payee,
        String accountEnding,
        Money amount,
        Period days,
        boolean held,
        boolean changed) {}
