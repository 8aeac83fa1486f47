package org.fairway.payment.file.suspense;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairway.payment.RunNumber;

/** Files that were refused as a whole after they were sent. All is added to and never changed. */
public interface RefusedFiles {
    /** The run whose file has that serial, or whose message that number. */
    Optional<RunNumber> run(String serialOrMessage);

    Optional<RefusedFile> find(String id);

    /** How the files of these runs stand; a run that was not sent is not among them. */
    Map<RunNumber, Standing> standings(List<RunNumber> runs);

    /** Keeps the refusal, and puts each payment of the file that has not come back before in suspense. */
    void keep(RefusedFile refused);

    /** Keeps what was decided of the file and of each of its payments; false when it was decided before. */
    boolean decide(RefusedFile refused, RefusedFile.Decision decision, String reason, LocalDate on, String by);

    /** How a file that was sent stands. */
    enum Standing {
        /** Nothing else is known. */
        SENT,
        /** It was refused, and somebody has to decide. */
        REFUSED,
        /** It was refused, and its payments are made again. */
        PAID_AGAIN
    }
}
