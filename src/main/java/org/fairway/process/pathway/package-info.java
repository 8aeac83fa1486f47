/** The pathway in the engine: how it is started, followed up and closed. */
@NullMarked
package org.fairway.process.pathway;

import org.jspecify.annotations.NullMarked;
