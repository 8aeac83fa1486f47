package org.fairway.payment.file.making;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import org.fairway.payment.RunNumber;
import org.fairway.payment.file.FileOutcome;
import org.fairway.payment.file.FrozenItems;
import org.fairway.payment.file.Manifest;
import org.fairway.payment.file.Originator;
import org.fairway.payment.file.Reasons;
import org.fairway.payment.file.signature.SignFile;

/**
 * Makes the one file of a released run, from what was frozen with its approval and from nothing else. Made again, it is the
 * same file, byte by byte, or a fault that is told and no second file.
 */
public final class MakePaymentFile {
    private final PaymentFiles files;
    private final PayeeAccounts accounts;
    private final WriteFile write;
    private final SignFile sign;
    private final Originator council;

    public MakePaymentFile(
            PaymentFiles files, PayeeAccounts accounts, WriteFile write, SignFile sign, Originator council) {
        this.files = files;
        this.accounts = accounts;
        this.write = write;
        this.sign = sign;
        this.council = council;
    }

    /** The file of the run, or why there can be none; no reason names an account. */
    public sealed interface Outcome {}

    public record Made(PaymentFile file) implements Outcome {}

    public record Refused(List<String> reasons) implements Outcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Makes the file, or makes it again and compares it with the one that is kept.
     *
     * @param at when, to the second, in the time of England
     * @param by whoever released the run
     */
    public Outcome make(RunNumber run, LocalDateTime at, String by) {
        PaymentFiles.Standing standing = files.standing(run, at.toLocalDate())
                .orElseThrow(() -> new IllegalStateException("Payment run " + run + " was never frozen"));
        try {
            return standing.file().isPresent() ? again(standing.file().get(), standing) : first(standing, at, by);
        } catch (IOException impossible) {
            throw new UncheckedIOException("The file is written to memory", impossible);
        }
    }

    private Outcome first(PaymentFiles.Standing standing, LocalDateTime at, String by) throws IOException {
        FrozenRun frozen = standing.frozen();
        Reasons changed = new Reasons();
        standing.paidElsewhere()
                .forEach(
                        payee -> changed.add(
                                "The bank details of " + payee
                                        + " were changed after the run was approved. Withdraw this run and prepare a new one, which pays into the new account."));
        if (!changed.isEmpty()) {
            return new Refused(changed.all());
        }
        FreezeRun.Numbered numbered = numbered(standing, by);
        if (!numbered.missing().isEmpty()) {
            return new Refused(numbered.missing());
        }
        Manifest manifest = manifest(frozen, numbered);
        WriteFile.Prepared prepared = write.prepare(manifest, standing.serial(), standing.number(), at);
        if (prepared instanceof WriteFile.Refused refused) {
            return new Refused(refused.reasons());
        }
        return write(manifest, ((WriteFile.Ready) prepared).submission(), by);
    }

    private Outcome write(Manifest manifest, Submission submission, String by) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        FileOutcome outcome = write.write(manifest, submission, content);
        if (outcome instanceof FileOutcome.Refused refused) {
            return new Refused(refused.reasons());
        }
        FileOutcome.Made made = (FileOutcome.Made) outcome;
        PaymentFile file = new PaymentFile(
                manifest.run(),
                manifest.originator().serviceUserNumber(),
                submission,
                made.count(),
                made.total(),
                made.bytes(),
                made.hash(),
                sign.sign(made.hash()),
                by);
        files.keep(file, content.toByteArray());
        return new Made(file);
    }

    private Outcome again(PaymentFile kept, PaymentFiles.Standing standing) throws IOException {
        FrozenRun frozen = standing.frozen();
        FreezeRun.Numbered numbered = numbered(standing, kept.madeBy());
        if (!numbered.missing().isEmpty()) {
            return new Refused(numbered.missing());
        }
        FileOutcome outcome =
                write.write(manifest(frozen, numbered), kept.submission(), OutputStream.nullOutputStream());
        if (outcome instanceof FileOutcome.Refused refused) {
            return new Refused(refused.reasons());
        }
        return ((FileOutcome.Made) outcome).hash().equals(kept.hash())
                ? new Made(kept)
                : new Refused(
                        List.of(
                                "The file of run " + frozen.run()
                                        + " cannot be made again as it was. It was not replaced. Tell the administrator and the auditor."));
    }

    private FreezeRun.Numbered numbered(PaymentFiles.Standing standing, String by) {
        return FreezeRun.Numbered.of(standing.frozen().run(), standing.payments(), accounts, "Payment file made", by);
    }

    /** Of the payments as they are now, under the hash that was frozen: whatever differs is found while it is written. */
    private Manifest manifest(FrozenRun frozen, FreezeRun.Numbered numbered) throws IOException {
        return Manifest.of(frozen.run(), council, frozen.hash(), FrozenItems.of(numbered.items()));
    }
}
