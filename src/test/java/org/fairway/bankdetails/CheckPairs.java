package org.fairway.bankdetails;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fairway.agreement.AccountDetails;
import org.fairway.bankdetails.ReadTables.Outcome;

/**
 * Answers the modulus check for pairs of sort code and account number, a pair a line on the standard input, by the two
 * table files that are named. Other implementations are compared with it: {@code src/check/modulus}.
 */
public final class CheckPairs {
    private CheckPairs() {}

    public static void main(String[] files) throws IOException {
        Outcome outcome = ReadTables.read(Files.readString(Path.of(files[0])), Files.readString(Path.of(files[1])));
        if (!(outcome instanceof Outcome.Read read)) {
            throw new IllegalArgumentException(outcome.toString());
        }
        ModulusCheck check = new ModulusCheck(read.tables());
        StringBuilder answers = new StringBuilder();
        try (BufferedReader pairs = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII))) {
            for (String pair = pairs.readLine(); pair != null; pair = pairs.readLine()) {
                answers.append(check.check(new AccountDetails(pair.substring(0, 6), pair.substring(7))))
                        .append('\n');
            }
        }
        System.out.print(answers);
    }
}
