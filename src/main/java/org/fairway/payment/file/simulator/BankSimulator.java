package org.fairway.payment.file.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairway.reference.WorkingDays;

/**
 * The bank: takes a file if it is sound and from its customer, pays what it can, and says what it could not. It remembers
 * nothing; which serials were used before is told to it. The same file always has the same answer, byte by byte.
 */
public final class BankSimulator {
    private final BankCustomer customer;
    private final WorkingDays workingDays;
    private final List<FailureRule> rules;

    public BankSimulator(BankCustomer customer, WorkingDays workingDays, List<FailureRule> rules) {
        this.customer = customer;
        this.workingDays = workingDays;
        this.rules = List.copyOf(rules);
    }

    /**
     * Takes a Standard 18 file, and answers with an input report and an ARUCS.
     *
     * @param usedSerials the serials of files it had before
     */
    public BankAnswer takeStandard18(byte[] file, List<String> usedSerials) {
        Reception reception = known(new Standard18Reader(workingDays).read(file), usedSerials);
        List<ReceivedPayment> failed = failed(reception);
        ArucsReport report = new ArucsReport(customer.serviceUserNumber(), workingDays, rules);
        Optional<String> returns = failed.isEmpty() ? Optional.empty() : Optional.of(report.returns(failed));
        return new BankAnswer(reception, report.arrival(reception), returns, failed);
    }

    /**
     * Takes a pain.001 message, and answers with pain.002 twice: on arrival, and for what could not be paid.
     *
     * @param usedMessageIds the numbers of messages it had before
     */
    public BankAnswer takePain001(byte[] file, List<String> usedMessageIds) {
        Reception reception = known(new Pain001Reader().read(file), usedMessageIds);
        List<ReceivedPayment> failed = failed(reception);
        StatusReport report = new StatusReport(rules);
        Optional<String> returns = reception instanceof Reception.Accepted accepted && !failed.isEmpty()
                ? Optional.of(report.returns(accepted.file(), failed))
                : Optional.empty();
        return new BankAnswer(reception, report.arrival(reception), returns, failed);
    }

    private Reception known(Reception reception, List<String> used) {
        if (!(reception instanceof Reception.Accepted accepted)) {
            return reception;
        }
        List<String> faults = new ArrayList<>();
        if (!customer.isSenderOf(accepted.file())) {
            faults.add("The file is not from the customer of this bank, or from another of their accounts.");
        }
        if (used.contains(accepted.file().id())) {
            faults.add("A file with the number " + accepted.file().id() + " came before.");
        }
        return faults.isEmpty() ? accepted : new Reception.Rejected(faults);
    }

    private List<ReceivedPayment> failed(Reception reception) {
        if (!(reception instanceof Reception.Accepted accepted)) {
            return List.of();
        }
        return accepted.file().payments().stream()
                .filter(payment -> rules.stream().anyMatch(rule -> rule.fits(payment)))
                .toList();
    }
}
