package org.fairway.process.identity;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.fairway.process.engine.CoversInForce;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * One log-in for everything. Systems and the modelling tool send a name and password with each call and get no session;
 * people sign in by a form and carry a session to the work list, the watch and our own pages. Replacing the form by an
 * OpenID Connect provider touches only this class and {@link PasswordCheck}.
 */
@Configuration(proxyBeanMethods = false)
class SignIn {
    private static final RequestMatcher ENGINE = path("/engine-rest/**");
    private static final RequestMatcher STATIC = new OrRequestMatcher(
            path("/camunda/app/**"), path("/camunda/lib/**"), path("/camunda/assets/**"), path("/assets/**"));
    private static final RequestMatcher FETCHED = new OrRequestMatcher(
            path("/api/**"), path("/camunda/api/**"), path("/actuator/**"), path("/v3/api-docs/**"));
    private static final RequestMatcher ENGINES_OWN = path("/camunda/**");
    // CVE-2026-77226: the engine lets anybody make an administrator at the first; at the second it takes a password
    // itself,
    // past the log-in; the third counts nothing here and fails
    private static final RequestMatcher CLOSED = new OrRequestMatcher(
            path("/camunda/api/admin/setup/**"),
            path("/camunda/api/admin/auth/user/*/login/**"),
            path("/camunda/api/engine/engine/*/metrics/**"),
            path("/engine-rest/metrics/**"),
            path("/engine-rest/engine/*/metrics/**"));
    private static final String OUR_PAGES_MAY_LOAD = "default-src 'self'; img-src 'self' data:; "
            + "style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; form-action 'self'; "
            + "frame-ancestors 'none'";

    /** Calls of other systems: every one with its own name and password, no session, so no forged cross-site call either. */
    @Bean
    @Order(1)
    SecurityFilterChain systemsSignIn(
            HttpSecurity http,
            IdentityService identity,
            CoversInForce covers,
            AuthenticationEntryPoint whoIsThere,
            AccessDeniedHandler notAllowed)
            throws Exception {
        RequestMatcher api = new OrRequestMatcher(path("/api/**"), path("/actuator/**"), path("/v3/api-docs/**"));
        return http.securityMatcher(
                        request -> ENGINE.matches(request) || (api.matches(request) && namesItself(request)))
                .authorizeHttpRequests(all -> all.requestMatchers(CLOSED)
                        .denyAll()
                        .requestMatchers(path("/actuator/health/**"))
                        .permitAll()
                        .requestMatchers(path("/actuator/**"))
                        .hasAnyAuthority("camunda-admin", "auditor")
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(whoIsThere))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(whoIsThere).accessDeniedHandler(notAllowed))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterAfter(new EngineIdentity(identity, covers), AuthorizationFilter.class)
                .build();
    }

    /** People in a browser. */
    @Bean
    @Order(2)
    SecurityFilterChain peopleSignIn(
            HttpSecurity http,
            IdentityService identity,
            Accounts accounts,
            CoversInForce covers,
            Clock clock,
            AuthenticationEntryPoint whoIsThere,
            AccessDeniedHandler notAllowed)
            throws Exception {
        return http.authorizeHttpRequests(all -> all.requestMatchers(CLOSED)
                        .denyAll()
                        .requestMatchers(
                                path("/login"),
                                path("/assets/**"),
                                path("/favicon.ico"),
                                path("/error"),
                                path("/actuator/health/**"))
                        .permitAll()
                        .requestMatchers(path("/actuator/**"))
                        .hasAnyAuthority("camunda-admin", "auditor")
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/", false))
                .logout(out -> out.logoutRequestMatcher(new OrRequestMatcher(
                                path("/logout"), path("/camunda/api/admin/auth/user/default/logout")))
                        .logoutSuccessUrl("/login?out"))
                // The webapps guard their own calls with a token of their own
                .csrf(csrf -> csrf.ignoringRequestMatchers(path("/camunda/**")))
                .requestCache(cache -> cache.requestCache(pagesAskedFor()))
                .exceptionHandling(refused -> refused.defaultAccessDeniedHandlerFor(notAllowed, FETCHED)
                        .defaultAccessDeniedHandlerFor(
                                new AccessDeniedHandlerImpl(), new NegatedRequestMatcher(FETCHED))
                        .defaultAuthenticationEntryPointFor(whoIsThere, FETCHED)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"), new NegatedRequestMatcher(FETCHED)))
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                                new NegatedRequestMatcher(ENGINES_OWN),
                                new StaticHeadersWriter("Content-Security-Policy", OUR_PAGES_MAY_LOAD)))
                        .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                                STATIC, new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-cache")))
                        .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                                new NegatedRequestMatcher(STATIC),
                                new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-store"))))
                // Before a stranger gets the name of one, so that no stranger is looked up
                .addFilterBefore(new SessionsEnd(accounts, clock), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new EngineIdentity(identity, covers), AuthorizationFilter.class)
                .build();
    }

    /** The webapps ask who is signed in instead of asking for a password. */
    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappSignIn() {
        FilterRegistrationBean<ContainerBasedAuthenticationFilter> registration =
                new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        registration.setInitParameters(Map.of("authentication-provider", SignedInToWebapps.class.getName()));
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registration.setOrder(0);
        return registration;
    }

    /** After the log-in people go on to the page they asked for; a stranger's call for data leaves nothing behind. */
    private static RequestCache pagesAskedFor() {
        HttpSessionRequestCache pages = new HttpSessionRequestCache();
        pages.setRequestMatcher(request -> "GET".equals(request.getMethod()) && !FETCHED.matches(request));
        return pages;
    }

    private static boolean namesItself(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    private static RequestMatcher path(String pattern) {
        return withDefaults().matcher(pattern);
    }
}
