/** Tests of the duty to meet needs and the indicative budget on the engine. */
@NullMarked
package org.fairway.process.allocation;

import org.jspecify.annotations.NullMarked;
