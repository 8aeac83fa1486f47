/** The direct payment agreement and managed support in the engine: their tasks, delegates and variables. */
@NullMarked
package org.fairway.process.agreement;

import org.jspecify.annotations.NullMarked;
