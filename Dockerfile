FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml ./
COPY .mvn .mvn
COPY processes processes
COPY forms forms
COPY src src
# The tests have their own place, `mvn verify`: they need a PostgreSQL of their own and the image needs none.
RUN mvn -B -ntp -Dmaven.test.skip=true package

FROM eclipse-temurin:17-jre
RUN useradd --system --home-dir /fairway --create-home --shell /usr/sbin/nologin fairway
WORKDIR /fairway
COPY --from=build /build/target/fairway-*.jar fairway.jar
USER fairway
# For what is kept outside the database; a volume here stays fairway's own
RUN mkdir heads
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError" \
    SERVER_ADDRESS=0.0.0.0 \
    TZ=Europe/London
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=6 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]
ENTRYPOINT ["java", "-jar", "fairway.jar"]
