/** The PostgreSQL that comes with Fairway for a first run, and the two schemas. */
@NullMarked
package org.fairway.database;

import org.jspecify.annotations.NullMarked;
