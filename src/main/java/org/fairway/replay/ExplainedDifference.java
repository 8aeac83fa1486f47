package org.fairway.replay;

import java.time.Instant;

/**
 * A decision that came out differently, with why that is no alarm any more.
 *
 * @param byRelease whether a release explains it; else an auditor did
 * @param explanation the reason in words
 * @param by who explained it
 */
public record ExplainedDifference(
        Replayed differing, boolean byRelease, String explanation, String by, Instant explainedAt) {}
