package org.fairway.payment.file.making;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fairway.payment.RunNumber;

/** Frozen runs and the one file of each. Both are added to and never changed; a file is kept encrypted. */
public interface PaymentFiles {
    /** Lists the payments of a run that has just been approved, in the order of its file; nothing if they were listed. */
    List<FrozenPayment> listApproved(RunNumber run);

    /** How far the run has come, with a serial that no file has ever had; empty when it was never frozen. */
    Optional<Standing> standing(RunNumber run, LocalDate day);

    void keep(FrozenRun frozen, String by);

    /** Keeps a first file with its serial. */
    void keep(PaymentFile file, byte[] content);

    Optional<PaymentFile> find(RunNumber run);

    /** What the file of the run says, byte by byte. */
    byte[] content(PaymentFile file);

    /** The newest files, as many as are asked for. */
    List<PaymentFile> newest(int most);

    /** Notes that somebody had it. */
    void noteDownload(RunNumber run, Download what, String by);

    /** Who had the files of these runs, the newest first. */
    List<Downloaded> downloads(List<RunNumber> runs);

    /** What somebody can have of a file. */
    enum Download {
        FILE,
        SIGNATURE,
        TO_SIMULATED_BANK
    }

    /** That somebody had it. */
    record Downloaded(RunNumber run, Download what, String by, Instant at) {}

    /**
     * How far a frozen run has come.
     *
     * @param payments what it pays, in the order of its file
     * @param file its file, if it was made
     * @param paidElsewhere the names of payees whose bank details were changed since it was frozen
     * @param serial the serial that a first file is to have
     * @param number the number of a next file among those of the day
     */
    record Standing(
            FrozenRun frozen,
            List<FrozenPayment> payments,
            Optional<PaymentFile> file,
            List<String> paidElsewhere,
            String serial,
            int number) {
        public Standing {
            payments = List.copyOf(payments);
            paidElsewhere = List.copyOf(paidElsewhere);
        }
    }
}
