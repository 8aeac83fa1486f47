package org.fairway.payment.file.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairway.payment.file.ExampleRun.PAY_DATE;
import static org.fairway.payment.file.ExampleRun.item;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.fairway.payment.file.ExampleRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Every element of a message left out, doubled and renamed, and every figure of it changed. */
class ChangedMessageTest {
    /** What the standard lets be left out, or what only tells and moves nothing. */
    private static final Set<String> MAY_BE_LEFT_OUT = Set.of("PmtTpInf");
    /** Changed figures in these are seen only by comparing with the run: they are another account, day or reference. */
    private static final Set<String> SEEN_BY_COMPARING =
            Set.of("EndToEndId", "MmbId", "Id", "Dt", "Ustrd", "CreDtTm", "MsgId", "PmtInfId");

    private byte[] message = {};
    private List<String> paid = List.of();

    @BeforeEach
    void writeAMessage() throws IOException {
        message = BankSimulatorTest.pain001(ExampleRun.frozen(List.of(
                item("1", PAY_DATE, "Amina Khan", "00000011", 100_000),
                item("2", PAY_DATE.plusDays(3), "Siân O’Brien", "00000012", 12_345))));
        paid = paidBy(new Pain001Reader().read(message));
    }

    @Test
    void findsWhateverIsLeftOutDoubledOrRenamed() throws Exception {
        List<String> missed = new ArrayList<>();
        int changed = 0;
        for (int at = 0; at < elements(parsed()).size(); at++) {
            String name = elements(parsed()).get(at).getTagName();
            if (!MAY_BE_LEFT_OUT.contains(name)
                    && isTaken(at, element -> element.getParentNode().removeChild(element))) {
                missed.add(name + " left out");
            }
            if (!name.equals("Document") && isTaken(at, ChangedMessageTest::doubled)) {
                missed.add(name + " doubled");
            }
            if (isTaken(
                    at,
                    element -> element.getOwnerDocument().renameNode(element, element.getNamespaceURI(), "Other"))) {
                missed.add(name + " renamed");
            }
            changed += 3;
        }
        assertThat(missed).isEmpty();
        assertThat(changed).isGreaterThan(100);
    }

    @Test
    void findsEveryChangedFigure() throws Exception {
        List<String> missed = new ArrayList<>();
        int changed = 0;
        for (int at = 0; at < elements(parsed()).size(); at++) {
            Element element = elements(parsed()).get(at);
            String text = element.getElementsByTagName("*").getLength() == 0 ? element.getTextContent() : "";
            for (int digit = 0; digit < text.length(); digit++) {
                if (Character.isDigit(text.charAt(digit))) {
                    String other = text.substring(0, digit)
                            + (char) ('0' + (text.charAt(digit) - '0' + 1) % 10)
                            + text.substring(digit + 1);
                    byte[] file = changed(at, each -> each.setTextContent(other));
                    Reception reception = new Pain001Reader().read(file);
                    boolean same = reception instanceof Reception.Accepted
                            && paidBy(reception).equals(paid);
                    if (SEEN_BY_COMPARING.contains(element.getTagName())
                            ? same && isOfAPayment(element)
                            : isTaken(reception)) {
                        missed.add(element.getTagName() + " as " + other);
                    }
                    changed++;
                }
            }
        }
        assertThat(missed).isEmpty();
        assertThat(changed).isGreaterThan(100);
    }

    private static boolean isOfAPayment(Element element) {
        return !Set.of("CreDtTm", "MsgId", "PmtInfId").contains(element.getTagName());
    }

    private static void doubled(Element element) {
        element.getParentNode().insertBefore(element.cloneNode(true), element);
    }

    private boolean isTaken(int at, Consumer<Element> change) throws Exception {
        return isTaken(new Pain001Reader().read(changed(at, change)));
    }

    private static boolean isTaken(Reception reception) {
        return reception instanceof Reception.Accepted;
    }

    private byte[] changed(int at, Consumer<Element> change) throws Exception {
        Document document = parsed();
        change.accept(elements(document).get(at));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(document), new StreamResult(out));
        return out.toByteArray();
    }

    private Document parsed() throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(message));
    }

    private static List<Element> elements(Document document) {
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < document.getElementsByTagName("*").getLength(); at++) {
            elements.add((Element) document.getElementsByTagName("*").item(at));
        }
        return elements;
    }

    private static List<String> paidBy(Reception reception) {
        ReceivedFile file = ((Reception.Accepted) reception).file();
        return file.payments().stream()
                .map(each -> file.senderAccount() + "|" + each.paymentId() + "|" + each.payDate() + "|"
                        + each.sortCode() + "|" + each.accountNumber() + "|" + each.amount() + "|" + each.reference())
                .toList();
    }
}
