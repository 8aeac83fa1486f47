/** Offers to carers and thought for children on the engine: human tasks, delegates and the start of carers' pathways. */
@NullMarked
package org.fairway.process.family;

import org.jspecify.annotations.NullMarked;
