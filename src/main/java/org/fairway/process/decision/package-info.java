/** Runs decision tables and keeps which rule fired. */
@NullMarked
package org.fairway.process.decision;

import org.jspecify.annotations.NullMarked;
