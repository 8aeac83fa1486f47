package org.fairway.payment.file.suspense;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fairway.kernel.Money;
import org.fairway.payment.RunNumber;
import org.fairway.payment.file.Hash;
import org.jspecify.annotations.Nullable;

/**
 * Notes that a file was refused as a whole, or withdrawn, after it was sent. Its money is in suspense from then on and
 * settles nothing until somebody else decides.
 */
public final class NoteRefusedFile {
    private static final int WORDS_MIN = 10;
    private static final int WORDS_MAX = 1000;
    private final RefusedFiles files;

    public NoteRefusedFile(RefusedFiles files) {
        this.files = files;
    }

    /** What became of it. */
    public sealed interface Outcome {}

    public record Noted(RefusedFile refused) implements Outcome {}

    public record NotNoted(String reason) implements Outcome {}

    /** As somebody heard it from the bank, from Bacs or from the finance system. */
    public Outcome heard(RunNumber run, String words, LocalDate today, String by) {
        String said = words.strip();
        if (said.length() < WORDS_MIN || said.length() > WORDS_MAX) {
            return new NotNoted("Say in 10 to 1,000 characters who told you, when and why.");
        }
        return note(run, null, said, today, by);
    }

    /** As a report says of a serial or message. */
    Outcome reported(String serialOrMessage, String reportHash, String words, LocalDate today, String by) {
        Optional<RunNumber> run = files.run(serialOrMessage);
        if (run.isEmpty()) {
            return new NotNoted("No file of ours has the number " + serialOrMessage + ": ask the bank which it means.");
        }
        return note(run.get(), reportHash, words.isBlank() ? "The report gives no reason." : words, today, by);
    }

    private Outcome note(RunNumber run, @Nullable String report, String words, LocalDate today, String by) {
        RefusedFiles.@Nullable Standing standing = files.standings(List.of(run)).get(run);
        if (standing == null) {
            return new NotNoted("Run " + run + " was not marked as sent: withdraw it, and prepare another one.");
        }
        if (standing != RefusedFiles.Standing.SENT) {
            return new NotNoted("That the file of run " + run + " was refused is known already.");
        }
        String id = Hash.of(String.join("/", run.text(), report == null ? by : report, words, today.toString())
                .getBytes(StandardCharsets.UTF_8));
        files.keep(new RefusedFile(id, run, report, words, today, by, 0, Money.NIL, null));
        return new Noted(files.find(id).orElseThrow());
    }
}
