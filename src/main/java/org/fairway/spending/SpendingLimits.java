package org.fairway.spending;

import java.time.LocalDate;
import org.fairway.reference.Confidence;
import org.fairway.reference.ReferenceData;

/** The dated settings of permitted spend, as they stand on a day. */
public record SpendingLimits(SmallPurchases councilService, CareHomeLimit careHome) {
    public static SpendingLimits on(LocalDate day, ReferenceData reference) {
        return new SpendingLimits(
                new SmallPurchases(
                        reference.on("spending.council-service.most", day).money(),
                        whole(reference, "spending.council-service.times-a-year", day)),
                new CareHomeLimit(
                        whole(reference, "spending.care-home.most", day),
                        whole(reference, "spending.care-home.apart", day),
                        whole(reference, "spending.care-home.within", day),
                        reference.on("spending.care-home.apart", day).confidence() == Confidence.CONFIRMED));
    }

    private static int whole(ReferenceData reference, String key, LocalDate day) {
        return reference.on(key, day).value().intValueExact();
    }
}
