package org.fairway.web.page;

import java.util.List;
import org.fairway.planning.PlanWording;
import org.fairway.process.engine.CoversInForce;
import org.fairway.process.identity.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells whoever covers for an absent colleague so, on the page from which they go to their work. */
@ControllerAdvice(assignableTypes = FrontDoor.class)
class CoverWords {
    private final CoversInForce covers;
    private final Colleagues colleagues;

    CoverWords(CoversInForce covers, Colleagues colleagues) {
        this.covers = covers;
        this.colleagues = colleagues;
    }

    @ModelAttribute("covers")
    List<String> covers(@Nullable Authentication who) {
        return who == null
                ? List.of()
                : covers.lentTo(who.getName())
                        .map(cover -> "You cover for %s until %s. Their tasks are in your team’s list."
                                .formatted(colleagues.nameOf(cover.absent()), PlanWording.day(cover.until())))
                        .toList();
    }
}
