/** The process by which a live agreement comes to be paid into another account: its start, its tasks and its letters. */
@NullMarked
package org.fairway.process.bankdetails;

import org.jspecify.annotations.NullMarked;
