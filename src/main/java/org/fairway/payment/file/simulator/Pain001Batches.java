package org.fairway.payment.file.simulator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.fairway.kernel.Money;

/** The payments of a message day by day, added up as they are read. */
final class Pain001Batches {
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,13}\\.\\d{2}");
    private static final Pattern SORT_CODE = Pattern.compile("\\d{6}");
    private static final Pattern NUMBER = Pattern.compile("\\d{8}");
    private static final Pattern IBAN = Pattern.compile("GB\\d{2}[A-Z]{4}\\d{14}");
    private static final Pattern CARRIED = Pattern.compile("[A-Za-z0-9/?:().,'+ -]{1,140}");
    private static final String[] ELEMENTS = {
        "PmtInfId",
        "PmtMtd",
        "BtchBookg",
        "NbOfTxs",
        "CtrlSum",
        "PmtTpInf",
        "ReqdExctnDt",
        "Dbtr",
        "DbtrAcct",
        "DbtrAgt",
        "ChrgBr",
        "CdtTrfTxInf"
    };
    private static final BigDecimal NINETY_SEVEN = BigDecimal.valueOf(97);
    private final String messageId;
    private final List<String> faults;
    private final List<ReceivedPayment> payments = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private String senderAccount = "";
    private int days;

    Pain001Batches(String messageId, List<String> faults) {
        this.messageId = messageId;
        this.faults = faults;
    }

    void read(MessageNode day) {
        days++;
        day.holdsOnly(ELEMENTS);
        must(day.first("PmtInfId").text().equals(messageId + "-" + days), "The days are not numbered.");
        must(day.first("PmtMtd").text().equals("TRF"), "The message is of no transfers.");
        must(
                Set.of("true", "false").contains(day.first("BtchBookg").text()),
                "Batch booking is neither true nor false.");
        if (day.has("PmtTpInf")) {
            must(Set.of("URNS", "NURG").contains(day.first("PmtTpInf").text("SvcLvl", "Cd")), "No such service.");
        }
        must(
                !day.has("ChrgBr") || day.first("ChrgBr").text().equals("SLEV"),
                "Charges are shared by the service level.");
        LocalDate payDate = LocalDate.parse(day.first("ReqdExctnDt").text("Dt"));
        must(payments.isEmpty() || lastDay().isBefore(payDate), "The days are not in order.");
        carried(day.first("Dbtr").text("Nm"));
        sender(day);
        List<MessageNode> transfers = day.all("CdtTrfTxInf");
        int before = payments.size();
        transfers.forEach(transfer -> payment(transfer, payDate));
        agree(
                payments.subList(before, payments.size()),
                day.first("NbOfTxs").text(),
                day.first("CtrlSum").text());
    }

    void end(String count, String sum) {
        agree(payments, count, sum);
    }

    private LocalDate lastDay() {
        return payments.get(payments.size() - 1).payDate();
    }

    private void sender(MessageNode day) {
        String account = account(day.first("DbtrAcct"));
        String agent = account.length() == 8 ? sortCode(day.first("DbtrAgt")) : "";
        must(
                !agent.isEmpty()
                        || day.first("DbtrAgt").text("FinInstnId", "Othr", "Id").equals("NOTPROVIDED"),
                "The bank of the sender is not named.");
        must(senderAccount.isEmpty() || senderAccount.equals(agent + account), "The money leaves several accounts.");
        senderAccount = agent + account;
    }

    private void payment(MessageNode transfer, LocalDate payDate) {
        transfer.holdsOnly("PmtId", "Amt", "CdtrAgt", "Cdtr", "CdtrAcct", "RmtInf");
        MessageNode amount = transfer.first("Amt").only("InstdAmt");
        must(
                amount.attribute("Ccy").equals("GBP")
                        && AMOUNT.matcher(amount.text()).matches(),
                "An amount is not in pounds.");
        String account = account(transfer.first("CdtrAcct"));
        boolean iban = account.length() != 8;
        must(iban != transfer.has("CdtrAgt"), "A bank is named twice or not at all.");
        String id = transfer.first("PmtId").text("EndToEndId");
        must(ids.add(id), "Two payments have one number.");
        carried(transfer.first("Cdtr").text("Nm"));
        payments.add(new ReceivedPayment(
                id,
                payDate,
                iban ? "" : sortCode(transfer.first("CdtrAgt")),
                iban ? "" : account,
                iban ? account : "",
                transfer.first("Cdtr").text("Nm"),
                Money.ofPounds(new BigDecimal(amount.text())),
                transfer.first("RmtInf").text("Ustrd")));
    }

    private String account(MessageNode account) {
        MessageNode id = account.only("Id");
        if (id.has("IBAN")) {
            String iban = id.text("IBAN");
            must(IBAN.matcher(iban).matches() && isSound(iban), "An international number is not sound.");
            return iban;
        }
        MessageNode other = id.only("Othr");
        other.holdsOnly("Id", "SchmeNm");
        must(other.first("SchmeNm").text("Cd").equals("BBAN"), "An account is named in a way this bank does not know.");
        String number = other.first("Id").text();
        must(NUMBER.matcher(number).matches(), "An account number has not eight digits.");
        return number;
    }

    private String sortCode(MessageNode agent) {
        MessageNode member = agent.only("FinInstnId").only("ClrSysMmbId");
        member.holdsOnly("ClrSysId", "MmbId");
        must(member.first("ClrSysId").text("Cd").equals("GBDSC"), "A bank is not named by its sort code.");
        String sortCode = member.first("MmbId").text();
        must(SORT_CODE.matcher(sortCode).matches(), "A sort code has not six digits.");
        return sortCode;
    }

    /** ISO 13616: the first four signs put last and letters counted from ten, the rest of a division by 97 is one. */
    private static boolean isSound(String iban) {
        StringBuilder digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4))
                .chars()
                .forEach(sign -> digits.append(sign >= 'A' ? sign - 'A' + 10 : sign - '0'));
        return new BigDecimal(digits.toString()).remainder(NINETY_SEVEN).compareTo(BigDecimal.ONE) == 0;
    }

    private void agree(List<ReceivedPayment> some, String count, String sum) {
        Money total = some.stream().map(ReceivedPayment::amount).reduce(Money.NIL, Money::plus);
        must(
                !some.isEmpty() && count.equals(Integer.toString(some.size())) && sum.equals(total.plain()),
                "The counts and sums are not those of the payments.");
    }

    private void carried(String text) {
        must(CARRIED.matcher(text).matches(), "A name holds what no bank carries.");
    }

    private void must(boolean sound, String fault) {
        if (!sound && !faults.contains(fault)) {
            faults.add(fault);
        }
    }

    String senderAccount() {
        return senderAccount;
    }

    List<ReceivedPayment> payments() {
        return List.copyOf(payments);
    }
}
