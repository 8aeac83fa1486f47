package org.fairway.demo;

import java.util.ArrayList;
import java.util.List;
import org.fairway.payment.file.Originator;
import org.fairway.payment.file.making.OpenPaymentFile;
import org.fairway.payment.file.making.PayingWay;
import org.fairway.payment.file.making.PaymentFile;
import org.fairway.payment.file.making.PaymentFiles;
import org.fairway.payment.file.simulator.BankAnswer;
import org.fairway.payment.file.simulator.BankCustomer;
import org.fairway.payment.file.simulator.BankSimulator;
import org.fairway.payment.file.simulator.FailureRule;
import org.fairway.reference.ReferenceData;
import org.springframework.stereotype.Component;

/** The bank of the demonstration: it takes a file that was made, checks it, and answers with the failures one chooses. */
@Component
@OnlyInDemonstration
public class SimulatedBank {
    private final OpenPaymentFile files;
    private final Originator council;
    private final ReferenceData reference;

    SimulatedBank(OpenPaymentFile files, Originator council, ReferenceData reference) {
        this.files = files;
        this.council = council;
        this.reference = reference;
    }

    /** Whether it takes files of that way. */
    public boolean takes(PayingWay way) {
        return way != PayingWay.PAYABLES;
    }

    /**
     * What the bank answers; the same file with the same wish has the same answer.
     *
     * @param ending of which accounts nothing can be paid in, beside those that always fail; empty for none
     * @param code why, as Bacs codes it
     */
    public BankAnswer answer(PaymentFile file, String ending, String code, String by) {
        byte[] content = files.content(file, PaymentFiles.Download.TO_SIMULATED_BANK, by);
        BankCustomer customer = new BankCustomer(
                council.serviceUserNumber(),
                council.account().sortCode() + council.account().number());
        BankSimulator bank = new BankSimulator(customer, reference.workingDays(), rules(ending, code));
        return file.submission().way() == PayingWay.PAIN001
                ? bank.takePain001(content, List.of())
                : bank.takeStandard18(content, List.of());
    }

    private static List<FailureRule> rules(String ending, String code) {
        List<FailureRule> rules = new ArrayList<>();
        if (ending.matches("\\d{1,8}")) {
            FailureRule.BY_ENDING.stream()
                    .filter(rule -> rule.bacsCode().equals(code))
                    .findFirst()
                    .ifPresent(
                            rule -> rules.add(new FailureRule(ending, rule.bacsCode(), rule.isoCode(), rule.words())));
        }
        rules.addAll(FailureRule.BY_ENDING);
        return rules;
    }
}
