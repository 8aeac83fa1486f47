package org.fairway.payment.file.iso;

import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.fairway.payment.file.BankAccount;
import org.fairway.payment.file.iso.BankProfile.Addressing;

/** Accounts and the banks that keep them, as the profile names them. */
final class Accounts {
    private final boolean iban;
    private final Elements xml;

    Accounts(Addressing addressing, Elements xml) {
        this.iban = addressing == Addressing.IBAN;
        this.xml = xml;
    }

    void debtor(BankAccount account) throws XMLStreamException {
        account("DbtrAcct", account);
        if (iban) {
            xml.nested(List.of("DbtrAgt", "FinInstnId", "Othr", "Id"), "NOTPROVIDED");
        } else {
            agent("DbtrAgt", account);
        }
    }

    /** The bank of an international number follows from it. */
    void creditorAgent(BankAccount account) throws XMLStreamException {
        if (!iban) {
            agent("CdtrAgt", account);
        }
    }

    void creditor(BankAccount account) throws XMLStreamException {
        account("CdtrAcct", account);
    }

    private void agent(String name, BankAccount account) throws XMLStreamException {
        xml.open(name);
        xml.open("FinInstnId");
        xml.open("ClrSysMmbId");
        xml.nested(List.of("ClrSysId", "Cd"), "GBDSC");
        xml.text("MmbId", account.sortCode());
        xml.close("ClrSysMmbId");
        xml.close("FinInstnId");
        xml.close(name);
    }

    private void account(String name, BankAccount account) throws XMLStreamException {
        xml.open(name);
        xml.open("Id");
        if (iban) {
            xml.text("IBAN", Objects.requireNonNull(account.iban()));
        } else {
            xml.open("Othr");
            xml.text("Id", account.number());
            xml.nested(List.of("SchmeNm", "Cd"), "BBAN");
            xml.close("Othr");
        }
        xml.close("Id");
        xml.close(name);
    }
}
