/** FEEL, the language of decision tables: each cell is read once and asked many times. */
@NullMarked
package org.fairway.process.decision.feel;

import org.jspecify.annotations.NullMarked;
