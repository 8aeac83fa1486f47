package org.fairway.process.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * No form is as long as a book: a request of more than a megabyte, or a deployment or a report of a bank of more than ten, is
 * not read.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
public class RequestLimit extends OncePerRequestFilter {
    private static final long REQUEST_BYTES_MAX = 1024L * 1024;
    private static final long FILE_BYTES_MAX = 10 * REQUEST_BYTES_MAX;

    static final String TOO_LONG = "This is far too long to be kept. Shorten it and send it again.";
    private static final String PROBLEM = """
            {"type":"about:blank","title":"Payload Too Large","status":413,"detail":"%1$s","message":"%1$s","errors":[]}
            """.formatted(TOO_LONG);
    private static final String EXCEEDED = RequestLimit.class.getName();

    RequestLimit() {}

    /** Whether the request turned out to be too long while it was read. */
    public static boolean exceeded(HttpServletRequest request) {
        return request.getAttribute(EXCEEDED) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        boolean isFile = path.endsWith("/deployment/create") || path.equals(request.getContextPath() + "/returns");
        long limit = isFile ? FILE_BYTES_MAX : REQUEST_BYTES_MAX;
        if (request.getContentLengthLong() > limit) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getWriter().write(PROBLEM);
            return;
        }
        chain.doFilter(new Limited(request, limit), response);
    }

    /** For senders that do not say beforehand how much they send. */
    private static final class Limited extends HttpServletRequestWrapper {
        private final long limit;

        Limited(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream(), limit, () -> setAttribute(EXCEEDED, true));
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class Counted extends ServletInputStream {
        private final ServletInputStream source;
        private final Runnable whenExceeded;
        private long left;

        Counted(ServletInputStream source, long limit, Runnable whenExceeded) {
            this.source = source;
            this.left = limit;
            this.whenExceeded = whenExceeded;
        }

        @Override
        public int read() throws IOException {
            int read = source.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = source.read(into, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                whenExceeded.run();
                throw new IOException("The request is longer than is allowed");
            }
        }

        @Override
        public boolean isFinished() {
            return source.isFinished();
        }

        @Override
        public boolean isReady() {
            return source.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            source.setReadListener(listener);
        }
    }
}
