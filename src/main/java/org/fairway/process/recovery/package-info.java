/** The tasks of {@code RecoveryProcess}. */
@NullMarked
package org.fairway.process.recovery;

import org.jspecify.annotations.NullMarked;
