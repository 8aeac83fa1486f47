/** Payments that came back: reports that are taken in, the decision on each payment and the letter about it. */
@NullMarked
package org.fairway.process.returns;

import org.jspecify.annotations.NullMarked;
