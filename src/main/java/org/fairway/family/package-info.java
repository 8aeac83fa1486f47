/** Offers to carers and the thought given to children, whoever else is assessed, refused or found not eligible. */
@NullMarked
package org.fairway.family;

import org.jspecify.annotations.NullMarked;
