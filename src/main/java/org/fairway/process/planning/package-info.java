/** Support planning in the engine: its tasks, its delegate and its variables. */
@NullMarked
package org.fairway.process.planning;

import org.jspecify.annotations.NullMarked;
