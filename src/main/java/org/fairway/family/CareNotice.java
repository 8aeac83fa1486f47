package org.fairway.family;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fairway.kernel.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * Tells an adult's worker that care by family or friends ends and from when; what it is only as far as the carer agreed, and
 * never why, which is the carer's own affair.
 */
public record CareNotice(UUID id, CaseNumber adultCase, CaseNumber carersCase, String words, LocalDate from) {
    /** What an adult's worker is shown of them; null when there is nothing to show. */
    public static @Nullable String together(List<CareNotice> notices) {
        return notices.isEmpty()
                ? null
                : notices.stream()
                        .map(notice -> "- " + notice.words())
                        .distinct()
                        .collect(Collectors.joining(
                                "\n", "**Care by family or friends ends.** Look at these again:\n\n", ""));
    }
}
