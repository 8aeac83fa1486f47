/** Fairway as other systems meet it: over HTTP, with a name and password in each call. */
@NullMarked
package org.fairway.web;

import org.jspecify.annotations.NullMarked;
