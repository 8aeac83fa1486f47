/** The uplift of many agreements: its three human tasks. */
@NullMarked
package org.fairway.process.uplift;

import org.jspecify.annotations.NullMarked;
