/** The figures of the watch against the lists they stand for. */
@NullMarked
package org.fairway.process.watch;

import org.jspecify.annotations.NullMarked;
