package org.fairway.payment.file.making;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.fairway.payment.RunNumber;
import org.fairway.payment.file.making.PaymentFiles.Download;
import org.fairway.payment.file.signature.VerifyFile;

/** Gives out payment files and their signatures, and notes each time who had them. */
public final class OpenPaymentFile {
    private final PaymentFiles files;
    private final VerifyFile verify;

    public OpenPaymentFile(PaymentFiles files, VerifyFile verify) {
        this.files = files;
        this.verify = verify;
    }

    public List<PaymentFile> newest(int most) {
        return files.newest(most);
    }

    public List<PaymentFiles.Downloaded> downloads(List<PaymentFile> of) {
        return files.downloads(of.stream().map(PaymentFile::run).toList());
    }

    public Optional<PaymentFile> find(RunNumber run) {
        return files.find(run);
    }

    /**
     * The file itself.
     *
     * @throws IllegalStateException if it is no longer the file that was signed: such a file leaves the house for nobody
     */
    public byte[] content(PaymentFile file, Download what, String by) {
        byte[] content = files.content(file);
        try {
            VerifyFile.Verdict verdict = verify.verify(new ByteArrayInputStream(content), file.signature());
            if (verdict != VerifyFile.Verdict.SIGNED) {
                throw new IllegalStateException(
                        "The file of run " + file.run() + " is not as it was signed: " + verdict);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("The file is in memory", impossible);
        }
        files.noteDownload(file.run(), what, by);
        return content;
    }

    /** The signed line, and below it the signature in Base64. */
    public byte[] signature(PaymentFile file, String by) {
        files.noteDownload(file.run(), Download.SIGNATURE, by);
        return (file.signature().statement() + file.signature().signature() + "\n").getBytes(StandardCharsets.US_ASCII);
    }
}
