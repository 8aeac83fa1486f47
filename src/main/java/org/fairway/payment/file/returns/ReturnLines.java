package org.fairway.payment.file.returns;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fairway.kernel.Money;
import org.fairway.payment.file.Hash;
import org.jspecify.annotations.Nullable;

/**
 * The payments of a report as they are read, each given an id by what it says and which of several like it it is: so a
 * file that is read twice, in pieces or overlapping another has no effect twice.
 */
final class ReturnLines {
    private final String list;
    private final String fileHash;
    private final ReturnCodes codes;
    private final LocalDate readOn;
    private final List<ReturnedPayment> returns = new ArrayList<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private final Map<String, Integer> notUnderstood = new LinkedHashMap<>();

    /** @param list of which list of codes the report speaks */
    ReturnLines(String list, String fileHash, ReturnCodes codes, LocalDate readOn) {
        this.list = list;
        this.fileHash = fileHash;
        this.codes = codes;
        this.readOn = readOn;
    }

    /** What one line says. */
    record Said(
            String paymentId,
            String reference,
            @Nullable Money amount,
            String code,
            String words,
            @Nullable LocalDate day) {}

    void add(Said said) {
        String content = String.join(
                "\u001f", list, said.paymentId(), said.reference(), said.code(), said.amount() + " " + said.day());
        int ordinal = alike.merge(content, 1, Integer::sum);
        ReturnReason reason = meaning(said.code());
        if (reason == ReturnReason.UNKNOWN) {
            report("The reason code " + said.code() + " is not known.");
        }
        if (said.paymentId().isEmpty() && said.reference().isEmpty()) {
            report("A payment came back without any reference.");
        }
        returns.add(new ReturnedPayment(
                Hash.of((content + "\u001f" + ordinal).getBytes(StandardCharsets.UTF_8)),
                said.paymentId(),
                said.reference(),
                said.amount(),
                said.code(),
                reason,
                said.words(),
                said.day(),
                fileHash));
    }

    ReturnReason meaning(String code) {
        return codes.meaning(list, code, readOn);
    }

    /** Something that nobody foresaw; said once, with how often it was met. */
    void report(String sentence) {
        notUnderstood.merge(sentence, 1, Integer::sum);
    }

    long count() {
        return returns.size();
    }

    /** What all payments come to, as far as their amounts could be read. */
    Money total() {
        return returns.stream()
                .map(each -> each.amount() == null ? Money.NIL : each.amount())
                .reduce(Money.NIL, Money::plus);
    }

    ReturnsOutcome.Read read(List<BatchAnswer> answers, long accepted) {
        List<String> sentences = notUnderstood.entrySet().stream()
                .map(each -> each.getValue() == 1 ? each.getKey() : each.getKey() + " (" + each.getValue() + " times)")
                .toList();
        return new ReturnsOutcome.Read(fileHash, returns, answers, accepted, sentences);
    }
}
