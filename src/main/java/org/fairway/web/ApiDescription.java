package org.fairway.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Map;
import org.fairway.kernel.Money;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;

/** Describes the interface for other systems: what every call has in common is said here once. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    private static final String ABOUT = """
            The way in for other systems: start a referral, see where a case stands, read why its decisions were made, try the rules out.

            **Log-in.** Send a name and a password with each call (HTTP Basic), over TLS. The rights are those of the \
            account, the same as in the work list and in Cockpit.

            **Errors** are problem details (RFC 9457, `application/problem+json`). `detail` says in plain words what is \
            wrong; `errors` lists the fields to mend. Nothing has changed when a call is refused.

            **Dates** are ISO 8601, days without a time are days in England. **Amounts** are text in pounds and pence, \
            such as `"343.90"`.
            """;
    private static final Map<String, String> REFUSALS = Map.of(
            "400", "Something in the call is wrong; `errors` names the fields.",
            "401", "Not signed in, or the name or the password is not right.",
            "403", "The account may not do this.");

    static {
        SpringDocUtils.getConfig()
                .replaceWithSchema(
                        Money.class,
                        new StringSchema()
                                .description("Pounds with two places.")
                                .pattern("^[0-9]{1,9}[.][0-9]{2}$")
                                .example("343.90"));
    }

    @Bean
    OpenAPI fairwayInterface(ObjectProvider<BuildProperties> build) {
        BuildProperties built = build.getIfAvailable();
        return new OpenAPI()
                .info(new Info()
                        .title("Fairway")
                        .description(ABOUT)
                        .version(built == null ? "unpackaged" : built.getVersion())
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
                .components(new Components()
                        .addSecuritySchemes(
                                "account",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")
                                        .description("The name and password of an account.")))
                .addSecurityItem(new SecurityRequirement().addList("account"));
    }

    /** Every call can be refused in these ways. */
    @Bean
    OpenApiCustomizer refusals() {
        return description -> {
            // Only here: a schema that no method answers with is dropped before
            description.getComponents().addSchemas("Problem", problem());
            description.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(ApiDescription::addRefusals);
        };
    }

    private static void addRefusals(Operation call) {
        REFUSALS.forEach((status, words) -> {
            ApiResponse known = call.getResponses().get(status);
            call.getResponses()
                    .addApiResponse(status, answer(known == null ? words : String.valueOf(known.getDescription())));
        });
        call.getResponses().forEach((status, answer) -> {
            if (status.startsWith("4")) {
                answer.setContent(problemContent());
            }
        });
    }

    private static ApiResponse answer(String words) {
        return new ApiResponse().description(words);
    }

    private static Content problemContent() {
        return new Content()
                .addMediaType(
                        MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        new io.swagger.v3.oas.models.media.MediaType()
                                .schema(new Schema<>().$ref("#/components/schemas/Problem")));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("What is wrong with a call: RFC 9457, with the fields to mend.")
                .addProperty("type", new StringSchema().example("about:blank"))
                .addProperty("title", new StringSchema().example("Bad Request"))
                .addProperty("status", new IntegerSchema().example(400))
                .addProperty("detail", new StringSchema().example("The referral cannot be taken in as it is."))
                .addProperty("instance", new StringSchema().example("/api/referrals"))
                .addProperty(
                        "errors",
                        new ArraySchema()
                                .items(new ObjectSchema()
                                        .addProperty("field", new StringSchema().example("birthDate"))
                                        .addProperty(
                                                "value",
                                                new StringSchema()
                                                        .description("What was sent, where saying it again helps."))
                                        .addProperty(
                                                "reason", new StringSchema().example("This date is in the future."))));
    }
}
