/** The pages that a person sees first, and the wording of the engine's web pages. */
@NullMarked
package org.fairway.web.page;

import org.jspecify.annotations.NullMarked;
