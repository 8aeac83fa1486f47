package org.fairway.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.fairway.process.identity.Colleagues;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.autoconfigure.web.servlet.error.BasicErrorController;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.boot.web.servlet.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What nothing else has answered: a page in plain words for people, a problem for other systems. */
@Controller
class ErrorAnswers extends BasicErrorController {
    private final Colleagues colleagues;

    ErrorAnswers(
            ErrorAttributes attributes, ServerProperties server, List<ErrorViewResolver> pages, Colleagues colleagues) {
        super(attributes, server.getError(), pages);
        this.colleagues = colleagues;
    }

    /** The page keeps its head: who is signed in, with the way back and the way out. */
    @Override
    public ModelAndView errorHtml(HttpServletRequest request, HttpServletResponse response) {
        ModelAndView page = super.errorHtml(request, response);
        Principal who = request.getUserPrincipal();
        return who == null ? page : page.addObject("signedIn", name(who.getName()));
    }

    private String name(String who) {
        try {
            return colleagues.nameOf(who);
        } catch (RuntimeException alsoBroken) {
            // What went wrong may be what names are read from
            return who;
        }
    }

    @Override
    @RequestMapping
    public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
        HttpStatus status = getStatus(request);
        String detail = status.is5xxServerError()
                ? "Something went wrong on our side and nothing was changed."
                : "This call cannot be done as it was sent.";
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Map.of(
                        "type",
                        "about:blank",
                        "title",
                        status.getReasonPhrase(),
                        "status",
                        status.value(),
                        "detail",
                        detail,
                        "message",
                        detail,
                        "errors",
                        List.of()));
    }
}
