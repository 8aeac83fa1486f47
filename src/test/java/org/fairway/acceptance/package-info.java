/** How tests work with Fairway as people do: signed in, through the work list's own route, with a clock that moves. */
@NullMarked
package org.fairway.acceptance;

import org.jspecify.annotations.NullMarked;
