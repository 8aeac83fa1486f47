package org.fairway.payment.file.bacs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fairway.payment.file.ExampleRun;
import org.fairway.payment.file.Manifest;
import org.fairway.payment.file.simulator.ReceivedFile;
import org.fairway.payment.file.simulator.Reception;
import org.fairway.payment.file.simulator.Standard18Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every byte of a file, changed to everything that Bacs carries and to some that it does not. The reader refuses the file by itself, or what it reads is not what
 * was frozen; the one thing left is the name of a payee, which moves no money.
 */
class ChangedByteTest {
    private static final Standard18Reader READER = new Standard18Reader(ExampleRun.REFERENCE.workingDays());

    private static final byte[] WRONG =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.&/- az'\r\n\0\u00e9".getBytes(StandardCharsets.ISO_8859_1);

    private enum Found {
        BY_THE_READER,
        BY_COMPARING_WITH_THE_RUN,
        ONLY_A_NAME
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyChangeIsFoundButOfAName(boolean severalDays) throws IOException {
        Manifest manifest = severalDays ? Standard18Test.severalDays() : Standard18Test.oneDay();
        byte[] file = Standard18Test.write(manifest);
        List<String> frozen = Standard18Test.paidBy(manifest);
        BacsSubmission submission = Standard18Test.submission(manifest);
        Map<String, List<String>> surprises = new TreeMap<>();
        int names = 0;
        for (int at = 0; at < file.length; at++) {
            byte right = file[at];
            String place = place(file, at, severalDays);
            for (byte wrong : WRONG) {
                if (wrong != right) {
                    file[at] = wrong;
                    Found found = found(READER.read(file), frozen, submission);
                    names += found == Found.ONLY_A_NAME ? 1 : 0;
                    if (!expected(place).contains(found)) {
                        surprises
                                .computeIfAbsent(place, any -> new ArrayList<>())
                                .add(found + " at " + at + " as " + wrong);
                    }
                }
            }
            file[at] = right;
        }
        assertThat(surprises).isEmpty();
        assertThat(names).isPositive();
    }

    private static Found found(Reception reception, List<String> frozen, BacsSubmission submission) {
        if (reception instanceof Reception.Accepted accepted) {
            ReceivedFile file = accepted.file();
            boolean same = Standard18Test.paidBy(file.payments()).equals(frozen)
                    && file.fileNumber() == submission.fileNumber();
            return same ? Found.ONLY_A_NAME : Found.BY_COMPARING_WITH_THE_RUN;
        }
        return Found.BY_THE_READER;
    }

    /** What a column of the file says, as far as a change of it is found in another way than by the reader. */
    private static List<Found> expected(String place) {
        return switch (place) {
            case "account", "reference", "processing day", "file number" ->
                List.of(Found.BY_THE_READER, Found.BY_COMPARING_WITH_THE_RUN);
            case "payee's name" -> List.of(Found.BY_THE_READER, Found.ONLY_A_NAME);
            default -> List.of(Found.BY_THE_READER);
        };
    }

    private static String place(byte[] file, int at, boolean severalDays) {
        int labels = 4 * 82;
        int width = severalDays ? 108 : 102;
        int records = (file.length - 7 * 82) / width;
        if (at < labels) {
            int column = at - 3 * 82 + 1;
            return column >= 5 && column <= 10
                    ? "processing day"
                    : column >= 38 && column <= 40 ? "file number" : "label";
        }
        int record = (at - labels) / width;
        int column = (at - labels) % width + 1;
        boolean contra = record < records && file[labels + record * width + 64] == 'C';
        if (record >= records || contra) {
            return "label or contra";
        }
        return column <= 14
                ? "account"
                : column >= 65 && column <= 82
                        ? "reference"
                        : column >= 83 && column <= 100 ? "payee's name" : "record";
    }
}
