package org.fairway.web.page;

import java.util.List;
import java.util.Set;
import org.fairway.kernel.BusinessClock;
import org.fairway.process.engine.Role;
import org.fairway.reference.RatesEnding;
import org.fairway.reference.RatesEnding.Ending;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Shows in time that rates end: on the rates' own page to everybody, on the front page to those who have to act. */
@ControllerAdvice(assignableTypes = {FrontDoor.class, RatesPage.class})
class EndingWords {
    private static final Set<String> TOLD = Set.of(Role.ADMINISTRATOR.id(), Role.FINANCE_OFFICER.id());

    private final RatesEnding ending;
    private final BusinessClock clock;

    EndingWords(RatesEnding ending, BusinessClock clock) {
        this.ending = ending;
        this.clock = clock;
    }

    @ModelAttribute("endings")
    List<Ending> endings() {
        return ending.soonAfter(clock.today());
    }

    @ModelAttribute("toldOfEndings")
    boolean told(@Nullable Authentication who) {
        return who != null && who.getAuthorities().stream().anyMatch(group -> TOLD.contains(group.getAuthority()));
    }
}
