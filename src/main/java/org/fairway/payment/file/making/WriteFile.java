package org.fairway.payment.file.making;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.fairway.payment.RunNumber;
import org.fairway.payment.file.FileOutcome;
import org.fairway.payment.file.FileProfiles;
import org.fairway.payment.file.Manifest;
import org.fairway.payment.file.bacs.BacsSubmission;
import org.fairway.payment.file.bacs.PrepareBacsSubmission;
import org.fairway.payment.file.bacs.Standard18;
import org.fairway.payment.file.iso.BankProfile;
import org.fairway.payment.file.iso.CreditTransfer;
import org.fairway.payment.file.iso.Pain001;
import org.fairway.payment.file.payables.PayablesBatch;
import org.fairway.payment.file.payables.PayablesFile;
import org.fairway.payment.file.payables.PayablesProfile;
import org.fairway.reference.ReferenceData;

/** Writes a frozen run in the way that the council pays. */
public final class WriteFile {
    private static final String WAY = "payment-file.way";
    private static final String BANK = "bank-sort-code";
    private static final String FINANCE = "payables-finance";
    private final ReferenceData reference;
    private final FileProfiles profiles;

    public WriteFile(ReferenceData reference, FileProfiles profiles) {
        this.reference = reference;
        this.profiles = profiles;
    }

    /** The way in which the council pays on the day. */
    public PayingWay way(LocalDate day) {
        return reference.choice(WAY, day).as(PayingWay.class);
    }

    /** Throws {@link IllegalStateException} naming what is wrong, if the council could not pay on the day as it is set up. */
    public void check(LocalDate day) {
        switch (way(day)) {
            case BACS -> reference.on("payment-file.kept-days", day);
            case PAIN001 -> BankProfile.of(profiles.on(BANK, day));
            case PAYABLES -> PayablesProfile.of(profiles.on(FINANCE, day));
        }
    }

    /** What a first file of the run is to say beside its payments, or why there can be none. */
    Prepared prepare(Manifest manifest, String serial, int number, LocalDateTime at) {
        PayingWay way = way(at.toLocalDate());
        if (way != PayingWay.BACS) {
            return new Ready(new Submission(way, serial, number, at, at.toLocalDate(), List.of()));
        }
        PrepareBacsSubmission.Outcome outcome =
                new PrepareBacsSubmission(reference).prepare(manifest, serial, number, at.toLocalDate());
        if (outcome instanceof PrepareBacsSubmission.Refused refused) {
            return new Refused(refused.reasons());
        }
        BacsSubmission ready = ((PrepareBacsSubmission.Ready) outcome).submission();
        return new Ready(new Submission(way, serial, number, at, ready.expiresOn(), ready.processingDays()));
    }

    FileOutcome write(Manifest manifest, Submission of, OutputStream to) throws IOException {
        return switch (of.way()) {
            case BACS ->
                Standard18.write(
                        manifest,
                        new BacsSubmission(
                                of.serial(),
                                of.number(),
                                of.madeAt().toLocalDate(),
                                of.expiresOn(),
                                of.processingDays()),
                        to);
            case PAIN001 ->
                Pain001.write(
                        manifest,
                        new CreditTransfer(messageId(manifest.run(), of), of.madeAt()),
                        BankProfile.of(profiles.on(BANK, of.madeAt().toLocalDate())),
                        to);
            case PAYABLES ->
                PayablesFile.write(
                        manifest,
                        new PayablesBatch(manifest.run().text(), of.madeAt().toLocalDate()),
                        PayablesProfile.of(profiles.on(FINANCE, of.madeAt().toLocalDate())),
                        to);
        };
    }

    /** By which a bank answers to a message: never used before, as its serial was not. */
    public static String messageId(RunNumber run, Submission of) {
        return run + "-" + of.serial();
    }

    /** What a file says beside its payments, or why there is none. */
    sealed interface Prepared {}

    record Ready(Submission submission) implements Prepared {}

    record Refused(List<String> reasons) implements Prepared {
        Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
