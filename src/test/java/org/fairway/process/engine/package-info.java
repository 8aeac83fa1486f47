/** The engine's settings, tried on the running engine. */
@NullMarked
package org.fairway.process.engine;

import org.jspecify.annotations.NullMarked;
