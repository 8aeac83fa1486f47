package org.fairway.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PageNonceTest {
    private static final String POLICY = "script-src 'nonce-mine' 'strict-dynamic'";

    @Test
    void givesAPageTheNonceOfItsOwnHeaderWhenSomebodyElsesCameBetween() throws Exception {
        MockHttpServletResponse page =
                answer("/camunda/app/tasklist/default/", "text/html", "<script nonce=\"theirs\">é</script>");

        assertThat(page.getContentAsString()).isEqualTo("<script nonce=\"mine\">é</script>");
        assertThat(page.getContentLength()).isEqualTo(page.getContentAsByteArray().length);
    }

    @Test
    void leavesEverythingElseAsItIs() throws Exception {
        assertThat(answer("/camunda/app/tasklist/scripts/config.js", "text/javascript", "nonce=\"theirs\"")
                        .getContentAsString())
                .isEqualTo("nonce=\"theirs\"");
        assertThat(answer("/api/cases", "text/html", "nonce=\"theirs\"").getContentAsString())
                .isEqualTo("nonce=\"theirs\"");
    }

    private static MockHttpServletResponse answer(String address, String type, String text)
            throws ServletException, IOException {
        FilterChain engine = (request, response) -> {
            ((HttpServletResponse) response).setHeader("Content-Security-Policy", POLICY);
            response.setContentType(type);
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(text);
        };
        MockHttpServletResponse response = new MockHttpServletResponse();
        new PageNonce().doFilter(new MockHttpServletRequest("GET", address), response, engine);
        return response;
    }
}
