/** Tests of support planning in the engine. */
@NullMarked
package org.fairway.process.planning;

import org.jspecify.annotations.NullMarked;
