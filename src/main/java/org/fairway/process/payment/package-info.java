/** The payment run: its five human tasks, its calculation and its posting. */
@NullMarked
package org.fairway.process.payment;

import org.jspecify.annotations.NullMarked;
