package org.fairway.process.payment;

import java.util.List;
import java.util.stream.Collectors;
import org.fairway.payment.RunNumber;
import org.fairway.payment.file.making.OpenPaymentFile;
import org.fairway.payment.file.making.PaymentFile;
import org.fairway.payment.file.making.PaymentFiles.Download;
import org.fairway.payment.file.making.PaymentFiles.Downloaded;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.task.Prefill;
import org.springframework.stereotype.Component;

/** What the task that sends a file shows of it: its name, its hash and who had it. */
@Component
class FileWords {
    private final OpenPaymentFile files;
    private final Colleagues colleagues;

    FileWords(OpenPaymentFile files, Colleagues colleagues) {
        this.files = files;
        this.colleagues = colleagues;
    }

    Prefill added(Prefill page, RunNumber run) {
        return files.find(run).map(file -> told(page, file)).orElseGet(() -> withoutFile(page));
    }

    private Prefill told(Prefill page, PaymentFile file) {
        return page.with("fileName", file.name())
                .with("fileWay", file.submission().way().words())
                .with("fileHash", file.hash())
                .with("fileHad", had(file));
    }

    private static Prefill withoutFile(Prefill page) {
        return page.with("fileName", "none")
                .with("fileWay", "because this run pays nobody: it only moves money between funders")
                .with("fileHash", "none")
                .with("fileHad", "There is nothing to send. Say that it was sent, and what it moves is posted.");
    }

    private String had(PaymentFile file) {
        List<Downloaded> downloads = files.downloads(List.of(file)).stream()
                .filter(one -> one.what() != Download.SIGNATURE)
                .toList();
        return downloads.isEmpty()
                ? "Nobody has fetched the file yet."
                : downloads.stream()
                        .map(Downloaded::by)
                        .distinct()
                        .map(colleagues::nameOf)
                        .collect(Collectors.joining(
                                ", ", "The file was fetched by ", ". Make sure that it is sent once."));
    }
}
