/** The eligibility stage on the engine: its human tasks, its delegates and its decision tables. */
@NullMarked
package org.fairway.process.eligibility;

import org.jspecify.annotations.NullMarked;
