/** The duty to meet needs and the indicative budget on the engine: their human tasks and delegates. */
@NullMarked
package org.fairway.process.allocation;

import org.jspecify.annotations.NullMarked;
