/** The payment run: its three human tasks, its calculation and its posting. */
@NullMarked
package org.fairway.process.payment;

import org.jspecify.annotations.NullMarked;
