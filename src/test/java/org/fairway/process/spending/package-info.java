@NullMarked
package org.fairway.process.spending;

import org.jspecify.annotations.NullMarked;
