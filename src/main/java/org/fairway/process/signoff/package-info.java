/** Sign-off in the engine: its tasks, its delegates and its variables. */
@NullMarked
package org.fairway.process.signoff;

import org.jspecify.annotations.NullMarked;
