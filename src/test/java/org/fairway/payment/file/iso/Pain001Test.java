package org.fairway.payment.file.iso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairway.payment.file.ExampleRun.CREATED;
import static org.fairway.payment.file.ExampleRun.PAY_DATE;
import static org.fairway.payment.file.ExampleRun.item;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction30;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.fairway.kernel.Money;
import org.fairway.payment.RunNumber;
import org.fairway.payment.file.BankAccount;
import org.fairway.payment.file.ExampleRun;
import org.fairway.payment.file.FileOutcome;
import org.fairway.payment.file.FileProfiles;
import org.fairway.payment.file.FreezeManifest;
import org.fairway.payment.file.FrozenItems;
import org.fairway.payment.file.Hash;
import org.fairway.payment.file.Iban;
import org.fairway.payment.file.Manifest;
import org.fairway.payment.file.Originator;
import org.fairway.payment.file.PaymentItem;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** The message against the schema of the standard, and read back by a library that knows nothing of ours. */
class Pain001Test {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final CreditTransfer MESSAGE =
            new CreditTransfer("FW-A00001", LocalDateTime.of(2026, 11, 23, 10, 0, 0));
    private static final BankProfile SORT_CODE =
            BankProfile.of(FileProfiles.shipped().on("bank-sort-code", CREATED));
    private static final BankProfile INTERNATIONAL =
            BankProfile.of(FileProfiles.shipped().on("bank-international-number", CREATED));
    private static final Schema SCHEMA = schema();

    @Test
    void isValidAndReadBackWithEqualPaymentsByEitherProfile() throws Exception {
        for (BankProfile profile : List.of(SORT_CODE, INTERNATIONAL)) {
            long seed = new Random().nextLong();
            Manifest manifest = international(ExampleRun.any(seed, 500, PAY_DATE, MONDAY));

            byte[] file = write(manifest, profile);

            validate(file);
            MxPain00100109 read = MxPain00100109.parse(new String(file, StandardCharsets.UTF_8));
            assertThat(paidBy(read)).as("seed " + seed).isEqualTo(paidBy(manifest, profile));
            assertThat(read.getCstmrCdtTrfInitn().getGrpHdr().getNbOfTxs()).isEqualTo("500");
            assertThat(Money.ofPounds(read.getCstmrCdtTrfInitn().getGrpHdr().getCtrlSum()))
                    .isEqualTo(manifest.total());
            assertThat(read.getCstmrCdtTrfInitn().getPmtInf())
                    .extracting(day -> day.getReqdExctnDt().getDt() + " " + day.getNbOfTxs() + " " + day.getCtrlSum())
                    .containsExactly(
                            "2026-11-27 250 " + manifest.days().get(0).total().plain(),
                            "2026-11-30 250 " + manifest.days().get(1).total().plain());
        }
    }

    @Test
    void carriesAHundredThousandPayments() throws Exception {
        Manifest manifest = ExampleRun.frozen(ExampleRun.any(7, 100_000, PAY_DATE));

        validate(write(manifest, SORT_CODE));
    }

    @Test
    void writesNamesWithoutWhatBanksDoNotCarry() throws IOException {
        String file = new String(
                write(
                        ExampleRun.frozen(List.of(
                                item("1", PAY_DATE, "Zoë O’Brien <& Söhne>", "00000011", 1),
                                item("2", PAY_DATE, "李小龙", "00000012", 1))),
                        SORT_CODE),
                StandardCharsets.UTF_8);

        assertThat(file).contains("<Nm>Zoe O'Brien    Sohne</Nm>", "<Nm>Account holder</Nm>");
    }

    @Test
    void isTheSameEachTimeItIsMade() throws IOException {
        Manifest manifest = ExampleRun.frozen(ExampleRun.any(1, 50, PAY_DATE, MONDAY));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        FileOutcome outcome = Pain001.write(manifest, MESSAGE, SORT_CODE, out);

        assertThat(Pain001.write(manifest, MESSAGE, SORT_CODE, new ByteArrayOutputStream()))
                .isEqualTo(outcome)
                .isEqualTo(new FileOutcome.Made(50, manifest.total(), out.size(), Hash.of(out.toByteArray())));
    }

    @Test
    void refusesWhatTheBankCouldNotPay() throws IOException {
        Manifest manifest = ExampleRun.frozen(List.of(item("1", PAY_DATE, "A", "00000011", 100_000_001)));

        assertThat(refused(manifest, SORT_CODE))
                .containsExactly("Payment 1 of £1,000,000.01 is more than £1,000,000.00, the most that this bank pays "
                        + "in this way.");
        assertThat(refused(manifest, INTERNATIONAL))
                .containsExactly(
                        "The council’s own account has no international number, by which this bank names accounts.",
                        "The account of payment 1 has no international number, by which this bank names accounts.",
                        "Payment 1 of £1,000,000.01 is more than £1,000,000.00, the most that this bank pays in this "
                                + "way.");
    }

    @Test
    void refusesPaymentsThatChangedSinceTheyWereFrozen() throws IOException {
        Manifest approved = ExampleRun.frozen(List.of(item("1", PAY_DATE, "A", "00000011", 100)));
        FrozenItems others = FrozenItems.of(List.of(item("1", PAY_DATE, "A", "00000012", 100)));
        Manifest tampered =
                new Manifest(approved.run(), approved.originator(), approved.days(), approved.hash(), others);

        assertThat(refused(tampered, SORT_CODE)).singleElement().asString().contains("not those that were approved");
    }

    private static List<String> refused(Manifest manifest, BankProfile profile) throws IOException {
        FileOutcome outcome = Pain001.write(manifest, MESSAGE, profile, new ByteArrayOutputStream());
        return ((FileOutcome.Refused) outcome).reasons();
    }

    static byte[] write(Manifest manifest, BankProfile profile) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(Pain001.write(manifest, MESSAGE, profile, out)).isInstanceOf(FileOutcome.Made.class);
        return out.toByteArray();
    }

    private static void validate(byte[] file) throws IOException, SAXException {
        SCHEMA.newValidator().validate(new StreamSource(new ByteArrayInputStream(file)));
    }

    private static Schema schema() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Pain001Test.class.getResource("/iso20022/pain.001.001.09.xsd"));
        } catch (SAXException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The same payments with international numbers of an invented bank. */
    private static Manifest international(List<PaymentItem> items) throws IOException {
        List<PaymentItem> known = items.stream()
                .map(item -> new PaymentItem(
                        item.paymentId(),
                        item.payDate(),
                        item.payeeName(),
                        international(item.account()),
                        item.amount(),
                        item.reference()))
                .toList();
        Originator council =
                new Originator("Fairway Borough Council", "123456", international(ExampleRun.COUNCIL.account()));
        Money total = items.stream().map(PaymentItem::amount).reduce(Money.NIL, Money::plus);
        return ((FreezeManifest.Frozen) new FreezeManifest(ExampleRun.REFERENCE)
                        .freeze(
                                new RunNumber("PR-2026-0042"),
                                council,
                                FrozenItems.of(known),
                                items.size(),
                                total,
                                CREATED))
                .manifest();
    }

    private static BankAccount international(BankAccount account) {
        return new BankAccount(
                account.sortCode(), account.number(), Iban.of("FWAY", account.sortCode(), account.number()));
    }

    private static List<String> paidBy(Manifest manifest, BankProfile profile) throws IOException {
        List<String> paid = new ArrayList<>();
        manifest.giveTo(item -> paid.add(String.join(
                "|",
                item.payDate().toString(),
                item.paymentId(),
                profile.equals(SORT_CODE)
                        ? item.account().sortCode() + " " + item.account().number()
                        : String.valueOf(item.account().iban()),
                item.amount().plain(),
                item.reference())));
        return paid;
    }

    private static List<String> paidBy(MxPain00100109 message) {
        List<String> paid = new ArrayList<>();
        for (PaymentInstruction30 day : message.getCstmrCdtTrfInitn().getPmtInf()) {
            for (CreditTransferTransaction34 payment : day.getCdtTrfTxInf()) {
                String iban = payment.getCdtrAcct().getId().getIBAN();
                paid.add(String.join(
                        "|",
                        day.getReqdExctnDt().getDt().toString(),
                        payment.getPmtId().getEndToEndId(),
                        iban != null
                                ? iban
                                : payment.getCdtrAgt()
                                                .getFinInstnId()
                                                .getClrSysMmbId()
                                                .getMmbId() + " "
                                        + payment.getCdtrAcct()
                                                .getId()
                                                .getOthr()
                                                .getId(),
                        payment.getAmt().getInstdAmt().getValue().toPlainString(),
                        payment.getRmtInf().getUstrd().get(0)));
            }
        }
        return paid;
    }
}
