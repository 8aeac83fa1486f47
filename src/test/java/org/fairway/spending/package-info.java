@NullMarked
package org.fairway.spending;

import org.jspecify.annotations.NullMarked;
