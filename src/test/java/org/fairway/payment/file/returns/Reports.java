package org.fairway.payment.file.returns;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.fairway.payment.file.ExampleRun;
import org.fairway.payment.file.FileProfiles;

/** Reads reports with the rows and profiles of the product. */
final class Reports {
    private static final String USER = "123456";

    private Reports() {}

    static ReturnsOutcome arucs(byte[] file) {
        try {
            return new ReadArucs(ExampleRun.REFERENCE, FileProfiles.shipped().on("returns-arucs", ExampleRun.CREATED))
                    .read(new ByteArrayInputStream(file), USER, ExampleRun.CREATED);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static ReturnsOutcome status(byte[] file) {
        try {
            return new ReadPaymentStatus(ExampleRun.REFERENCE).read(new ByteArrayInputStream(file), ExampleRun.CREATED);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static ReturnsOutcome csv(byte[] file) {
        try {
            return new ReadReturnsCsv(
                            ExampleRun.REFERENCE, FileProfiles.shipped().on("returns-bank", ExampleRun.CREATED))
                    .read(new ByteArrayInputStream(file), ExampleRun.CREATED);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static ReturnsOutcome.Read read(ReturnsOutcome outcome) {
        if (outcome instanceof ReturnsOutcome.Read read) {
            return read;
        }
        throw new AssertionError(outcome.toString());
    }

    static String refused(ReturnsOutcome outcome) {
        if (outcome instanceof ReturnsOutcome.Refused refused) {
            return refused.reason();
        }
        throw new AssertionError(outcome.toString());
    }

    /** A report of Bacs that holds the items given, with totals as given. */
    static String arucsOf(String items, int count, String total) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <BACSDocument><Data><ARUCS>
                <Header adviceNumber="001" currentProcessingDate="2026-12-01"/>
                <ServiceLicenseInformation userNumber="123456"/>
                <Advice><OriginatingAccountRecords><OriginatingAccountRecord>
                %s<Totals numberOf="%d" valueOf="%s" currency="GBP"/>
                </OriginatingAccountRecord></OriginatingAccountRecords></Advice>
                </ARUCS></Data></BACSDocument>
                """.formatted(items, count, total);
    }

    static String item(String reference, String code, String amount) {
        return """
                <ReturnedCreditItem ref="%s" transCode="99" returnCode="%s" returnDescription="Said by the bank" \
                originalProcessingDate="2026-11-26" valueOf="%s" currency="GBP">\
                <ReceiverAccount number="87654321" sortCode="200415"/></ReturnedCreditItem>
                """.formatted(reference, code, amount);
    }
}
