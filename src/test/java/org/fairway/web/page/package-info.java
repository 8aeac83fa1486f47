@NullMarked
package org.fairway.web.page;

import org.jspecify.annotations.NullMarked;
