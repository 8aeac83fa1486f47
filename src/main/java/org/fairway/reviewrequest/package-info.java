/** Reviews that somebody asks for before their day, and contacts about a case that is open already. */
@NullMarked
package org.fairway.reviewrequest;

import org.jspecify.annotations.NullMarked;
