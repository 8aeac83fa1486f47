/** Dated rows that rules read: rates, limits, bands, prices, clocks and settings, each with its source and confidence. */
@NullMarked
package org.fairway.reference;

import org.jspecify.annotations.NullMarked;
