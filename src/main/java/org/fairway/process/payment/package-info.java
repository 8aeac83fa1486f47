/** The payment run: its five human tasks, its calculation, file and posting; and what the bank sends back of it. */
@NullMarked
package org.fairway.process.payment;

import org.jspecify.annotations.NullMarked;
