package news.dragoman.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import news.dragoman.people.Person;
import news.dragoman.people.Scope;
import news.dragoman.people.Tokens;
import news.dragoman.world.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The API's description is enough to write a program from: a public generator makes a client of what the running
 * application serves, and a program that knows nothing else takes a story from draft to publication.
 */
@QuarkusTest
@Tag("exhaustive")
@DisplayNameGeneration(ReplaceUnderscores.class)
class GeneratedClientTest {
    /** Put there by the profile {@code exhaustive}. */
    private static final Path GENERATOR = Path.of("target/generator/openapi-generator.jar");

    private static final Path JOURNEY = Path.of("src/test/resources/api-client/Journey.java");

    /** One class of each library that generated clients use; none of them is ours. */
    private static final List<String> LIBRARIES = List.of(
            "com.fasterxml.jackson.core.JsonParser",
            "com.fasterxml.jackson.annotation.JsonProperty",
            "com.fasterxml.jackson.databind.ObjectMapper",
            "com.fasterxml.jackson.datatype.jsr310.JavaTimeModule",
            "jakarta.annotation.Generated",
            "org.apache.http.HttpEntity",
            "org.apache.http.client.HttpClient",
            "org.apache.http.entity.mime.MultipartEntityBuilder",
            "org.apache.commons.logging.Log");

    @TempDir
    Path folder;

    @Inject
    World world;

    @Inject
    Tokens tokens;

    @Test
    void a_client_made_of_the_description_alone_takes_a_story_from_draft_to_publication() throws Exception {
        assertTrue(Files.exists(GENERATOR), GENERATOR + " is missing: run with -Pexhaustive");
        Path description = Files.writeString(
                folder.resolve("openapi.json"),
                RestAssured.given()
                        .queryParam("format", "json")
                        .get("/api/openapi")
                        .asString());
        generate(description);
        Path classes = compile();
        var room = world.newsroom();

        String article = run(
                classes,
                secret(room.lin()),
                secret(room.hana()),
                secret(room.nora()),
                room.desk().id());

        assertTrue(RestAssured.get(article).asString().contains("Ferries stay in port"), article);
    }

    private void generate(Path description) throws Exception {
        Path log = folder.resolve("generator.log");
        Process generator = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        GENERATOR.toString(),
                        "generate",
                        "--generator-name=java",
                        "--library=native",
                        "--input-spec=" + description,
                        "--output=" + folder.resolve("client"),
                        "--additional-properties=openApiNullable=false,useJakartaEe=true,invokerPackage=client,"
                                + "apiPackage=client.api,modelPackage=client.model",
                        "--global-property=apis,models,supportingFiles,apiDocs=false,modelDocs=false,apiTests=false,"
                                + "modelTests=false")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean done = generator.waitFor(3, TimeUnit.MINUTES);
        generator.destroyForcibly();
        assertTrue(done && generator.exitValue() == 0, Files.readString(log));
    }

    private Path compile() throws Exception {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        var arguments = new ArrayList<>(List.of(
                "-nowarn",
                "-proc:none",
                "-encoding",
                "UTF-8",
                "-d",
                classes.toString(),
                "-cp",
                libraries().map(jar -> Path.of(jar).toString()).collect(Collectors.joining(File.pathSeparator))));
        arguments.add(JOURNEY.toString());
        try (Stream<Path> sources = Files.walk(folder.resolve("client/src/main/java"))) {
            sources.filter(file -> file.toString().endsWith(".java")).forEach(file -> arguments.add(file.toString()));
        }
        var said = new ByteArrayOutputStream();
        int status = ToolProvider.getSystemJavaCompiler().run(null, said, said, arguments.toArray(String[]::new));
        assertEquals(0, status, said.toString(StandardCharsets.UTF_8));
        return classes;
    }

    /** In a class loader of its own, which knows the client and its libraries and nothing of Dragoman. */
    private static String run(Path classes, String lin, String hana, String nora, UUID desk) throws Exception {
        URL[] path = Stream.concat(Stream.of(classes.toUri()), libraries())
                .map(GeneratedClientTest::url)
                .toArray(URL[]::new);
        try (var loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            return (String) loader.loadClass("Journey")
                    .getMethod("toPublication", String.class, String.class, String.class, String.class, UUID.class)
                    .invoke(null, "http://localhost:" + RestAssured.port, lin, hana, nora, desk);
        }
    }

    private static Stream<URI> libraries() {
        return LIBRARIES.stream().map(name -> {
            URL found = ClassLoader.getSystemResource(name.replace('.', '/') + ".class");
            assertTrue(found != null, name);
            return URI.create(found.getPath().replaceFirst("!.*", ""));
        });
    }

    private static URL url(URI file) {
        try {
            return file.toURL();
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }

    private String secret(Person person) {
        return tokens.make(person, "generated", Set.of(Scope.values()), 1).secret();
    }
}
