@NullMarked
package org.fairway;

import org.jspecify.annotations.NullMarked;
