package org.fairway.web.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Lets a page of the engine run its own scripts. Camunda 7.24 keeps one nonce for the whole server: a request of anybody
 * that comes between the header of a page and its text makes the two differ, and the browser shows an empty page. Here
 * the text is given the nonce of its own header.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageNonce extends OncePerRequestFilter {
    private static final Pattern IN_HEADER = Pattern.compile("'nonce-([A-Za-z0-9+/_=-]+)'");
    private static final Pattern IN_PAGE = Pattern.compile("nonce=\"[^\"]*\"");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/camunda/app/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, page);
        String policy = page.getHeader("Content-Security-Policy");
        String type = page.getContentType();
        if (policy != null && type != null && type.startsWith("text/html")) {
            Matcher nonce = IN_HEADER.matcher(policy);
            if (nonce.find()) {
                rewrite(page, nonce.group(1));
            }
        }
        page.copyBodyToResponse();
    }

    private static void rewrite(ContentCachingResponseWrapper page, String nonce) throws IOException {
        String text = new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
        byte[] agreed = IN_PAGE.matcher(text)
                .replaceAll(Matcher.quoteReplacement("nonce=\"" + nonce + "\""))
                .getBytes(StandardCharsets.UTF_8);
        page.resetBuffer();
        page.setContentLength(agreed.length);
        page.getOutputStream().write(agreed);
    }
}
