/** The financial assessment on the engine: its human tasks and delegates. */
@NullMarked
package org.fairway.process.charging;

import org.jspecify.annotations.NullMarked;
