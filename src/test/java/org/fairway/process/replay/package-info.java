/** Past decisions made again, on the real engine and database. */
@NullMarked
package org.fairway.process.replay;

import org.jspecify.annotations.NullMarked;
