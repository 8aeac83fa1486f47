/** The embedded database, started, killed and started again. */
@NullMarked
package org.fairway.database;

import org.jspecify.annotations.NullMarked;
