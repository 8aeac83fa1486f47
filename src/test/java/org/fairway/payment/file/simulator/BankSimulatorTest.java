package org.fairway.payment.file.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.fairway.payment.file.ExampleRun.COUNCIL;
import static org.fairway.payment.file.ExampleRun.CREATED;
import static org.fairway.payment.file.ExampleRun.PAY_DATE;
import static org.fairway.payment.file.ExampleRun.REFERENCE;
import static org.fairway.payment.file.ExampleRun.item;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.fairway.kernel.Money;
import org.fairway.payment.file.ExampleRun;
import org.fairway.payment.file.FileOutcome;
import org.fairway.payment.file.FileProfiles;
import org.fairway.payment.file.Hash;
import org.fairway.payment.file.Manifest;
import org.fairway.payment.file.PaymentItem;
import org.fairway.payment.file.bacs.PrepareBacsSubmission;
import org.fairway.payment.file.bacs.Standard18;
import org.fairway.payment.file.iso.BankProfile;
import org.fairway.payment.file.iso.CreditTransfer;
import org.fairway.payment.file.iso.Pain001;
import org.fairway.payment.file.returns.ArrivalOutcome;
import org.fairway.payment.file.returns.BatchAnswer;
import org.fairway.payment.file.returns.ReadArucs;
import org.fairway.payment.file.returns.ReadInputReport;
import org.fairway.payment.file.returns.ReadPaymentStatus;
import org.fairway.payment.file.returns.ReturnsOutcome;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** A file goes out, is taken and answered, and the answer is read: the whole way without a bank. */
class BankSimulatorTest {
    private static final BankCustomer CUSTOMER = new BankCustomer("123456", "40123412345678");
    private static final BankSimulator BANK =
            new BankSimulator(CUSTOMER, REFERENCE.workingDays(), FailureRule.BY_ENDING);
    private static final List<PaymentItem> ITEMS = List.of(
            item("1", PAY_DATE, "Amina Khan", "00000011", 100_000),
            item("2", PAY_DATE, "Siân O’Brien", "00000905", 12_345),
            item("3", PAY_DATE, "Grace Hopper", "00000908", 48_200),
            item("4", PAY_DATE, "Zoë Ångström", "00000909", 1));

    @Test
    void returnsByBacsWhatTheRulesFail() throws IOException {
        BankAnswer answer = BANK.takeStandard18(standard18(), List.of());

        ReturnsOutcome.Read read = (ReturnsOutcome.Read)
                new ReadArucs(REFERENCE, FileProfiles.shipped().on("returns-arucs", CREATED))
                        .read(stream(answer.returns().orElseThrow()), "123456", CREATED);

        assertThat(answer.reception()).isInstanceOf(Reception.Accepted.class);
        assertThat(answer.arrival())
                .contains("serial=\"A00001\" status=\"ACCEPTED\" numberOf=\"4\" valueOf=\"1605.46\"");
        assertThat(read.returns())
                .extracting(each -> each.reference() + " " + each.amount() + " " + each.reason())
                .containsExactly("FW2 £123.45 NO_ACCOUNT", "FW3 £482.00 ACCOUNT_CLOSED", "FW4 £0.01 UNKNOWN");
        assertThat(read.notUnderstood()).containsExactly("The reason code 9 is not known.");
    }

    @Test
    void returnsByPain002WhatTheRulesFail() throws IOException, SAXException {
        BankAnswer answer = BANK.takePain001(pain001(), List.of());
        String returns = answer.returns().orElseThrow();

        ReturnsOutcome.Read read =
                (ReturnsOutcome.Read) new ReadPaymentStatus(REFERENCE).read(stream(returns), CREATED);

        validate(answer.arrival());
        validate(returns);
        assertThat(read.returns())
                .extracting(each -> each.paymentId() + " " + each.amount() + " " + each.reason() + " " + each.day())
                .containsExactly(
                        "2 £123.45 INVALID_DETAILS 2026-11-27",
                        "3 £482.00 ACCOUNT_CLOSED 2026-11-27",
                        "4 £0.01 UNKNOWN 2026-11-27");
        assertThat(read.answers())
                .extracting(BatchAnswer::messageId, BatchAnswer::status)
                .containsExactly(tuple("FW-A00001", BatchAnswer.Status.PARTLY));
    }

    @Test
    void saysNothingBackWhenEverythingIsPaid() throws IOException {
        BankSimulator kind = new BankSimulator(CUSTOMER, REFERENCE.workingDays(), List.of());

        assertThat(kind.takeStandard18(standard18(), List.of()).returns()).isEmpty();
        assertThat(kind.takePain001(pain001(), List.of()).returns()).isEmpty();
    }

    @Test
    void refusesANumberThatItHadBefore() throws IOException {
        BankAnswer bacs = BANK.takeStandard18(standard18(), List.of("A00001"));
        BankAnswer iso = BANK.takePain001(pain001(), List.of("FW-A00001"));

        assertThat(bacs.reception())
                .isEqualTo(new Reception.Rejected(List.of("A file with the number A00001 came before.")));
        assertThat(bacs.failed()).isEmpty();
        assertThat(iso.reception())
                .isEqualTo(new Reception.Rejected(List.of("A file with the number FW-A00001 came before.")));
        assertThat(new ReadPaymentStatus(REFERENCE).read(stream(iso.arrival()), CREATED))
                .isInstanceOfSatisfying(
                        ReturnsOutcome.Read.class,
                        read -> assertThat(read.answers())
                                .extracting(BatchAnswer::status)
                                .containsExactly(BatchAnswer.Status.REJECTED));
    }

    @Test
    void refusesAFileOfSomebodyElseAndABrokenOne() throws IOException {
        BankSimulator other = new BankSimulator(
                new BankCustomer("123456", "40123487654321"), REFERENCE.workingDays(), FailureRule.BY_ENDING);
        byte[] broken = standard18();
        broken[broken.length - 70] ^= 1;

        assertThat(other.takeStandard18(standard18(), List.of()).reception()).isInstanceOf(Reception.Rejected.class);
        assertThat(BANK.takeStandard18(broken, List.of()).reception()).isInstanceOf(Reception.Rejected.class);
        for (byte[] nonsense : List.of(new byte[] {}, new byte[] {'<'}, new byte[] {'<', 'a', (byte) 0xC3, '>'})) {
            assertThat(BANK.takePain001(nonsense, List.of()).reception()).isInstanceOf(Reception.Rejected.class);
            assertThat(BANK.takeStandard18(nonsense, List.of()).reception()).isInstanceOf(Reception.Rejected.class);
        }
    }

    @Test
    void answersTheSameFileTheSame() throws IOException {
        assertThat(BANK.takeStandard18(standard18(), List.of()))
                .usingRecursiveComparison()
                .isEqualTo(BANK.takeStandard18(standard18(), List.of()));
        assertThat(BANK.takePain001(pain001(), List.of()))
                .usingRecursiveComparison()
                .isEqualTo(BANK.takePain001(pain001(), List.of()));
    }

    @Test
    void namesNoAccountInItsFaultsOrWords() throws IOException {
        BankAnswer answer = BANK.takeStandard18(standard18(), List.of());

        assertThat(answer.failed() + " " + answer.reception() + " " + CUSTOMER)
                .doesNotContain("00000905", "00000908", "12345678");
    }

    @Test
    void tellsOnArrivalWhatItCounted() throws IOException {
        ReadInputReport reader =
                new ReadInputReport(REFERENCE, FileProfiles.shipped().on("returns-input", CREATED));
        String taken = BANK.takeStandard18(standard18(), List.of()).arrival();
        String refused = BANK.takeStandard18(standard18(), List.of("A00001")).arrival();

        assertThat(reader.read(stream(taken), "123456", CREATED))
                .isEqualTo(new ArrivalOutcome.Read(
                        Hash.of(taken.getBytes(StandardCharsets.UTF_8)),
                        List.of(new ArrivalOutcome.Arrival(
                                "A00001", BatchAnswer.Status.ACCEPTED, 4L, Money.ofPence(160_546), List.of())),
                        List.of()));
        assertThat(reader.read(stream(refused), "123456", CREATED))
                .isInstanceOfSatisfying(
                        ArrivalOutcome.Read.class,
                        read -> assertThat(read.arrivals())
                                .containsExactly(new ArrivalOutcome.Arrival(
                                        "",
                                        BatchAnswer.Status.REJECTED,
                                        null,
                                        null,
                                        List.of("A file with the number A00001 came before."))));
    }

    @Test
    void aReportOfArrivalCountsOnlyForTheCouncilAndInWordsThatAreKnown() throws IOException {
        ReadInputReport reader =
                new ReadInputReport(REFERENCE, FileProfiles.shipped().on("returns-input", CREATED));
        String taken = BANK.takeStandard18(standard18(), List.of()).arrival();

        assertThat(reader.read(stream(taken), "654321", CREATED)).isInstanceOf(ArrivalOutcome.Refused.class);
        assertThat(reader.read(stream(taken.replace("InputReport", "Withdrawal")), "123456", CREATED))
                .isInstanceOf(ArrivalOutcome.Refused.class);
        assertThat(reader.read(stream(taken.substring(0, taken.length() / 2)), "123456", CREATED))
                .isInstanceOf(ArrivalOutcome.Refused.class);
        assertThat(reader.read(
                        stream(taken.replace("ACCEPTED", "PONDERED").replace("<Submission", "<Extra/><Submission")),
                        "123456",
                        CREATED))
                .isInstanceOfSatisfying(
                        ArrivalOutcome.Read.class,
                        read -> assertThat(read.notUnderstood())
                                .containsExactly(
                                        "The report holds “Extra”, which is not known.",
                                        "Bacs says “PONDERED” of file A00001, which is not known."));
    }

    private static void validate(String report) throws IOException, SAXException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(BankSimulatorTest.class.getResource("/iso20022/pain.002.001.10.xsd"))
                .newValidator()
                .validate(new StreamSource(stream(report)));
    }

    private static ByteArrayInputStream stream(String report) {
        return new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] standard18() throws IOException {
        Manifest manifest = ExampleRun.frozen(ITEMS);
        PrepareBacsSubmission.Ready ready = (PrepareBacsSubmission.Ready)
                new PrepareBacsSubmission(REFERENCE).prepare(manifest, "A00001", 1, CREATED);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(Standard18.write(manifest, ready.submission(), out)).isInstanceOf(FileOutcome.Made.class);
        assertThat(manifest.originator()).isEqualTo(COUNCIL);
        return out.toByteArray();
    }

    static byte[] pain001() throws IOException {
        return pain001(ExampleRun.frozen(ITEMS));
    }

    static byte[] pain001(Manifest manifest) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FileOutcome outcome = Pain001.write(
                manifest,
                new CreditTransfer("FW-A00001", LocalDateTime.of(2026, 11, 23, 10, 0, 0)),
                BankProfile.of(FileProfiles.shipped().on("bank-sort-code", CREATED)),
                out);
        assertThat(outcome).isInstanceOf(FileOutcome.Made.class);
        return out.toByteArray();
    }
}
