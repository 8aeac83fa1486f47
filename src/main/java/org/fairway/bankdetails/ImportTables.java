package org.fairway.bankdetails;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fairway.agreement.AccountDetails;
import org.fairway.agreement.AccountId;

/** Takes in the two published files of the modulus check, after showing what they change. */
public final class ImportTables {
    /** The most that a file may hold; the published ones have less than a fifth of it. */
    public static final int BYTES_MAX = 500_000;

    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9. -]{0,29}");
    private static final String SUBJECT = "account-checks";

    /** What came of looking at the files. */
    public sealed interface Outcome {
        /** Nothing can be imported. */
        record Refused(List<Fault> faults) implements Outcome {
            public Refused {
                faults = List.copyOf(faults);
            }
        }

        /** What importing them would change. */
        record Proposed(
                ImportedTables tables,
                TablesDifference difference,
                List<AffectedPayee> affected,
                Set<AccountId> failing)
                implements Outcome {}
    }

    /** What is wrong, and with which of the four things that were given. */
    public record Fault(String field, String reason) {}

    private final TablesInForce tables;
    private final AccountChanges changes;
    private final RevealAccounts accounts;

    public ImportTables(TablesInForce tables, AccountChanges changes, RevealAccounts accounts) {
        this.tables = tables;
        this.changes = changes;
        this.accounts = accounts;
    }

    /** Reads the files and says what they would change, and for which payees. Keeps nothing but that accounts were tested. */
    public Outcome check(
            String version,
            String validFrom,
            byte[] weights,
            byte[] substitutes,
            String who,
            Instant at,
            LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (!VERSION.matcher(version).matches()) {
            faults.add(new Fault("version", "Give the version as its publisher writes it, such as 8.50."));
        }
        Optional<LocalDate> from = day(validFrom);
        if (from.isEmpty()
                || from.get().isAfter(today.plusYears(1))
                || from.get().isBefore(today.minusYears(5))) {
            faults.add(new Fault("validFrom", "Give the day from which these tables are valid, as they say."));
        }
        size(faults, "weights", weights);
        size(faults, "substitutes", substitutes);
        if (!faults.isEmpty() || from.isEmpty()) {
            return new Outcome.Refused(faults);
        }
        ReadTables.Outcome read = ReadTables.read(text(weights), text(substitutes));
        if (read instanceof ReadTables.Outcome.Faulty faulty) {
            return new Outcome.Refused(faulty.faults().stream()
                    .map(fault -> new Fault(fault.contains("substitutions") ? "substitutes" : "weights", fault))
                    .toList());
        }
        ModulusTables next = ((ReadTables.Outcome.Read) read).tables();
        ImportedTables imported = new ImportedTables(version, from.get(), sha256(weights), sha256(substitutes), next);
        return proposal(imported, who, at, today);
    }

    /** Imports tables that were checked. */
    public void keep(Outcome.Proposed proposed, String who) {
        tables.add(proposed.tables(), proposed.failing(), who);
    }

    private Outcome proposal(ImportedTables imported, String who, Instant at, LocalDate today) {
        Optional<ModulusTables> old = tables.on(today).map(ImportedTables::tables);
        TablesDifference difference = TablesDifference.between(
                old.orElseGet(() -> new ModulusTables(List.of(), Map.of())), imported.tables());
        Set<AccountId> failing = new HashSet<>();
        List<AffectedPayee> affected = affected(old, imported, failing, who, at, today);
        return new Outcome.Proposed(imported, difference, affected, failing);
    }

    private List<AffectedPayee> affected(
            Optional<ModulusTables> old,
            ImportedTables imported,
            Set<AccountId> failing,
            String who,
            Instant at,
            LocalDate today) {
        List<PaidAgreement> paid = changes.paid(today);
        Map<AccountId, AccountDetails> open = accounts.reveal(
                paid.stream().map(PaidAgreement::account).collect(Collectors.toSet()),
                SUBJECT,
                "Tested against the tables of version " + imported.version(),
                who,
                at);
        ModulusCheck next = new ModulusCheck(imported.tables());
        List<AffectedPayee> affected = new ArrayList<>();
        for (PaidAgreement agreement : paid) {
            AccountDetails details = open.get(agreement.account());
            if (details != null) {
                ModulusAnswer before =
                        old.map(known -> new ModulusCheck(known).check(details)).orElse(ModulusAnswer.UNCHECKED);
                ModulusAnswer after = next.check(details);
                if (after == ModulusAnswer.FAILED) {
                    failing.add(agreement.account());
                }
                if (before != after && (before == ModulusAnswer.FAILED || after == ModulusAnswer.FAILED)) {
                    affected.add(new AffectedPayee(agreement, before, after));
                }
            }
        }
        return affected;
    }

    private static void size(List<Fault> faults, String field, byte[] file) {
        if (file.length == 0) {
            faults.add(new Fault(field, "Choose the file."));
        } else if (file.length > BYTES_MAX) {
            faults.add(new Fault(field, "This file is too long to be the published one."));
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.US_ASCII);
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException unavailable) {
            throw new IllegalStateException("This Java has no SHA-256", unavailable);
        }
    }
}
