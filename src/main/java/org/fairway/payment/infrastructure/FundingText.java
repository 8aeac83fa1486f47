package org.fairway.payment.infrastructure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.List;
import org.fairway.kernel.Money;
import org.fairway.payment.Funder;
import org.fairway.payment.Funding;
import org.jspecify.annotations.Nullable;

/** How funding stands in its column: the shares in their order, and who bears the rest. */
final class FundingText {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FundingText() {}

    static String of(Funding funding) {
        List<Part> parts = funding.shares().stream().map(FundingText::part).toList();
        try {
            return JSON.writeValueAsString(new Text(parts, funding.rest().code()));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("Funding cannot be written", unwritable);
        }
    }

    static Funding read(String text) {
        try {
            Text read = JSON.readValue(text, Text.class);
            return new Funding(read.shares().stream().map(Part::share).toList(), new Funder(read.rest()));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Funding cannot be read", unreadable);
        }
    }

    private static Part part(Funding.Share share) {
        if (share instanceof Funding.Share.Percent percent) {
            return new Part(share.funder().code(), percent.percent(), null);
        }
        return new Part(
                share.funder().code(),
                null,
                ((Funding.Share.Fixed) share).aWeek().pence());
    }

    /** All of it. */
    record Text(List<Part> shares, String rest) {}

    /** One share: a part in the hundred, or pence a week. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Part(
            String funder,
            @Nullable BigDecimal percent,
            @Nullable Long pence) {
        Funding.Share share() {
            return percent != null
                    ? new Funding.Share.Percent(new Funder(funder), percent)
                    : new Funding.Share.Fixed(new Funder(funder), Money.ofPence(pence == null ? 0 : pence));
        }
    }
}
