package org.fairway.process.payment;

import org.fairway.kernel.BusinessClock;
import org.fairway.kernel.CaseNumber;
import org.fairway.payment.RunNumber;
import org.fairway.payment.file.suspense.NoteRefusedFile;
import org.fairway.payment.file.suspense.RefusedFile;
import org.fairway.payment.file.suspense.ReportKind;
import org.fairway.payment.file.suspense.Returned;
import org.fairway.payment.file.suspense.ReturnedPayments;
import org.fairway.payment.file.suspense.SentPayment;
import org.fairway.payment.file.suspense.TakeInReport;
import org.fairway.process.engine.PathwayStarter;
import org.fairway.process.task.Facts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a report and gives each payment that came back to somebody to decide, in one transaction. */
@Component
public class TakeInReturns {
    private final TakeInReport takeIn;
    private final ReturnedPayments returns;
    private final NoteRefusedFile refusals;
    private final PathwayStarter starter;
    private final BusinessClock clock;

    TakeInReturns(
            TakeInReport takeIn,
            ReturnedPayments returns,
            NoteRefusedFile refusals,
            PathwayStarter starter,
            BusinessClock clock) {
        this.takeIn = takeIn;
        this.returns = returns;
        this.refusals = refusals;
        this.starter = starter;
        this.clock = clock;
    }

    /** The same report again, whole or in parts, starts nothing. */
    @Transactional
    public TakeInReport.Outcome take(ReportKind kind, byte[] content, String by) {
        TakeInReport.Outcome outcome = takeIn.take(kind, content, clock.today(), clock.instant(), by);
        if (outcome instanceof TakeInReport.Taken taken) {
            taken.arrived()
                    .forEach(returned -> starter.start(
                            ReturnedPaymentProcess.KEY,
                            businessKey(returned),
                            Facts.NONE.with(ReturnedPaymentProcess.RETURN_ID, returned.id())));
            taken.refused().forEach(this::start);
        }
        return outcome;
    }

    /** Notes that the bank refused a file as a whole, as somebody heard it, and gives it to somebody else to decide. */
    @Transactional
    public NoteRefusedFile.Outcome heardRefused(RunNumber run, String words, String by) {
        NoteRefusedFile.Outcome outcome = refusals.heard(run, words, clock.today(), by);
        if (outcome instanceof NoteRefusedFile.Noted noted) {
            start(noted.refused());
        }
        return outcome;
    }

    private void start(RefusedFile refused) {
        starter.start(
                RefusedFileProcess.KEY,
                refused.run().text(),
                Facts.NONE.with(RefusedFileProcess.REFUSAL_ID, refused.id()));
    }

    private String businessKey(Returned returned) {
        return returned.run() == null || returned.place() == null
                ? "RETURN-" + returned.shortId()
                : returns.payment(returned.run(), returned.place())
                        .map(SentPayment::cases)
                        .flatMap(cases -> cases.stream().findFirst())
                        .map(CaseNumber::text)
                        .orElse("RETURN-" + returned.shortId());
    }
}
